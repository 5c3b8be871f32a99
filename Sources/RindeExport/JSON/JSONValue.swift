/// A JSON document whose keys keep their order.
package indirect enum JSONValue: Hashable, Sendable {
  case object([Member])
  /// An object that stands on one line, as a row of a long list.
  case line([Member])
  case array([JSONValue])
  case text(String)
  case integer(Int)
  /// An estimate in its shortest form that reads back as the same number; `null` unless finite.
  case number(Double)
  case boolean(Bool)
  case null

  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSONValue

    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The text, or `null`.
  package static func text(orNull text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// The estimate, or `null`.
  package static func number(orNull number: Double?) -> JSONValue {
    number.map(JSONValue.number) ?? .null
  }

  /// The number, or `null`.
  package static func integer(orNull number: Int?) -> JSONValue {
    number.map(JSONValue.integer) ?? .null
  }
}

extension JSONValue {
  /// The document with two spaces of indentation, without a newline at its end.
  package func rendered(indentation: String = "") -> String {
    let inner = indentation + "  "
    switch self {
    case .object(let members):
      guard !members.isEmpty else { return "{}" }
      let lines = members.map {
        "\(inner)\(Self.quoted($0.key)): \($0.value.rendered(indentation: inner))"
      }
      return "{\n\(lines.joined(separator: ",\n"))\n\(indentation)}"
    case .line(let members):
      let parts = members.map { "\(Self.quoted($0.key)): \($0.value.rendered())" }
      return "{" + parts.joined(separator: ", ") + "}"
    case .array(let elements):
      guard !elements.isEmpty else { return "[]" }
      let lines = elements.map { inner + $0.rendered(indentation: inner) }
      return "[\n\(lines.joined(separator: ",\n"))\n\(indentation)]"
    case .text(let text): return Self.quoted(text)
    case .integer(let number): return String(number)
    case .number(let number): return number.isFinite ? "\(number)" : "null"
    case .boolean(let value): return value ? "true" : "false"
    case .null: return "null"
    }
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case _ where scalar.value < 0x20:
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
