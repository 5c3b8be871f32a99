/// The combinations of categories that occur in a sample.
///
/// Raking treats all rows of one combination alike: with rows gathered once, its cycles and the
/// residuals of scores cost the number of combinations, not that of respondents.
struct JointCells: Sendable {
  /// The combination of each row; -1 where an answer is missing.
  let cells: [Int32]

  /// For each margin the category of each combination.
  let codes: [[Int32]]

  /// How many combinations occur.
  let count: Int

  /// Numbers combinations in the order of their first row.
  init(_ margins: [CategoryMargin]) {
    var cells = [Int32](repeating: 0, count: margins.first?.codes.count ?? 0)
    var codes: [[Int32]] = []
    for margin in margins {
      let (parents, own) = Self.split(&cells, by: margin.codes)
      codes = codes.map { earlier in parents.map { earlier[Int($0)] } }
      codes.append(own)
    }
    self.cells = cells
    self.codes = codes
    count = codes.last?.count ?? 0
  }

  /// Splits combinations by one more variable; gives the former number and the new category of
  /// each.
  private static func split(_ cells: inout [Int32], by codes: [Int32])
    -> (parents: [Int32], own: [Int32])
  {
    var positions: [Int64: Int32] = [:]
    var parents: [Int32] = []
    var own: [Int32] = []
    for row in cells.indices where cells[row] >= 0 {
      guard codes[row] >= 0 else {
        cells[row] = -1
        continue
      }
      let key = Int64(cells[row]) << 32 | Int64(codes[row])
      let known = positions[key]
      if known == nil {
        positions[key] = Int32(own.count)
        parents.append(cells[row])
        own.append(codes[row])
      }
      cells[row] = known ?? Int32(own.count - 1)
    }
    return (parents, own)
  }

  /// The sum of one number per row within each combination.
  func sums(of values: [Double]) -> [Double] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: count)
    for (row, cell) in cells.enumerated() where cell >= 0 { sums[Int(cell)].add(values[row]) }
    return sums.map(\.value)
  }

  /// The sum of one number per combination within each category of a margin.
  func sums(of values: [Double], margin: Int, categories: Int) -> [Double] {
    var sums = [CompensatedSum](repeating: CompensatedSum(), count: categories)
    for (cell, code) in codes[margin].enumerated() { sums[Int(code)].add(values[cell]) }
    return sums.map(\.value)
  }
}
