internal import RindeModel

/// The Spanish of what is wrong in a configuration file.
enum ConfigurationTexts {
  static let nonBlank = "un texto que no esté en blanco"

  static let isoDate = "una fecha como 2022-12-31 (año-mes-día)"

  static func integer(in range: ClosedRange<Int>) -> String {
    "un número entero entre \(range.lowerBound) y \(range.upperBound)"
  }

  static func quantity(in range: ClosedRange<Quantity>) -> String {
    "un número entre \(range.lowerBound) y \(range.upperBound)"
  }

  static func decimal(in range: ClosedRange<Double>) -> String {
    range.upperBound >= 1e15
      ? "un número desde \(short(range.lowerBound))"
      : "un número entre \(short(range.lowerBound)) y \(short(range.upperBound))"
  }

  /// The shortest writing, as configuration files have it: a whole number without decimals.
  private static func short(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? String(value)
  }

  static func choice(among names: [String]) -> String {
    "uno de estos valores: " + names.joined(separator: ", ")
  }

  /// The issue with all its words.
  static func issue(
    _ problem: ConfigurationProblem,
    file: String,
    place: JSONPlace,
    read: String?
  ) -> DataIssue {
    DataIssue(
      code: problem.code,
      severity: .error,
      position: SourcePosition(file: file, line: place.line, column: String(place.column)),
      read: self.read(problem) ?? read,
      expected: expected(problem),
      message: message(problem),
      suggestion: suggestion(problem, read: read)
    )
  }

  private static func read(_ problem: ConfigurationProblem) -> String? {
    switch problem {
    case .unknownKey(let key, _, _), .repeatedKey(let key, _): key
    case .syntax(let reason): JSONTexts.found(reason)
    case .missingKey, .wrongShape, .invalidValue: nil
    }
  }

  private static func expected(_ problem: ConfigurationProblem) -> String? {
    switch problem {
    case .syntax(let reason): JSONTexts.expected(reason)
    case .unknownKey(_, _, let known): "una de las claves " + known.joined(separator: ", ")
    case .repeatedKey: "cada clave una sola vez"
    case .missingKey(let key): "la clave «\(key)»"
    case .wrongShape(_, let shape): words(shape)
    case .invalidValue(_, let expected, _): expected
    }
  }

  private static func message(_ problem: ConfigurationProblem) -> String {
    switch problem {
    case .syntax(let reason): JSONTexts.message(reason)
    case .unknownKey(let key, _, _): "la clave «\(key)» no se reconoce"
    case .repeatedKey(let key, let line):
      "la clave «\(key)» está repetida; ya aparece en la línea \(line)"
    case .missingKey(let key): "falta la clave «\(key)», que es obligatoria"
    case .wrongShape(let key, let shape): "el valor de «\(key)» debe ser \(words(shape))"
    case .invalidValue(let key, _, _): "el valor de «\(key)» no es válido"
    }
  }

  private static func suggestion(_ problem: ConfigurationProblem, read: String?) -> String? {
    switch problem {
    case .syntax(let reason): return JSONTexts.suggestion(reason)
    case .unknownKey(_, let nearest, _), .invalidValue(_, _, let nearest):
      guard let name = nearest.first else { return nil }
      return "¿Quiso decir «\(name)»?"
    case .repeatedKey: return "Deje solo una de las dos."
    case .missingKey(let key): return "Agregue «\(key)» al archivo."
    case .wrongShape(_, .number):
      guard let read, Quantity(canonical: read) != nil else { return nil }
      return "Quite las comillas: \(read)."
    case .wrongShape(_, .text):
      guard let read, !read.hasPrefix("["), !read.hasPrefix("{") else { return nil }
      return "Escríbalo entre comillas: \"\(read)\"."
    case .wrongShape(_, .boolean): return "Escriba true (sí) o false (no), sin comillas."
    case .wrongShape: return nil
    }
  }

  private static func words(_ shape: ConfigurationProblem.Shape) -> String {
    switch shape {
    case .object: "un objeto entre llaves { }"
    case .array: "una lista entre corchetes [ ]"
    case .text: "un texto entre comillas"
    case .boolean: "true o false"
    case .number: "un número sin comillas"
    case .described(let words): words
    }
  }
}
