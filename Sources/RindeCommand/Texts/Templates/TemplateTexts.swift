internal import RindeSources

/// What all templates say.
enum TemplateTexts {
  static let summary = "Plantilla para llenar en Excel y leer con Rinde."

  static func introduction(_ start: TemplateBook.Start) -> [String] {
    switch start {
    case .example:
      [
        "La primera fila es un ejemplo: reemplácela completa por la suya o bórrela.",
        "No cambie los encabezados. La hoja Columnas explica qué recibe cada uno.",
      ]
    case .nothing:
      [
        "No cambie los encabezados. La hoja Columnas explica qué recibe cada uno, con un ejemplo."
      ]
    }
  }

  static let columnsSheet = GuideSheet.name

  static let columnsIntroduction = [
    "Esta hoja es una ayuda: al leer el libro no se tiene en cuenta."
  ]

  /// What the example row of the progress says of itself.
  static let exampleRow = "Fila de ejemplo"

  static func columnsTitle(of name: String) -> String { "Qué recibe cada columna de \(name).xlsx" }

  static func word(for need: TemplateColumn.Need) -> String {
    switch need {
    case .required: "Sí"
    case .conditional(let condition): "Sí, \(condition)"
    case .optional: "No"
    }
  }
}
