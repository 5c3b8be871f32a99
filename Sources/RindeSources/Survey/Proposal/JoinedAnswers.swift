/// A column whose cells may hold several options each, taken apart at a delimiter.
struct JoinedAnswers {
  /// An option with how often it was chosen.
  struct Item {
    let text: String
    var count = 0
    let line: Int
    /// Whether it always stands at the end of its cell.
    var isAlwaysLast = true
    /// Whether the delimiter stands inside it.
    var holdsDelimiter: Bool
  }

  /// The most different parts among which those that never stand apart are looked for: more are
  /// free text.
  private static let joinLimit = 400

  let delimiter: String

  /// The most frequent first.
  private(set) var items: [Item] = []

  /// Each different cell taken apart, with how often it stands in the file.
  private var cells: [(parts: [String], count: Int, line: Int)] = []

  init(_ column: AnswerColumn, delimiter: String) {
    self.delimiter = delimiter
    cells = column.values.map {
      (Self.parts(of: $0.text, at: delimiter), count: $0.count, line: $0.line)
    }
    let different = Set(cells.flatMap(\.parts))
    if different.count <= Self.joinLimit { while joinInseparable() {} }
    count()
  }

  /// Whether some cell holds more than one option.
  var hasSeveral: Bool { cells.contains { $0.parts.count > 1 } }

  /// The most options in a cell.
  var mostInCell: Int { cells.map(\.parts.count).max() ?? 0 }

  /// The parts of a cell; a delimiter inside brackets divides nothing.
  private static func parts(of text: String, at delimiter: String) -> [String] {
    var parts = [""]
    var depth = 0
    var rest = Substring(text)
    while let character = rest.first {
      if depth == 0, rest.hasPrefix(delimiter) {
        rest = rest.dropFirst(delimiter.count)
        parts.append("")
        continue
      }
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      parts[parts.count - 1].append(character)
      rest = rest.dropFirst()
    }
    return parts.map { SpanishText.cleaned($0) }.filter { !$0.isEmpty }
  }

  /// Joins a pair of neighbours that never stand apart; whether there was one.
  private mutating func joinInseparable() -> Bool {
    var counts: [String: Int] = [:]
    var pairs: [[String]: Int] = [:]
    for cell in cells {
      for part in cell.parts { counts[part, default: 0] += cell.count }
      for (first, second) in zip(cell.parts, cell.parts.dropFirst()) {
        pairs[[first, second], default: 0] += cell.count
      }
    }
    let found = pairs.filter { pair, count in
      let isWhole = counts[pair[0]] == count && counts[pair[1]] == count
      return isWhole && (count > 1 || pair[1].first?.isLowercase == true)
    }.keys.min { $0.lexicographicallyPrecedes($1) }
    guard let found else { return false }
    for index in cells.indices {
      var parts: [String] = []
      for part in cells[index].parts {
        if part == found[1], parts.last == found[0] {
          parts[parts.count - 1] = found[0] + delimiter + part
        } else {
          parts.append(part)
        }
      }
      cells[index].parts = parts
    }
    return true
  }

  private mutating func count() {
    var positions: [FoldedText: Int] = [:]
    for cell in cells {
      for (place, part) in cell.parts.enumerated() {
        let key = FoldedText(part)
        let position = positions[key] ?? items.count
        if position == items.count {
          positions[key] = position
          items.append(
            Item(text: part, line: cell.line, holdsDelimiter: part.contains(delimiter))
          )
        }
        items[position].count += cell.count
        if place < cell.parts.count - 1 { items[position].isAlwaysLast = false }
      }
    }
    items = items.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  /// How many of the first items are options, the rest having been written by respondents.
  ///
  /// What is written stands at the end of a cell, once, and a third as often as any option at most.
  var optionCount: Int {
    for index in items.indices.dropFirst(2)
    where items[index].count * 3 <= items[index - 1].count {
      let rest = items[index...]
      let written = Set(rest.map(\.text))
      let isOnePerCell = cells.allSatisfy { $0.parts.count(where: written.contains) < 2 }
      if rest.allSatisfy(\.isAlwaysLast), isOnePerCell { return index }
    }
    return items.count
  }
}
