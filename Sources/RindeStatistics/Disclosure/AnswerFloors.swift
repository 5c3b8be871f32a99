/// What a multiple choice gives away because everybody in its base chose at least one option.
///
/// If all options but one are known in a group, the base less their sum have surely chosen that
/// one; so have those of the withheld groups together, whose base is what the others leave. Where
/// several options are hidden, each of the others counts with the most that it can be: one step of
/// deduction, not the joint range of all options.
struct AnswerFloors {
  let table: CountTable

  /// The panels with the floors that follow from what is hidden in all of them.
  ///
  /// - Parameters:
  ///   - panels: All of the table's, without floors.
  ///   - hidden: The hidden cells of each.
  /// - Returns: As many panels; those of a single choice as they were.
  func raise(_ panels: [CountPanel], hidden: [[Bool]]) -> [CountPanel] {
    guard table.kind == .multipleChoice, let first = panels.first else { return panels }
    let networks = zip(panels, hidden).map { CellNetwork(grid: $0.grid, isHidden: $1) }
    var raised = panels
    for (chosen, base) in sums(first, hidden[0]) {
      let most = networks.map { greatest(chosen, in: $0) }
      let all = most.reduce(0, +)
      for (panel, network) in networks.enumerated() where network.isHidden[chosen] {
        let floor = max(0, base - (all - most[panel]))
        raised[panel].grid.floors[chosen] = min(floor, network.grid.counts[chosen])
      }
    }
    return raised
  }

  /// The cells of those who chose an option whose base readers know, with that base.
  private func sums(_ panel: CountPanel, _ hidden: [Bool]) -> [(chosen: Int, base: Int)] {
    let grid = panel.grid
    let columns = (0...panel.overall).filter { !hidden[panel.base(column: $0)] }
      .map { (grid.position(row: 0, column: $0), grid.counts[panel.base(column: $0)]) }
    guard let withheld = grid.withheld.first else { return columns }
    return columns + [(withheld, grid.withheld.reduce(0) { $0 + grid.counts[$1] })]
  }

  private func greatest(_ cell: Int, in network: CellNetwork) -> Int {
    network.isHidden[cell] ? network.range(of: cell).upperBound : network.grid.counts[cell]
  }
}
