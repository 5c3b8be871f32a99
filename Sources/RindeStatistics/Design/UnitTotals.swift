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
  /// The units with rows in one stratum.
  struct Group: Sendable {
    let stratum: Int

    /// Places in `units`.
    var places: [Int] = []

    /// The sum of their totals.
    var sum: [Double]

    func mean(over count: Int) -> [Double] { sum.map { $0 / Double(count) } }
  }

  /// The units by their strata, in the order in which these are reached.
  func groupedByStratum(of stage: SamplingStage) -> [Group] {
    var strata = Touched(capacity: stage.strata.count)
    var groups: [Group] = []
    for (place, unit) in units.enumerated() {
      let stratum = stage.stratumOfUnit[Int(unit)]
      let index = strata.touch(stratum)
      if index == groups.count {
        groups.append(Group(stratum: Int(stratum), sum: Array(repeating: 0, count: width)))
      }
      groups[index].places.append(place)
      for column in 0..<width { groups[index].sum[column] += totals[place * width + column] }
    }
    return groups
  }

  /// The mean total over a number of units, most of which may have no rows.
  func mean(over count: Int) -> [Double] {
    var sum = [Double](repeating: 0, count: width)
    for (index, total) in totals.enumerated() { sum[index % width] += total }
    return sum.map { $0 / Double(count) }
  }
}
