/// What a multiple choice gives away because everybody in its base chose at least one option.
///
/// If all options but one are known in a group, the base less their sum have surely chosen that
/// one. Where several are hidden, each of the others counts with the most that it can be; that is
/// one step of deduction, not the joint range of all options.
struct AnswerFloors {
  let table: CountTable

  /// The panels with the floors that follow from what is hidden in all of them.
  ///
  /// - Parameters:
  ///   - panels: All of the table's.
  ///   - hidden: The hidden cells of each.
  /// - Returns: As many panels; those of a single choice as they were.
  func raise(_ panels: [CountPanel], hidden: [[Bool]]) -> [CountPanel] {
    guard table.kind == .multipleChoice else { return panels }
    var raised = panels
    for column in 0...(panels.first?.overall ?? -1) {
      let most = panels.indices.map { panel in
        greatest(in: panels[panel], hidden: hidden[panel], column: column)
      }
      for panel in panels.indices {
        let base = panels[panel].base(column: column)
        let cell = panels[panel].grid.position(row: 0, column: column)
        guard !hidden[panel][base], hidden[panel][cell] else { continue }
        let others = most.reduce(0, +) - most[panel]
        let floor = max(0, panels[panel].grid.counts[base] - others)
        raised[panel].grid.floors[cell] = min(floor, panels[panel].grid.counts[cell])
      }
    }
    return raised
  }

  private func greatest(in panel: CountPanel, hidden: [Bool], column: Int) -> Int {
    let cell = panel.grid.position(row: 0, column: column)
    guard hidden[cell] else { return panel.grid.counts[cell] }
    return CellNetwork(grid: panel.grid, isHidden: hidden).range(of: cell).upperBound
  }
}
