internal import RindeModel

/// The Spanish of what is wrong in a configuration that stands in a sheet.
enum ConfigurationSheetTexts {
  /// The issue with all its words.
  static func issue(
    _ problem: ConfigurationProblem,
    at position: SourcePosition,
    read: String?,
    sheet: ConfigurationSheet
  ) -> DataIssue {
    DataIssue(
      code: problem.code,
      severity: .error,
      position: position,
      read: self.read(problem) ?? read,
      expected: expected(problem, sheet),
      message: message(problem, sheet),
      suggestion: suggestion(problem, sheet)
    )
  }

  private static func read(_ problem: ConfigurationProblem) -> String? {
    switch problem {
    case .unknownKey(let key, _, _), .repeatedKey(let key, _): key
    case .syntax, .missingKey, .wrongShape, .invalidValue: nil
    }
  }

  private static func expected(
    _ problem: ConfigurationProblem,
    _ sheet: ConfigurationSheet
  ) -> String? {
    switch problem {
    case .syntax: nil
    case .unknownKey(_, _, let known):
      "uno de estos campos: " + known.map(sheet.label).joined(separator: ", ")
    case .repeatedKey: "cada campo una sola vez"
    case .missingKey(let key): "el campo «\(sheet.label(of: key))»"
    case .wrongShape(_, let shape): words(shape)
    case .invalidValue(_, ConfigurationTexts.isoDate, _): "una fecha como 31/12/2026"
    case .invalidValue(_, let expected, _): expected
    }
  }

  private static func message(_ problem: ConfigurationProblem, _ sheet: ConfigurationSheet)
    -> String
  {
    switch problem {
    case .syntax: "no se puede leer"
    case .unknownKey(let key, _, _): "el campo «\(key)» no se reconoce"
    case .repeatedKey(let key, let row):
      "el campo «\(sheet.label(of: key))» está repetido; ya aparece en la fila \(row)"
    case .missingKey(let key): "falta el campo «\(sheet.label(of: key))», que es obligatorio"
    case .wrongShape(let key, let shape):
      "el valor de «\(sheet.label(of: key))» debe ser \(words(shape))"
    case .invalidValue(let key, _, _): "el valor de «\(sheet.label(of: key))» no es válido"
    }
  }

  private static func suggestion(
    _ problem: ConfigurationProblem,
    _ sheet: ConfigurationSheet
  ) -> String? {
    switch problem {
    case .unknownKey(_, let nearest, _), .invalidValue(_, _, let nearest):
      guard !nearest.isEmpty else { return nil }
      return "¿Quiso decir " + nearest.map { "«\(sheet.label(of: $0))»" }.joined(separator: " o ")
        + "?"
    case .repeatedKey: return "Deje solo una de las dos filas."
    case .missingKey(let key):
      return "Escriba su valor en una fila cuyo campo sea «\(sheet.label(of: key))»."
    case .syntax, .wrongShape: return nil
    }
  }

  private static func words(_ shape: ConfigurationProblem.Shape) -> String {
    switch shape {
    case .text: "un texto"
    case .boolean: "Sí o No"
    case .number: "un número"
    case .object, .array: "un valor"
    case .described(let words): words
    }
  }
}
