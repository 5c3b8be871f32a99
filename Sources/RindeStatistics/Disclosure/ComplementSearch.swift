/// The fewest units that protect every sensitive cell, and among those the fewest respondents.
///
/// Depth first with increasing depth. A cell that is not protected is bounded by two cuts of the
/// network, and every pattern that protects it hides a published cell of one of them: those are the
/// branches. A later branch keeps the earlier ones published, so that no set is seen twice.
struct ComplementSearch {
  struct Solution {
    let units: [Int]
    let quality: SuppressionPattern.Quality
  }

  private let problem: ComplementProblem
  private var effort: Int
  private var best: [Int] = []
  private var bestWeight = Int.max

  /// - Parameters:
  ///   - problem: What is hidden and what may be.
  ///   - effort: How many cells may be examined before the heuristic's answer is taken.
  init(_ problem: ComplementProblem, effort: Int) {
    self.problem = problem
    self.effort = effort
  }

  /// The best set found; `nil` if even hiding all does not protect.
  static func solve(_ problem: ComplementProblem, effort: Int = 40_000) -> Solution? {
    guard let quick = ComplementHeuristic(problem: problem).solve() else { return nil }
    var search = ComplementSearch(problem, effort: effort)
    return search.improve(quick)
  }

  private mutating func improve(_ quick: [Int]) -> Solution {
    for depth in 0...quick.count {
      if depth == quick.count, bestWeight == .max {
        best = quick
        bestWeight = problem.weight(of: quick)
      }
      let state = State(pending: problem.sensitive, depth: depth)
      explore(state, hiding: [], except: [])
      if effort <= 0 {
        return Solution(units: bestWeight == .max ? quick : best, quality: .heuristic)
      }
      if bestWeight < .max { break }
    }
    return Solution(units: best, quality: .fewest)
  }

  /// What a branch hands down.
  private struct State {
    /// Sensitive cells that may not be protected yet; more hidden cells never undo protection.
    var pending: [Int]

    /// Units that may still be added.
    var depth: Int
  }

  private mutating func explore(_ state: State, hiding chosen: [Int], except kept: Set<Int>) {
    guard effort > 0 else { return }
    let network = problem.network(hiding: chosen)
    var open: [ComplementProblem.Shortfall] = []
    for cell in state.pending {
      effort -= 1
      guard let shortfall = problem.shortfall(of: cell, in: network) else { continue }
      open.append(shortfall)
      if state.depth == 0 { return }
    }
    guard let hardest = hardest(of: open, except: kept) else {
      let weight = problem.weight(of: chosen)
      if weight < bestWeight { (best, bestWeight) = (chosen.sorted(), weight) }
      return
    }
    guard lowerBound(for: open, in: network) <= state.depth else { return }
    let next = State(pending: open.map(\.cell), depth: state.depth - 1)
    var kept = kept
    for unit in hardest.remedies where !kept.contains(unit) {
      guard problem.weight(of: chosen + [unit]) < bestWeight else { break }
      explore(next, hiding: chosen + [unit], except: kept)
      kept.insert(unit)
    }
  }

  /// The open cell with the fewest remedies; `nil` if none is open.
  private func hardest(
    of open: [ComplementProblem.Shortfall],
    except kept: Set<Int>
  ) -> ComplementProblem.Shortfall? {
    func remedyCount(_ shortfall: ComplementProblem.Shortfall) -> Int {
      shortfall.remedies.count { !kept.contains($0) }
    }
    return open.min { remedyCount($0) < remedyCount($1) }
  }

  /// Units that are needed at least: a sum with one hidden cell, and that one open, needs another.
  private func lowerBound(
    for open: [ComplementProblem.Shortfall],
    in network: CellNetwork
  ) -> Int {
    let grid = problem.grid
    guard problem.units.allSatisfy({ $0.cells.count == 1 }) else { return 1 }
    var alone = Set<Int>()
    for shortfall in open {
      let arc = grid.arcs[shortfall.cell]
      for node in [arc.tail, arc.head]
      where grid.ends[node].count(where: { network.isHidden[$0.cell] }) == 1 {
        alone.insert(node)
      }
    }
    let rows = alone.count { $0 < grid.rowCount }
    let columns = alone.count { $0 >= grid.rowCount && $0 < grid.rowCount + grid.columnCount }
    return max(1, rows, columns)
  }
}
