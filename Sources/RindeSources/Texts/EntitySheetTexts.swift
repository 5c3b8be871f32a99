internal import RindeModel

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

  static func missingExtra(
    _ field: EntityField,
    _ value: String,
    _ position: SourcePosition
  ) -> DataIssue {
    let needed = need(of: field)
    return DataIssue(
      code: "entidad.dato-faltante",
      severity: .error,
      position: position,
      expected: "en la columna «\(extra)», \(needed)",
      message: "el campo «\(field.label)» trae «\(value)» y le falta el dato adicional",
      suggestion: "Escriba en la columna «\(extra)» \(needed)."
    )
  }

  static func activityAsDate(
    _ field: EntityField,
    _ read: String,
    _ position: SourcePosition
  ) -> DataIssue {
    DataIssue(
      code: "entidad.actividad-como-fecha",
      severity: .error,
      position: position,
      read: read,
      expected: need(of: field),
      message: "en el campo «\(field.label)», Excel tomó el número de la actividad por una fecha",
      suggestion: "Dele a la celda el formato de texto y escriba el número de nuevo."
    )
  }

  static func activityAsNumber(
    _ field: EntityField,
    _ read: String,
    _ position: SourcePosition
  ) -> DataIssue {
    DataIssue(
      code: "entidad.actividad-como-numero",
      severity: .note,
      position: position,
      read: read,
      expected: need(of: field),
      message: "en el campo «\(field.label)» la actividad es un número y no un texto; se leyó "
        + "\(read), y Excel quita el cero final de un número como \(read)0",
      suggestion: "Si es la \(read)0, dele a la celda el formato de texto y escríbala de nuevo."
    )
  }

  /// What the additional value of a field says.
  private static func need(of field: EntityField) -> String {
    guard field == .ownTerm else { return "el número de la actividad del plan" }
    let names = EntityWords.termKinds.map(\.name)
    return "el tipo: " + names.dropLast().joined(separator: ", ") + " o " + (names.last ?? "")
  }
}
