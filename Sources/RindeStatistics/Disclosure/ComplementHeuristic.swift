/// Complements found one path at a time: safe, quick, and not always the fewest.
///
/// For each unprotected cell it hides the cheapest path of published cells on which the count can
/// move; when all are protected it shows again whatever turns out not to be needed.
struct ComplementHeuristic {
  let problem: ComplementProblem

  /// A set of units that protects every sensitive cell; `nil` if even hiding all does not.
  func solve() -> [Int]? {
    var chosen: [Int] = []
    for cell in problem.sensitive {
      while true {
        let network = problem.network(hiding: chosen)
        guard let shortfall = problem.shortfall(of: cell, in: network) else { break }
        let path = cheapestPath(for: shortfall, in: network)
        guard !path.isEmpty else { return nil }
        chosen += path
      }
    }
    return pruned(chosen).sorted()
  }

  private func pruned(_ chosen: [Int]) -> [Int] {
    var kept = chosen
    for unit in chosen.sorted(by: { problem.precedes($1, $0) }) {
      let rest = kept.filter { $0 != unit }
      let network = problem.network(hiding: rest)
      if problem.sensitive.allSatisfy({ problem.shortfall(of: $0, in: network) == nil }) {
        kept = rest
      }
    }
    return kept
  }

  private func cheapestPath(
    for shortfall: ComplementProblem.Shortfall,
    in network: CellNetwork
  ) -> [Int] {
    let arc = problem.grid.arcs[shortfall.cell]
    let up = network.move(shortfall.cell, .up, limit: problem.width)
    let down = network.move(shortfall.cell, .down, limit: problem.width)
    var need = shortfall.missing
    while need > 0 {
      let rising = CheapestPath(problem: problem, network: network, move: up, need: need)
        .find(from: arc.head, to: arc.tail, avoiding: shortfall.cell)
      let canFall =
        problem.grid.counts[shortfall.cell] - problem.grid.floors[shortfall.cell]
        >= down.amount + need
      let falling =
        canFall
        ? CheapestPath(problem: problem, network: network, move: down, need: need)
          .find(from: arc.tail, to: arc.head, avoiding: shortfall.cell) : nil
      let paths = [rising, falling].compactMap { $0 }
      if let best = paths.min(by: { $0.cost < $1.cost }) { return best.units }
      need /= 2
    }
    return []
  }
}

/// A search for the path that hides the fewest units, then the fewest respondents (Bellman–Ford).
private struct CheapestPath {
  let problem: ComplementProblem
  let network: CellNetwork
  let move: CellNetwork.Move

  /// How much has to flow over each cell of the path.
  let need: Int

  private struct Arrival {
    var cost: Int
    var origin: Int
    var unit: Int?
  }

  func find(from source: Int, to sink: Int, avoiding: Int) -> (cost: Int, units: [Int])? {
    let ends = problem.grid.ends
    var arrivals: [Arrival?] = Array(repeating: nil, count: ends.count)
    arrivals[source] = Arrival(cost: 0, origin: source, unit: nil)
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for node in ends.indices {
        guard let here = arrivals[node] else { continue }
        for end in ends[node] where end.cell != avoiding {
          guard let step = step(over: end) else { continue }
          let cost = here.cost + step.cost
          if let other = arrivals[end.node], other.cost <= cost { continue }
          arrivals[end.node] = Arrival(cost: cost, origin: node, unit: step.unit)
          hasChanged = true
        }
      }
    }
    return trace(arrivals, from: source, to: sink)
  }

  private func step(over end: CountGrid.End) -> (cost: Int, unit: Int?)? {
    if network.isHidden[end.cell] {
      return network.room(end, move.shifts) >= need ? (0, nil) : nil
    }
    guard let unit = problem.unit(of: end.cell, in: network) else { return nil }
    let room = problem.grid.counts[end.cell] - problem.grid.floors[end.cell]
    guard end.isForward || room >= need else { return nil }
    let unitCost = (problem.grid.grandTotal + 1) * problem.grid.ends.count
    return (unitCost + problem.units[unit].weight, unit)
  }

  private func trace(_ arrivals: [Arrival?], from source: Int, to sink: Int)
    -> (cost: Int, units: [Int])?
  {
    guard let last = arrivals[sink] else { return nil }
    var units: [Int] = []
    var node = sink
    while node != source, let arrival = arrivals[node] {
      if let unit = arrival.unit, !units.contains(unit) { units.append(unit) }
      node = arrival.origin
    }
    return units.isEmpty ? nil : (last.cost, units)
  }
}
