/// A two-way table of a domain of a sample.
struct AssociationTable {
  let rows: CategoryCodes
  let columns: CategoryCodes
  let domain: Domain

  /// One column per cell, column after column of the table: 1 in the cell, 0 outside, NaN where
  /// either answer is missing.
  let indicators: [[Double]]

  /// Refuses tables in which no association can be seen.
  init(
    _ rows: CategoryCodes,
    by columns: CategoryCodes,
    in domain: Domain,
    weights: [Double]
  ) throws(AssociationTest.Refusal) {
    if rows.count < 2 { throw .oneCategory(.rows) }
    if columns.count < 2 { throw .oneCategory(.columns) }
    var rowCounts = [Int](repeating: 0, count: rows.count)
    var columnCounts = [Int](repeating: 0, count: columns.count)
    for row in domain.rows where weights[row] != 0 {
      let (first, second) = (rows.codes[row], columns.codes[row])
      guard first >= 0, second >= 0 else { continue }
      rowCounts[Int(first)] += 1
      columnCounts[Int(second)] += 1
    }
    if rowCounts.allSatisfy({ $0 == 0 }) { throw .noRows }
    try Self.check(rowCounts, .rows)
    try Self.check(columnCounts, .columns)
    self.rows = rows
    self.columns = columns
    self.domain = Domain(rows: domain.rows.filter { weights[$0] != 0 })
    indicators = Self.indicators(rows, columns)
  }

  var cellCount: Int { rows.count * columns.count }

  /// The degrees of freedom of the table: differences from independence.
  var contrastCount: Int { (rows.count - 1) * (columns.count - 1) }

  /// Where a cell stands among ``indicators``.
  func cell(_ row: Int, _ column: Int) -> Int { column * rows.count + row }

  /// Sums of one number per cell along one axis.
  func margin(_ axis: AssociationTest.Axis, of cells: [Double]) -> [Double] {
    var sums = [Double](repeating: 0, count: axis == .rows ? rows.count : columns.count)
    for column in 0..<columns.count {
      for row in 0..<rows.count {
        sums[axis == .rows ? row : column] += cells[cell(row, column)]
      }
    }
    return sums
  }

  private static func check(_ counts: [Int], _ axis: AssociationTest.Axis)
    throws(AssociationTest.Refusal)
  {
    let empty = counts.indices.filter { counts[$0] == 0 }
    if !empty.isEmpty { throw .emptyCategories(axis, empty) }
  }

  private static func indicators(_ rows: CategoryCodes, _ columns: CategoryCodes) -> [[Double]] {
    var empty = [Double](repeating: 0, count: rows.codes.count)
    for row in empty.indices where rows.codes[row] < 0 || columns.codes[row] < 0 {
      empty[row] = .nan
    }
    var indicators = [[Double]](repeating: empty, count: rows.count * columns.count)
    for row in empty.indices where !empty[row].isNaN {
      indicators[Int(columns.codes[row]) * rows.count + Int(rows.codes[row])][row] = 1
    }
    return indicators
  }
}
