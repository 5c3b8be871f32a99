internal import RindeAudiences
internal import RindeExport

/// The verification as it is read on a terminal.
struct VerificationText {
  /// Lines of one list that are printed; the rest is counted.
  static let limit = 40

  let verification: Verification

  var rendered: String {
    ([heading, notices].filter { !$0.isEmpty } + [inputs, outputs, figures, closing])
      .joined(separator: "\n")
  }

  private var manifest: ReportManifest { verification.manifest }

  private var heading: String {
    let request = manifest.request
    let cutoff = request.cutoff.isEmpty ? "" : ", corte \(request.cutoff)"
    let options = request.options.map { ", \($0.name) «\($0.value)»" }.joined()
    return """
      \(manifest.entity): informe \(request.audience)\(cutoff)\(options)
        Informe: \(verification.location.folder)
        Entidad: \(verification.entityFolder ?? "no se encontró su carpeta")

      """
  }

  private var notices: String {
    let version =
      verification.isOtherVersion
      ? [VerificationTexts.otherVersion(manifest.program)] : []
    let strangers = Self.limited(verification.strangers.map(VerificationTexts.stranger))
    return (version + strangers).joined(separator: "\n")
  }

  private var inputs: String {
    guard verification.entityFolder != nil else {
      return VerificationTexts.noFolder(manifest.folder, inputs: manifest.inputs.count)
    }
    let changes = verification.inputs.compactMap { finding -> String? in
      VerificationTexts.input(finding.state).map { "  \(finding.name): \($0)." }
    }
    let new = verification.newInputs.map { "  \($0): \(VerificationTexts.newInput)." }
    let intact = verification.inputs.count { $0.state == .intact }
    let headline = VerificationTexts.count(
      intact,
      of: verification.inputs.count,
      ("Entradas", "intacta", "intactas")
    )
    return ([headline] + changes + new).joined(separator: "\n")
  }

  private var outputs: String {
    let intact = verification.outputs.count { $0.state == .intact && !$0.isForeign }
    let headline = VerificationTexts.count(
      intact,
      of: verification.outputs.count,
      ("Salidas", "intacta", "intactas")
    )
    let changes = verification.outputs.flatMap { finding -> [String] in
      guard let state = VerificationTexts.output(finding) else { return [] }
      return ["  \(finding.name): \(state)."] + (finding.detail.map(Self.lines) ?? [])
    }
    let manifest =
      verification.manifestAgrees == false ? ["  \(VerificationTexts.foreignManifest)"] : []
    return ([headline] + changes + manifest).joined(separator: "\n")
  }

  private var figures: String {
    switch verification.recomputation {
    case .noFolder: return VerificationTexts.notRecomputed
    case .failed(let message): return VerificationTexts.failed(message)
    case .done(let comparison):
      let equal = comparison.compared - comparison.changes.count - comparison.gone.count
      let headline = VerificationTexts.count(
        equal,
        of: comparison.compared,
        ("Cifras", "igual al recalcular", "iguales al recalcular")
      )
      let changes = comparison.changes.map { change in
        "  \(change.id): antes \(Self.value(change.before)), ahora \(Self.value(change.now))"
      }
      let gone = comparison.gone.map { "  \($0): ya no sale del cálculo" }
      let new = comparison.new.map { "  \($0): es nueva, no está en el manifiesto" }
      return ([headline] + Self.limited(changes + gone + new)).joined(separator: "\n")
    }
  }

  private var closing: String {
    "\n" + (verification.isIntact ? VerificationTexts.intact : VerificationTexts.notIntact)
  }

  private static func value(_ value: String?) -> String { value.map { "«\($0)»" } ?? "sin valor" }
}

extension VerificationText {
  /// What is different in a file, one line each.
  private static func lines(of detail: FileFinding.Detail) -> [String] {
    switch detail {
    case .workbook(let differences): lines(of: differences)
    case .figures(let differences, let count):
      ["    " + VerificationTexts.onlyFigures(count, equal: differences.isEmpty)]
        + lines(of: differences, isComplete: false)
    case .data(let difference): lines(of: difference)
    case .unreadable(let message):
      ["    " + (message.split(separator: "\n").first.map(String.init) ?? message)]
    case .incomparable: ["    " + VerificationTexts.incomparable]
    }
  }

  private static func lines(
    of differences: WorkbookDifferences,
    isComplete: Bool = true
  ) -> [String] {
    var lines = differences.missingSheets.map { "    Falta la hoja \($0)." }
    lines += differences.addedSheets.map { "    Sobra la hoja \($0): no la escribió Rinde." }
    lines += limited(differences.changed.map { "    " + VerificationTexts.cell($0) })
    if !differences.filled.isEmpty {
      lines.append("    Celdas diligenciadas, donde se pide escribir:")
      lines += limited(differences.filled.map { "      " + VerificationTexts.cell($0) })
    }
    if differences.uncalculated > 0 {
      lines.append("    " + VerificationTexts.uncalculated(differences.uncalculated))
    }
    if isComplete, differences.changed.isEmpty, differences.missingSheets.isEmpty,
      differences.addedSheets.isEmpty
    {
      lines.append("    " + VerificationTexts.sameValues(differences))
    }
    return lines
  }

  private static func lines(of difference: DataFileDifference) -> [String] {
    guard let line = difference.line else { return ["    " + VerificationTexts.sameData] }
    return limited(
      difference.fields.map { field in
        let column = field.column.map { ", columna «\($0)»" } ?? ""
        return "    Línea \(line)\(column): "
          + VerificationTexts.change(field.expected, field.found)
      }
    ) + ["    " + VerificationTexts.onlyFirst]
  }

  /// The first lines, and how many more there are.
  private static func limited(_ lines: [String]) -> [String] {
    guard lines.count > limit else { return lines }
    let indentation = lines[0].prefix { $0 == " " }
    return lines.prefix(limit) + [
      "\(indentation)… y \(SpanishNumber.text(lines.count - limit)) más"
    ]
  }
}
