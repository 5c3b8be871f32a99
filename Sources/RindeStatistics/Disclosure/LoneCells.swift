/// Sensitive cells that are the only hidden ones of a sum, which gives them away.
///
/// No flow is needed to see them, and they bound from below what is still to be hidden: each such
/// row needs a cell of its own, and so does each such column.
struct LoneCells {
  /// Units that are needed at least; 0 if there are no lone cells.
  private(set) var count = 0

  /// Respondents in them at least.
  private(set) var weight = 0

  /// The units of which one has to be hidden, for the sum that has the fewest; by weight.
  private(set) var remedies: [Int] = []

  init(
    of pending: [Int],
    in network: CellNetwork,
    problem: ComplementProblem,
    except kept: Set<Int>
  ) {
    let grid = problem.grid
    let isSingle = problem.units.allSatisfy { $0.cells.count == 1 }
    var rows = (count: 0, weight: 0)
    var columns = (count: 0, weight: 0)
    var fewest = Int.max
    for node in Self.sums(of: pending, in: network) {
      let remedies = Set(grid.ends[node].compactMap { problem.unit(of: $0.cell, in: network) })
        .subtracting(kept).sorted(by: problem.precedes)
      if remedies.count < fewest { (fewest, self.remedies) = (remedies.count, remedies) }
      let lightest = remedies.first.map { problem.units[$0].weight } ?? 0
      (count, weight) = (max(count, 1), max(weight, lightest))
      guard isSingle else { continue }
      if node < grid.rowCount {
        rows = (rows.count + 1, rows.weight + lightest)
      } else if node < grid.rowCount + grid.columnCount {
        columns = (columns.count + 1, columns.weight + lightest)
      }
    }
    count = max(count, rows.count, columns.count)
    weight = max(weight, rows.weight, columns.weight)
  }

  /// The sums with one hidden cell, where that is pending; each once, in their order.
  private static func sums(of pending: [Int], in network: CellNetwork) -> [Int] {
    let grid = network.grid
    let nodes = Set(pending.flatMap { [grid.arcs[$0].tail, grid.arcs[$0].head] })
    return nodes.sorted().filter { node in
      grid.ends[node].count { network.isHidden[$0.cell] } == 1
    }
  }
}
