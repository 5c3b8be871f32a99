/// A table of counts whose rows and columns add up, with its margins as cells of their own.
///
/// The cells are the arcs of a circulation: overall → row (a cell of the last column) → column (an
/// inner cell) → total (a cell of the last row) → overall (the grand total). Whatever fits the
/// published cells differs from the truth by a circulation over the hidden ones.
struct CountGrid {
  /// A cell as an arc between two sums.
  struct Arc {
    let tail: Int
    let head: Int
  }

  /// An arc seen from one of its ends.
  struct End {
    let cell: Int
    let node: Int
    let isForward: Bool
  }

  let rowCount: Int
  let columnCount: Int

  /// By ``position(row:column:)``; all fit the sums.
  let counts: [Int]

  /// What readers know each count to be at least; never more than the count.
  var floors: [Int]

  let arcs: [Arc]

  /// For each sum the cells in it.
  let ends: [[End]]

  /// A grid from its inner cells.
  ///
  /// - Parameter rows: As long as each other; at least one row and one column.
  init(rows: [[Int]]) {
    rowCount = rows.count
    columnCount = rows[0].count
    let totals = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    counts = (rows + [totals]).flatMap { $0 + [$0.reduce(0, +)] }
    floors = Array(repeating: 0, count: counts.count)
    let size = (rows: rowCount, columns: columnCount)
    let arcs = counts.indices.map { cell in
      let (row, column) = cell.quotientAndRemainder(dividingBy: size.columns + 1)
      let total = size.rows + size.columns
      return switch (row == size.rows, column == size.columns) {
      case (false, false): Arc(tail: row, head: size.rows + column)
      case (false, true): Arc(tail: total + 1, head: row)
      case (true, false): Arc(tail: size.rows + column, head: total)
      case (true, true): Arc(tail: total, head: total + 1)
      }
    }
    var ends: [[End]] = Array(repeating: [], count: rowCount + columnCount + 2)
    for (cell, arc) in arcs.enumerated() {
      ends[arc.tail].append(End(cell: cell, node: arc.head, isForward: true))
      ends[arc.head].append(End(cell: cell, node: arc.tail, isForward: false))
    }
    self.arcs = arcs
    self.ends = ends
  }

  /// The number of a cell; the last row and the last column are the margins.
  func position(row: Int, column: Int) -> Int { row * (columnCount + 1) + column }

  var grandTotal: Int { counts[counts.count - 1] }
}
