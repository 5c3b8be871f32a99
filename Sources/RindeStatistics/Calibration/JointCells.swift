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
    let rowCount = margins.first?.codes.count ?? 0
    var cells = [Int32](repeating: 0, count: rowCount)
    var codes: [[Int32]] = []
    var count = min(1, rowCount)
    for margin in margins {
      var positions: [Int64: Int32] = [:]
      var parents: [Int32] = []
      var own: [Int32] = []
      for row in 0..<rowCount where cells[row] >= 0 {
        let code = margin.codes[row]
        guard code >= 0 else {
          cells[row] = -1
          continue
        }
        let key = Int64(cells[row]) << 32 | Int64(code)
        if let known = positions[key] {
          cells[row] = known
          continue
        }
        let next = Int32(own.count)
        positions[key] = next
        parents.append(cells[row])
        own.append(code)
        cells[row] = next
      }
      codes = codes.map { earlier in parents.map { earlier[Int($0)] } }
      codes.append(own)
      count = own.count
    }
    self.cells = cells
    self.codes = codes
    self.count = count
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
