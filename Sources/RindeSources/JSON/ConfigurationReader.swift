package import RindeModel

/// Takes values out of a configuration tree and collects everything that is wrong on the way.
///
/// Each question returns `nil` when the value is absent or was reported, so that one run finds all
/// the mistakes of a file.
package struct ConfigurationReader: Sendable {
  /// The path as the user gave it.
  package let file: String

  /// How places are named when the values come from a sheet; `nil` for a JSON file.
  package let sheet: ConfigurationSheet?

  /// What was found so far, in the order of the questions.
  package private(set) var issues: [DataIssue] = []

  package init(file: String, sheet: ConfigurationSheet? = nil) {
    self.file = file
    self.sheet = sheet
  }

  /// The members of an object by key, after reporting unknown, repeated and missing keys.
  ///
  /// - Parameters:
  ///   - node: What should be an object.
  ///   - key: The name of the object in messages, `nil` for the file itself.
  ///   - known: The keys that it may have.
  ///   - required: Those that it must have.
  /// - Returns: `nil` when the node is no object; of a repeated key, the first.
  package mutating func members(
    of node: JSONNode,
    named key: String?,
    known: [String],
    required: [String] = []
  ) -> [String: JSONNode]? {
    guard case .object(let members) = node.value else {
      report(.wrongShape(key: key ?? file, expected: .object), at: node.place, read: node)
      return nil
    }
    var found: [String: JSONMember] = [:]
    for member in members {
      if let first = found[member.key] {
        report(.repeatedKey(member.key, firstLine: first.place.line), at: member.place)
      } else if known.contains(member.key) {
        found[member.key] = member
      } else {
        let nearest = NearestNames(known).nearest(to: member.key, limit: 1)
        report(.unknownKey(member.key, nearest: nearest, known: known), at: member.place)
      }
    }
    for name in required where found[name] == nil {
      report(.missingKey(name), at: node.place)
    }
    return found.mapValues(\.node)
  }

  /// A text that is not blank, without the spaces around it.
  package mutating func text(_ node: JSONNode?, _ key: String) -> String? {
    guard let node else { return nil }
    guard case .string(let raw) = node.value else {
      report(.wrongShape(key: key, expected: .text), at: node.place, read: node)
      return nil
    }
    let text = raw.trimmingBlanks()
    guard !text.isEmpty else {
      report(
        .invalidValue(key: key, expected: ConfigurationTexts.nonBlank, nearest: []),
        at: node.place,
        read: node
      )
      return nil
    }
    return text
  }

  package mutating func boolean(_ node: JSONNode?, _ key: String) -> Bool? {
    guard let node else { return nil }
    guard case .boolean(let value) = node.value else {
      report(.wrongShape(key: key, expected: .boolean), at: node.place, read: node)
      return nil
    }
    return value
  }

  /// The elements of an array; none when the key is absent.
  package mutating func elements(_ node: JSONNode?, _ key: String) -> [JSONNode] {
    guard let node else { return [] }
    guard case .array(let elements) = node.value else {
      report(.wrongShape(key: key, expected: .array), at: node.place, read: node)
      return []
    }
    return elements
  }

  /// A whole number within a range.
  package mutating func integer(
    _ node: JSONNode?,
    _ key: String,
    in range: ClosedRange<Int>
  ) -> Int? {
    guard let text = number(node, key), let node else { return nil }
    guard let value = Int(text), range.contains(value) else {
      let expected = ConfigurationTexts.integer(in: range)
      report(.invalidValue(key: key, expected: expected, nearest: []), at: node.place, read: node)
      return nil
    }
    return value
  }

  /// An exact decimal within a range, with six decimals at most.
  package mutating func quantity(
    _ node: JSONNode?,
    _ key: String,
    in range: ClosedRange<Quantity>
  ) -> Quantity? {
    guard let text = number(node, key), let node else { return nil }
    guard let value = Quantity(canonical: text), range.contains(value) else {
      let expected = ConfigurationTexts.quantity(in: range)
      report(.invalidValue(key: key, expected: expected, nearest: []), at: node.place, read: node)
      return nil
    }
    return value
  }

  /// A date in ISO 8601.
  package mutating func date(_ node: JSONNode?, _ key: String) -> CalendarDate? {
    guard let node, let text = text(node, key) else { return nil }
    guard let date = CalendarDate(iso: text) else {
      let expected = ConfigurationTexts.isoDate
      report(.invalidValue(key: key, expected: expected, nearest: []), at: node.place, read: node)
      return nil
    }
    return date
  }

  /// One of a few words, compared as written.
  package mutating func choice<Choice>(
    _ node: JSONNode?,
    _ key: String,
    among choices: [(name: String, value: Choice)]
  ) -> Choice? {
    guard let node, let text = text(node, key) else { return nil }
    if let choice = choices.first(where: { $0.name == text }) { return choice.value }
    let names = choices.map(\.name)
    report(
      .invalidValue(
        key: key,
        expected: ConfigurationTexts.choice(among: names),
        nearest: NearestNames(names).nearest(to: text, limit: 1)
      ),
      at: node.place,
      read: node
    )
    return nil
  }

  /// Adds a finding of the caller's own.
  package mutating func report(
    _ problem: ConfigurationProblem,
    at place: JSONPlace,
    read node: JSONNode? = nil
  ) {
    guard let sheet else {
      issues.append(
        ConfigurationTexts.issue(problem, file: file, place: place, read: node?.shortText)
      )
      return
    }
    issues.append(
      ConfigurationSheetTexts.issue(
        problem,
        at: sheet.position(of: place, file: file),
        read: node?.shortText,
        sheet: sheet
      )
    )
  }

  /// Adds an issue that is already in words.
  package mutating func report(_ issue: DataIssue) {
    issues.append(issue)
  }

  /// The digits of a number as written.
  mutating func number(_ node: JSONNode?, _ key: String) -> String? {
    guard let node else { return nil }
    guard case .number(let text) = node.value else {
      report(.wrongShape(key: key, expected: .number), at: node.place, read: node)
      return nil
    }
    return text
  }
}

extension JSONNode {
  /// The value as a message quotes it.
  package var shortText: String {
    switch value {
    case .null: "null"
    case .boolean(let value): value ? "true" : "false"
    case .number(let text): text
    case .string(let text): text
    case .array: "[…]"
    case .object: "{…}"
    }
  }
}
