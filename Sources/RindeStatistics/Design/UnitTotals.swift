/// Totals of scores in the units of a stage that have rows, and in their strata.
struct UnitTotals: Sendable {
  let width: Int
  private(set) var units: [Int32]

  /// `width` numbers per element of `units`.
  private(set) var totals: [Double]

  init(of blocks: [ScoreBlock], width: Int, in stage: SamplingStage) {
    self.width = width
    var reached = Touched(capacity: stage.unitCount)
    let places = blocks.map { block in
      block.rows.map { Int32(reached.touch(stage.unitOfRow[$0])) }
    }
    units = reached.members
    totals = [Double](repeating: 0, count: units.count * width)
    for (block, places) in zip(blocks, places) {
      for (index, column) in block.columns.enumerated() {
        let offset = block.offset + index
        for (position, place) in places.enumerated() {
          totals[Int(place) * width + offset] += column[position]
        }
      }
    }
  }
}

extension UnitTotals {
  /// The strata that the units with rows are in, in the order in which they are reached.
  struct Strata: Sendable {
    /// Their numbers in the stage.
    fileprivate(set) var numbers: [Int32]

    /// For each of the units its place among the strata.
    fileprivate(set) var ofUnit: [Int]

    /// How many units with rows each has.
    fileprivate(set) var counts: [Int]

    /// The sums of their totals, as many numbers as the width for each.
    fileprivate(set) var sums: [Double]
  }

  func strata(of stage: SamplingStage) -> Strata {
    var reached = Touched(capacity: stage.strata.count)
    let places = units.map { reached.touch(stage.stratumOfUnit[Int($0)]) }
    var counts = [Int](repeating: 0, count: reached.members.count)
    var sums = [Double](repeating: 0, count: reached.members.count * width)
    for (unit, place) in places.enumerated() {
      counts[place] += 1
      for column in 0..<width { sums[place * width + column] += totals[unit * width + column] }
    }
    return Strata(numbers: reached.members, ofUnit: places, counts: counts, sums: sums)
  }

  /// The mean total over a number of units, most of which may have no rows.
  func mean(over count: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: width)
    for unit in units.indices {
      for column in 0..<width { sum[column] += totals[unit * width + column] }
    }
    return sum.map { $0 / Double(count) }
  }
}
