/// The fewest units that protect every sensitive cell, and among those the fewest respondents.
///
/// Depth first with increasing depth. A cell that is not protected is bounded by cuts of the
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

  private init(_ problem: ComplementProblem, effort: Int) {
    self.problem = problem
    self.effort = effort
  }

  /// The best set found.
  ///
  /// - Parameters:
  ///   - problem: What is hidden and what may be.
  ///   - effort: How many branches may be seen before the best known answer is taken; a branch in
  ///     which flows are computed counts once more for each.
  /// - Returns: Ascending units; `nil` if even hiding all does not protect.
  static func solve(_ problem: ComplementProblem, effort: Int = 40_000) -> Solution? {
    guard let quick = ComplementHeuristic(problem: problem).solve() else { return nil }
    var search = ComplementSearch(problem, effort: effort)
    return search.improve(quick)
  }

  private mutating func improve(_ quick: [Int]) -> Solution {
    for depth in 0...quick.count {
      if depth == quick.count { (best, bestWeight) = (quick, problem.weight(of: quick)) }
      explore(Branch(pending: problem.sensitive, depth: depth))
      if effort <= 0 {
        return Solution(units: bestWeight < .max ? best : quick, quality: .heuristic)
      }
      if bestWeight < .max { break }
    }
    return Solution(units: best, quality: .fewest)
  }

  /// A part of the sets of units.
  private struct Branch {
    /// Sensitive cells that may not be protected yet; more hidden cells never undo protection.
    var pending: [Int]

    /// Units that may still be added.
    var depth: Int

    var chosen: [Int] = []
    var weight = 0

    /// Units that stay published.
    var kept = Set<Int>()
  }

  private mutating func explore(_ branch: Branch) {
    guard effort > 0 else { return }
    effort -= 1
    let network = problem.network(hiding: branch.chosen)
    var next = branch
    next.depth -= 1
    let lone = LoneCells(of: branch.pending, in: network, problem: problem, except: branch.kept)
    guard lone.count <= branch.depth, lone.weight < bestWeight - branch.weight else { return }
    var remedies = lone.remedies
    if lone.count == 0 {
      let open = shortfalls(branch, network)
      guard let hardest = hardest(of: open, except: branch.kept) else {
        (best, bestWeight) = (branch.chosen.sorted(), branch.weight)
        return
      }
      next.pending = open.map(\.cell)
      remedies = hardest.remedies
    }
    guard branch.depth > 0 else { return }
    for unit in remedies where !branch.kept.contains(unit) {
      next.weight = branch.weight + problem.units[unit].weight
      guard next.weight < bestWeight else { break }
      next.chosen = branch.chosen + [unit]
      explore(next)
      next.kept.insert(unit)
    }
  }

  /// The cells that are not protected; only the first where none may be.
  private mutating func shortfalls(
    _ branch: Branch,
    _ network: CellNetwork
  ) -> [ComplementProblem.Shortfall] {
    var open: [ComplementProblem.Shortfall] = []
    for cell in branch.pending {
      effort -= 1
      guard let shortfall = problem.shortfall(of: cell, in: network) else { continue }
      open.append(shortfall)
      if branch.depth == 0 { break }
    }
    return open
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
}
