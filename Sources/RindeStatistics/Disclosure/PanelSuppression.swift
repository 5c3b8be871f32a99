/// Hides what has to be hidden in one panel, once it is known which groups are dropped.
///
/// First overall counts, as few as can do, on the supposition that no group's count is shown; then
/// groups' counts. An overall count is worth more to readers than a group's.
struct PanelSuppression {
  let panel: CountPanel
  let rule: SuppressionRule

  /// Columns that are hidden with their bases because of their size.
  let dropped: Set<Int>

  /// Columns that are hidden and need no protection.
  let unpublished: Set<Int>

  /// The hidden cells and whether they are known to be the fewest.
  ///
  /// - Parameter start: Cells that are hidden already, for whatever reason.
  /// - Returns: With the cells of `start`; all cells if nothing less protects.
  func suppress(from start: [Bool]) -> (hidden: [Bool], quality: SuppressionPattern.Quality) {
    var hidden = necessary(start)
    let overall = panel.options.map { panel.cells(option: $0, column: panel.overall) }
    var groups: [[Int]] = []
    for option in panel.options {
      for column in 0..<panel.overall where !isWithheld(column) {
        groups.append(panel.cells(option: option, column: column))
      }
    }
    var quality = SuppressionPattern.Quality.fewest
    let supposed = groups.flatMap { $0 }
    for (candidates, extra) in [(overall, supposed), (groups, [])] {
      let problem = problem(candidates, hidden: hidden, supposed: extra)
      guard let solution = ComplementSearch.solve(problem) else {
        for cell in (overall + groups).flatMap({ $0 }) { hidden[cell] = true }
        return (hidden, .heuristic)
      }
      for unit in solution.units {
        for cell in problem.units[unit].cells { hidden[cell] = true }
      }
      if solution.quality == .heuristic { quality = .heuristic }
    }
    return (hidden, quality)
  }

  /// What is hidden for its own sake, with what is dropped or never shown.
  private func necessary(_ start: [Bool]) -> [Bool] {
    var hidden = start
    for column in dropped.union(unpublished) {
      for cell in panel.wholeColumn(column) { hidden[cell] = true }
    }
    for option in panel.options {
      for column in 0...panel.overall {
        let cells = panel.cells(option: option, column: column)
        guard cells.contains(where: { rule.isSensitive(panel.grid.counts[$0]) }) else { continue }
        for cell in cells { hidden[cell] = true }
      }
    }
    return hidden
  }

  private func problem(_ candidates: [[Int]], hidden: [Bool], supposed: [Int])
    -> ComplementProblem
  {
    var hidden = hidden
    for cell in supposed { hidden[cell] = true }
    let free = candidates.filter { cells in cells.contains { !hidden[$0] } }
    return ComplementProblem(
      grid: panel.grid,
      hidden: hidden,
      units: free.map { cells in
        .init(cells: cells, weight: cells.reduce(0) { $0 + panel.grid.counts[$1] })
      },
      sensitive: sensitiveCells,
      width: rule.protectionWidth
    )
  }

  /// The cells whose ranges have to be wide, by position.
  private var sensitiveCells: [Int] {
    var cells: [Int] = []
    for column in 0...panel.overall where !unpublished.contains(column) {
      for option in panel.options {
        cells += panel.cells(option: option, column: column).filter {
          rule.isSensitive(panel.grid.counts[$0])
        }
      }
      let base = panel.base(column: column)
      if dropped.contains(column), rule.isSensitive(base: panel.grid.counts[base]) {
        cells.append(base)
      }
    }
    return cells.sorted()
  }

  private func isWithheld(_ column: Int) -> Bool {
    dropped.contains(column) || unpublished.contains(column)
  }
}
