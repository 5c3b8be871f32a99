/// A part of a table that adds up by itself.
///
/// A single choice is one panel with a row per option. A multiple choice has a panel per option,
/// with a row of those who chose it and a row of those who did not: of a base of 100, "98" tells
/// of 2.
struct CountPanel {
  var grid: CountGrid

  /// The options whose counts it holds.
  let options: Range<Int>

  private let isPaired: Bool

  /// The panels of a table; none without options.
  ///
  /// - Parameters:
  ///   - table: The counts.
  ///   - withheld: Additive columns that are hidden with their bases.
  /// - Returns: One for a single choice, one per option for a multiple choice.
  static func panels(of table: CountTable, withholding withheld: Set<Int>) -> [CountPanel] {
    let columns = table.additiveColumns
    switch table.kind {
    case .singleChoice:
      guard table.optionCount > 0 else { return [] }
      let rows = (0..<table.optionCount).map { option in columns.map { $0.counts[option] } }
      let grid = CountGrid(rows: rows, withholding: withheld)
      return [CountPanel(grid: grid, options: 0..<table.optionCount, isPaired: false)]
    case .multipleChoice:
      return (0..<table.optionCount).map { option in
        let rows = [
          columns.map { $0.counts[option] }, columns.map { $0.base - $0.counts[option] },
        ]
        let grid = CountGrid(rows: rows, withholding: withheld)
        return CountPanel(grid: grid, options: option..<option + 1, isPaired: true)
      }
    }
  }

  /// What is hidden to begin with: only the sums of withheld columns.
  var hiddenSums: [Bool] { grid.counts.indices.map { grid.withheld.contains($0) } }

  /// The column that holds the counts of all respondents.
  var overall: Int { grid.columnCount }

  /// The cells that are shown or hidden together with the count of an option.
  func cells(option: Int, column: Int) -> [Int] {
    if isPaired {
      [grid.position(row: 0, column: column), grid.position(row: 1, column: column)]
    } else {
      [grid.position(row: option - options.lowerBound, column: column)]
    }
  }

  /// The base of a column as a cell.
  func base(column: Int) -> Int { grid.position(row: grid.rowCount, column: column) }

  /// All cells of a column with its base.
  func wholeColumn(_ column: Int) -> [Int] {
    (0...grid.rowCount).map { grid.position(row: $0, column: column) }
  }
}

extension CountTable {
  /// The columns that add up to the overall one: the groups, then whoever has none.
  var additiveColumns: [Column] {
    let columns = groups + (remainder.map { [$0] } ?? [])
    return columns.isEmpty ? [overall] : columns
  }

  /// The additive columns that readers do not see; those without respondents hide nothing.
  var unpublishedColumns: [Int] {
    let columns = additiveColumns
    return columns.indices.filter { columns[$0].isUnpublished && columns[$0].base > 0 }
  }
}
