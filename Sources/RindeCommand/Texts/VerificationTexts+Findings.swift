internal import RindeAudiences
internal import RindeExport

/// The findings of a verification in words.
extension VerificationTexts {
  static let intact = "Todo está intacto."

  static let notIntact = "No todo está intacto."

  static func otherVersion(_ version: String) -> String {
    "Aviso: el informe lo hizo Rinde \(version) y este es Rinde \(Rinde.version)."
  }

  static func stranger(_ name: String) -> String {
    "Aviso: \(name) está en la carpeta y no es del informe: el manifiesto no lo nombra."
  }

  /// How many of how many, such as `Entradas: 3 de 3 intactas`.
  static func count(
    _ count: Int,
    of total: Int,
    _ words: (subject: String, one: String, many: String)
  ) -> String {
    let (count, total) = (SpanishNumber.text(count), SpanishNumber.text(total))
    return "\(words.subject): \(count) de \(total) \(total == "1" ? words.one : words.many)."
  }

  static func noFolder(_ name: String, inputs: Int) -> String {
    "Entradas: no se encontró la carpeta «\(name)» de la entidad, con "
      + SpanishNumber.count(inputs, "archivo", "archivos") + ".\n"
      + "  Indíquela con --carpeta."
  }

  static let newInput = "es nuevo; no estaba cuando se hizo el informe"

  static func input(_ state: FileState) -> String? {
    switch state {
    case .intact: nil
    case .changed: "cambió después de que se hizo el informe"
    case .missing: "no está"
    case .unreadable(let code): "no se puede leer (\(ExportTexts.reason(code)))"
    }
  }

  static func output(_ finding: FileFinding) -> String? {
    switch finding.state {
    case .intact:
      finding.isForeign ? "es como dice el manifiesto, pero no como sale del cálculo" : nil
    case .changed: "alguien lo cambió después de que se hizo el informe"
    case .missing: "no está"
    case .unreadable(let code): "no se puede leer (\(ExportTexts.reason(code)))"
    }
  }

  static let foreignManifest =
    "\(ReportManifest.fileName): no es el que sale del cálculo; alguien lo cambió, o lo hizo otra edición de Rinde."

  static let notRecomputed = "Cifras: no se recalcularon, porque faltan las entradas."

  static func failed(_ message: String) -> String {
    let lines = message.split(separator: "\n").map { "  " + $0 }
    return "Cifras: no se pudieron recalcular.\n" + lines.joined(separator: "\n")
  }

  /// `Indicadores!H7: decía «80 %», dice «95 %»`.
  static func cell(_ difference: CellDifference) -> String {
    "\(difference.sheet)!\(difference.place): " + change(difference.expected, difference.found)
  }

  static func change(_ expected: String, _ found: String) -> String {
    let before = expected.isEmpty ? "estaba vacía" : "decía «\(expected.shortened(to: 120))»"
    let now = found.isEmpty ? "está vacía" : "dice «\(found.shortened(to: 120))»"
    return "\(before), \(now)"
  }

  static func uncalculated(_ count: Int) -> String {
    "\(SpanishNumber.count(count, "celda", "celdas")) con fórmula y sin valor guardado no se "
      + "\(count == 1 ? "comparó" : "compararon"): abra el libro en Excel o LibreOffice, guárdelo y repita."
  }

  static func sameValues(_ differences: WorkbookDifferences) -> String {
    let values =
      differences.filled.isEmpty
      ? "Los valores comparados son los mismos: lo guardó otro programa, o cambiaron formatos o fórmulas."
      : "Los demás valores comparados son los mismos."
    return values + " No se compararon fórmulas, formatos ni gráficos."
  }

  static func onlyFigures(_ count: Int, equal: Bool) -> String {
    "Como cambiaron las entradas o la versión de Rinde, solo se compararon con el manifiesto las "
      + SpanishNumber.count(count, "cifra", "cifras") + " del libro"
      + (equal ? ": no se halló ninguna cambiada." : ".")
  }

  static let sameData =
    "Los valores son los mismos: cambió la escritura (codificación, separador, comillas o saltos de línea)."

  static let onlyFirst = "Se muestra solo la primera línea que cambió."

  static let incomparable =
    "Como cambiaron las entradas o la versión de Rinde, no se puede decir qué le cambiaron."
}
