internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The targets that are counted in posts, on the terminal.
struct SocialTargetsBlock {
  let targets: [SocialTargetResult]
  let width: Int

  var rendered: String {
    (["Metas en publicaciones"] + targets.map(target)).joined(separator: "\n")
  }

  private func target(_ result: SocialTargetResult) -> String {
    let heading = TextLines.wrapped(
      SocialTexts.target(result),
      to: width,
      indentation: "    "
    )
    let parts = TextColumns(
      sides: [.left, .right, .left],
      rows: result.parts.map(Self.cells),
      width: width,
      indentation: "      "
    )
    return (["  " + String(heading.dropFirst(4))] + parts.lines).joined(separator: "\n")
  }

  private static func cells(_ part: SocialTargetResult.Part) -> [String] {
    // Nothing was downloaded of such a part: what is missing is not zero.
    let executed = part.state == .notComputable ? "—" : SpanishNumber.text(part.executed)
    return [
      part.value.map { "\(part.label), \($0)" } ?? part.label,
      "\(executed) de \(SpanishNumber.text(part.due))",
      SocialWordTexts.state(of: part),
    ]
  }
}
