internal import RindeAnalysis
internal import RindeModel

/// Explains how many activities have a type of finding, or what share of the programmed they are.
struct FindingExplanation {
  let path: FigurePath
  let material: ReportMaterial

  /// The identifiers of all findings, without the date.
  static var figures: [String] {
    AuditFinding.allCases.flatMap { finding in
      ["hallazgos/\(finding.key)"]
        + (finding.isProgrammed ? ["hallazgos/\(finding.key)/\(share)"] : [])
    }
  }

  private static let share = "participacion"

  func explained(id: String) -> Explanation? {
    let isShare = path.subject != ""
    let key = isShare ? path.subject : path.figure
    guard let finding = AuditFinding.allCases.first(where: { $0.key == key }),
      !isShare || (path.figure == Self.share && finding.isProgrammed)
    else { return nil }
    let members = material.results.activities.filter { $0.finding == finding }
    let base = material.results.activities.filter { !isShare || $0.state.isProgrammed }
    let ratio = Ratio(Quantity(members.count), over: Quantity(base.count))
    return Explanation(
      figure: id,
      title: "\(isShare ? "Participación en las programadas" : "Actividades"). "
        + "Hallazgo: \(finding.word)",
      value: isShare
        ? value(ratio) : SpanishNumber.text(members.count),
      steps: [
        SpanishNumber.count(members.count, "actividad", "actividades")
          + " sobre una base de \(SpanishNumber.text(base.count))"
      ] + (isShare && !ratio.isUndefined ? [texts.division(ratio)] : []),
      rule: "\(finding.meaning) El tipo de hallazgo sale solo de la aritmética (R-3.3).",
      rounding: isShare ? texts.rounding(ratio, places: 1) : nil,
      zone: nil,
      used: members.map(evidence),
      unused: base.filter { $0.finding != finding }.map(evidence)
    )
  }

  private var texts: DerivationTexts { DerivationTexts(activity: .unknown) }

  private func value(_ ratio: Ratio) -> String {
    ratio.isUndefined
      ? "Sin valor: no había actividades programadas a la fecha de corte."
      : SpanishNumber.percentage(ratio)
  }

  private func evidence(_ result: ActivityCompliance) -> Explanation.Evidence {
    let activity = material.plan.activities[result.index]
    return .init(place: activity.id, text: "\(result.finding.word) (\(activity.origin))")
  }
}
