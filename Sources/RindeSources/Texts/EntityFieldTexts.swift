internal import RindeModel

extension EntityField {
  /// The name that people read.
  package var label: String {
    switch self {
    case .name: "Nombre de la entidad"
    case .year: "Vigencia"
    case .divipola: "Código DIVIPOLA"
    case .level: "Orden"
    case .planKind: "Tipo de plan"
    case .office: "Dependencia"
    case .cutoff: "Corte propio"
    case .mediumThreshold: "Umbral zona media"
    case .highThreshold: "Umbral zona alta"
    case .closure: "Día no hábil"
    case .opensOnSaturday: "Sábado hábil"
    case .includesLaw2578: "Festivo del 9 de julio"
    case .publicationDays: "Días hábiles para publicar"
    case .reportingNorm: "Norma del informe"
    case .municipality: "Municipio"
    case .isExample: "Datos de ejemplo"
    }
  }

  /// Other names by which offices call it.
  var otherNames: [String] {
    switch self {
    case .name: ["nombre entidad", "entidad"]
    case .year: ["año", "vigencia fiscal"]
    case .divipola: ["código", "código dane"]
    case .level: ["orden de la entidad", "nivel"]
    case .planKind: ["plan", "clase de plan"]
    case .office: ["dependencias", "oficina", "secretaría"]
    case .cutoff: ["corte", "cortes", "cortes propios"]
    case .mediumThreshold: ["umbral media", "zona media"]
    case .highThreshold: ["umbral alta", "zona alta"]
    case .closure: ["días no hábiles", "día sin atención"]
    case .opensOnSaturday: ["sábados hábiles"]
    case .includesLaw2578: ["ley 2578"]
    case .publicationDays: ["días para publicar"]
    case .reportingNorm: ["norma", "ordenanza", "acuerdo"]
    case .municipality: ["municipios"]
    case .isExample: ["ejemplo", "es ejemplo"]
    }
  }
}

/// The Spanish of `entidad.xlsx`.
package enum EntitySheetTexts {
  package static let field = "Campo"
  package static let value = "Valor"
  package static let extra = "Dato adicional"
  package static let meaning = "Qué es"

  /// Other headings of the additional value.
  static let extraNames = ["sigla", "detalle", "motivo", "nombre del corte", "código"]

  /// What stands in the place of the name until the office writes it.
  package static let placeholder = "Escriba aquí el nombre de la entidad"

  static func missingHeader(_ position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "entidad.sin-encabezado",
      severity: .error,
      position: position,
      message: "no se encontró la tabla con las columnas «Campo» y «Valor»",
      suggestion: "Deje una fila con esos dos encabezados y, debajo, un campo por fila."
    )
  }

  static func unnamedEntity(_ position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "entidad.nombre-por-escribir",
      severity: .error,
      position: position,
      read: placeholder,
      expected: "el nombre de la entidad",
      message: "falta escribir el nombre de la entidad",
      suggestion: "Reemplace ese texto por el nombre, guarde el libro y repita la orden."
    )
  }

  static func restoredCode(_ read: String, _ code: String, _ position: SourcePosition) -> DataIssue
  {
    DataIssue(
      code: "entidad.divipola-sin-cero",
      severity: .note,
      position: position,
      read: read,
      expected: code,
      message: "el código DIVIPOLA perdió el cero inicial y se leyó como \(code)",
      suggestion: "Dele a la celda el formato de texto y escriba \(code)."
    )
  }

  static func valueWithoutField(_ read: String, _ position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "entidad.fila-sin-campo",
      severity: .error,
      position: position,
      read: read,
      expected: "el nombre de un campo",
      message: "la fila tiene un valor y no dice a qué campo pertenece",
      suggestion: "Escriba el campo o borre la fila."
    )
  }

  static func extraWithoutValue(_ read: String, _ position: SourcePosition) -> DataIssue {
    DataIssue(
      code: "entidad.dato-sin-valor",
      severity: .error,
      position: position,
      read: read,
      expected: "un valor en la misma fila",
      message: "la fila tiene un dato adicional y le falta el valor",
      suggestion: "Escriba el valor o borre el dato adicional."
    )
  }

  static func unusedExtra(
    _ read: String,
    _ field: EntityField,
    _ position: SourcePosition
  ) -> DataIssue {
    DataIssue(
      code: "entidad.dato-sin-usar",
      severity: .warning,
      position: position,
      read: read,
      expected: "la celda vacía",
      message: "el campo «\(field.label)» no lleva dato adicional; no se tuvo en cuenta",
      suggestion: "Borre la celda."
    )
  }
}
