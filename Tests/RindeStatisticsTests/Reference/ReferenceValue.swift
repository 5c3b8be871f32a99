/// A value of the reference file, where `null` stands for NaN and "Infinity" for itself.
enum ReferenceValue: Decodable, Sendable {
  case missing
  case number(Double)
  case truth(Bool)
  case text(String)
  case list([ReferenceValue])
  case object([String: ReferenceValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .missing
    } else if let value = try? container.decode(Double.self) {
      self = .number(value)
    } else if let value = try? container.decode(Bool.self) {
      self = .truth(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([ReferenceValue].self) {
      self = .list(value)
    } else {
      self = .object(try container.decode([String: ReferenceValue].self))
    }
  }

  /// A member of an object; missing without it.
  subscript(key: String) -> ReferenceValue {
    if case .object(let members) = self { members[key] ?? .missing } else { .missing }
  }

  var number: Double {
    switch self {
    case .number(let value): value
    case .text("Infinity"): .infinity
    case .text("-Infinity"): -.infinity
    default: .nan
    }
  }

  var text: String? { if case .text(let value) = self { value } else { nil } }

  /// The elements of a list; a value alone is a list of one.
  var list: [ReferenceValue] {
    switch self {
    case .list(let elements): elements
    case .missing: []
    default: [self]
    }
  }

  var numbers: [Double] { list.map(\.number) }

  var texts: [String] { list.compactMap(\.text) }

  var members: [String: ReferenceValue] {
    if case .object(let members) = self { members } else { [:] }
  }

  var isMissing: Bool { if case .missing = self { true } else { false } }
}
