internal import RindeModel

/// Something wrong in a configuration file, as data; the sentence is made in `Texts/`.
package enum ConfigurationProblem: Hashable, Sendable {
  /// What a key must hold.
  package enum Shape: Hashable, Sendable {
    case object
    case array
    case text
    case boolean
    case number
    /// One of several shapes; the words come from the key's owner.
    case described(String)
  }

  /// The text is not JSON.
  case syntax(JSONError.Reason)
  /// A key that nobody reads; the nearest of the known ones first.
  case unknownKey(String, nearest: [String], known: [String])
  /// A key written a second time; `firstLine` is where it stood before.
  case repeatedKey(String, firstLine: Int)
  /// A key without which the file says too little.
  case missingKey(String)
  /// A value of another shape than the key asks for.
  case wrongShape(key: String, expected: Shape)
  /// A value that the key does not accept; `expected` says which it does.
  case invalidValue(key: String, expected: String, nearest: [String])

  /// The stable code of the issue.
  package var code: String {
    switch self {
    case .syntax: "configuracion.sintaxis"
    case .unknownKey: "configuracion.clave-desconocida"
    case .repeatedKey: "configuracion.clave-repetida"
    case .missingKey: "configuracion.clave-faltante"
    case .wrongShape: "configuracion.tipo-invalido"
    case .invalidValue: "configuracion.valor-invalido"
    }
  }
}
