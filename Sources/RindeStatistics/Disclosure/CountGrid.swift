/// A table of counts whose rows and columns add up, with its margins as cells of their own.
///
/// The cells are the arcs of a circulation: overall → row (a cell of the last column) → column (an
/// inner cell) → total (a cell of the last row) → overall (the grand total). Whatever fits the
/// published cells differs from the truth by a circulation over the hidden ones.
///
/// Columns that are withheld whole can be worked out together, if not one by one: their sum in each
/// row is a cell of its own, between the row and them.
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

  /// By ``position(row:column:)``, then ``withheld``; all fit the sums.
  let counts: [Int]

  /// The cells with the sums of the withheld columns, one per row; always hidden.
  let withheld: Range<Int>

  /// What readers know each count to be at least; never more than the count.
  var floors: [Int]

  let arcs: [Arc]

  /// For each sum the cells in it.
  let ends: [[End]]

  /// A grid from its inner cells.
  ///
  /// - Parameters:
  ///   - rows: As long as each other; at least one row and one column.
  ///   - columns: Those that are withheld whole, with their totals.
  init(rows: [[Int]], withholding columns: Set<Int> = []) {
    let size = (rows: rows.count, columns: rows[0].count)
    let totals = rows[0].indices.map { column in rows.reduce(0) { $0 + $1[column] } }
    let table = (rows + [totals]).flatMap { $0 + [$0.reduce(0, +)] }
    let sums = columns.isEmpty ? [] : rows.map { row in columns.reduce(0) { $0 + row[$1] } }
    let total = size.rows + size.columns
    let arcs = table.indices.map { cell in
      let (row, column) = cell.quotientAndRemainder(dividingBy: size.columns + 1)
      return switch (row == size.rows, column == size.columns) {
      case (false, false):
        Arc(tail: columns.contains(column) ? total + 2 + row : row, head: size.rows + column)
      case (false, true): Arc(tail: total + 1, head: row)
      case (true, false): Arc(tail: size.rows + column, head: total)
      case (true, true): Arc(tail: total, head: total + 1)
      }
    }
    (rowCount, columnCount) = size
    counts = table + sums
    withheld = table.count..<counts.count
    floors = Array(repeating: 0, count: counts.count)
    self.arcs = arcs + sums.indices.map { Arc(tail: $0, head: total + 2 + $0) }
    ends = Self.ends(of: self.arcs, nodeCount: total + 2 + sums.count)
  }

  private static func ends(of arcs: [Arc], nodeCount: Int) -> [[End]] {
    var ends: [[End]] = Array(repeating: [], count: nodeCount)
    for (cell, arc) in arcs.enumerated() {
      ends[arc.tail].append(End(cell: cell, node: arc.head, isForward: true))
      ends[arc.head].append(End(cell: cell, node: arc.tail, isForward: false))
    }
    return ends
  }

  /// The number of a cell; the last row and the last column are the margins.
  func position(row: Int, column: Int) -> Int { row * (columnCount + 1) + column }

  var grandTotal: Int { counts[position(row: rowCount, column: columnCount)] }
}
