internal import RindeTables

/// A row of headings: which column holds what.
struct PlanHeader: Hashable {
  /// The 0-based index of each recognised column.
  private(set) var columns: [PlanColumn: Int]

  /// The headings as written, by 0-based index.
  private(set) var headings: [Int: String]

  /// Indices with a heading that no synonym matches.
  private(set) var unknown: [Int]

  /// The number of named columns, up to the last.
  private(set) var width: Int

  init(_ row: Grid.Row) {
    columns = [:]
    headings = [:]
    unknown = []
    width = 0
    for (index, cell) in row.cells.enumerated() where !cell.text.isEmpty {
      let heading = SpanishText.cleaned(cell.text)
      guard !heading.isEmpty else { continue }
      headings[index] = heading
      width = index + 1
      if let column = PlanColumn(heading: heading), columns[column] == nil {
        columns[column] = index
      } else {
        unknown.append(index)
      }
    }
  }

  /// Required columns that are missing: the activity, and something that says how much.
  var missing: [PlanColumn] {
    var missing: [PlanColumn] = columns[.activity] == nil ? [.activity] : []
    if columns[.target] == nil, columns[.output] == nil, columns[.targetValue] == nil {
      missing.append(.target)
    }
    return missing
  }

  /// Whether a row is the header of a plan, without a look at all its cells where none needs it.
  static func isPlan(_ row: Grid.Row) -> Bool {
    let namesActivity = row.cells.contains { cell in
      // No heading has a figure for its second character.
      let second = cell.text.utf8.dropFirst().first ?? 48
      return !(48...57).contains(second) && PlanColumn(heading: cell.text) == .activity
    }
    return namesActivity && PlanHeader(row).isPlan
  }

  /// Whether the row is the header of a plan.
  var isPlan: Bool {
    missing.isEmpty && columns.count * 2 >= headings.count
  }

  /// How much the row resembles a header, for the message when there is none.
  var resemblance: Int { columns.count }

  /// Adds the names of a second row of headings, below ones that span several columns.
  mutating func extend(with other: PlanHeader) {
    for (column, index) in other.columns where columns[column] == nil {
      if let taken = columns.first(where: { $0.value == index }) { columns[taken.key] = nil }
      columns[column] = index
    }
    for (index, heading) in other.headings {
      headings[index] = heading
      unknown.removeAll { $0 == index }
    }
    width = max(width, other.width)
  }

  /// Whether all its names are known and none starts a plan of its own: a second header row.
  var isSecondRow: Bool {
    !columns.isEmpty && unknown.isEmpty && columns[.activity] == nil
      && columns.keys.allSatisfy {
        $0.isDate || $0.isStructured || $0.isResponsible || $0 == .number
      }
  }
}
