internal import RindeModel

/// The names of those answerable, where a cell runs several together.
///
/// "Prensa y comunicaciones y Secretaría TIC" is taken apart only when each part stands alone
/// elsewhere in the plan or among the offices of the entity; anything else stays as written.
struct ResponsibleNames {
  private let known: Set<String>

  init(_ activities: [Activity], offices: [Office]) {
    let cells = activities.flatMap(\.responsible).map(Self.key)
    let named = offices.flatMap { [$0.name, $0.abbreviation].compactMap(\.self) }.map(Self.key)
    known = Set(cells).union(named)
  }

  /// Takes the cells of all activities apart and notes where that was done.
  static func separate(
    _ activities: inout [Activity],
    of entity: Entity,
    _ findings: inout [PlanFinding]
  ) {
    let mayChange = activities.contains { activity in
      activity.responsible.contains {
        $0.utf8.contains(UInt8(ascii: " ")) || $0.last.map { ".,;".contains($0) } == true
      }
    }
    guard mayChange else { return }
    let names = ResponsibleNames(activities, offices: entity.offices)
    for index in activities.indices {
      let cells = activities[index].responsible
      var separated: [String] = []
      for name in cells.flatMap(names.names) where !separated.contains(name) {
        separated.append(name)
      }
      guard separated != cells else { continue }
      activities[index] = activities[index].answered(by: separated)
      guard separated.count > cells.count else { continue }
      findings.append(
        PlanFinding(
          kind: .severalResponsible(separated),
          position: activities[index].origin,
          activity: activities[index].id
        )
      )
    }
  }

  /// The names in a cell; the cell itself when it cannot be taken apart for certain.
  func names(in cell: String) -> [String] {
    let trimmed = Self.trimmed(cell)
    return parts(of: trimmed) ?? [trimmed]
  }

  /// The longest known names that, divided by signs, "y" or blanks, make up the whole text; `nil`
  /// when there are not at least two.
  private func parts(of text: String) -> [String]? {
    for (end, start) in Self.divisions(of: text).reversed() {
      let head = Self.trimmed(String(text[..<end]))
      let rest = Self.trimmed(String(text[start...]))
      guard !rest.isEmpty, known.contains(Self.key(head)) else { continue }
      if let more = parts(of: rest) { return [head] + more }
      if known.contains(Self.key(rest)) { return [head, rest] }
    }
    return nil
  }

  /// The places at which a text may be divided: where the first part ends and the second begins.
  private static func divisions(of text: String) -> [(end: String.Index, start: String.Index)] {
    var divisions: [(end: String.Index, start: String.Index)] = []
    for separator in [" y ", ", ", " / ", "; ", " - ", " "] {
      var from = text.startIndex
      while let range = text[from...].firstRange(of: separator) {
        divisions.append((range.lowerBound, range.upperBound))
        from = range.upperBound
      }
    }
    return divisions.sorted { ($0.end, $1.start) < ($1.end, $0.start) }
  }

  /// The text without the signs that offices leave at its end.
  private static func trimmed(_ text: String) -> String {
    var text = text.trimmingBlanks()
    while let last = text.last, ".,;".contains(last) {
      text = String(text.dropLast()).trimmingBlanks()
    }
    return text
  }

  private static func key(_ text: String) -> String { SpanishText.key(trimmed(text)) }
}
