internal import RindeReport

/// The sentences that the workbook says by itself.
enum WorkbookTexts {
  /// Stands on sheets with filters and frozen headings, as accessibility guidance asks.
  static let working =
    "Los encabezados están inmovilizados y la tabla tiene filtros; "
    + "para quitarlos use Vista > Inmovilizar y Datos > Filtro."

  /// Stands on sheets with a total row, which neither filters nor sorting move.
  static let total =
    "La fila «Total» está debajo de la tabla y no hace parte de ella: los filtros y el orden no la "
    + "incluyen."

  /// The mark of a value that is not available.
  static let notAvailable = "[x]"

  /// The mark of a question that does not apply.
  static let notApplicable = "[z]"

  /// The mark of a value that is withheld to protect people.
  static let withheld = "[c]"

  /// The mark of a value that is not precise enough to be published.
  static let unreliable = "[u]"

  /// The mark of a cell without a value; nothing for a blank one.
  static func mark(of missing: Cell.Missing) -> String {
    switch missing {
    case .blank: ""
    case .notAvailable: notAvailable
    case .notApplicable: notApplicable
    case .withheld: withheld
    case .unreliable: unreliable
    }
  }

  /// Ends a text that did not fit a cell.
  static func cut(_ characters: Int) -> String {
    "… [texto recortado: \(characters) caracteres]"
  }

  /// Leads from a chart to its figures.
  static func figures(sheet: String) -> String { "Cifras del gráfico: hoja \(sheet)" }

  /// Says which categories a chart leaves out, so that missing is not drawn as zero.
  static func omitted(_ categories: [ChartSelection.Omission]) -> String {
    let reasons: [(Cell.Missing, String)] = [
      (.withheld, "por estar reservados"), (.unreliable, "por ser poco confiables"),
      (.notAvailable, "por no tener valor"),
    ]
    return reasons.compactMap { reason, words in
      let names = categories.filter { $0.reason == reason }.map(\.name)
      return names.isEmpty
        ? nil : "Fuera del gráfico, \(words): " + names.joined(separator: "; ") + "."
    }.joined(separator: " ")
  }
}
