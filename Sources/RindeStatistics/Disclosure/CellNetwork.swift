/// What can be worked out of the hidden cells of a grid, by maximum flow.
///
/// A hidden count can rise by as much as flows from its head back to its tail over the other hidden
/// cells, and fall by as much as flows the other way. The counts are whole, so the bounds are exact
/// (Ford and Fulkerson: the largest flow equals the smallest cut).
struct CellNetwork {
  enum Direction {
    case up
    case down
  }

  /// How far a count can move in one direction.
  struct Move {
    let amount: Int

    /// The cuts that stop it, nearest to the source and nearest to the sink, as the sums on the
    /// source's side; empty when only the caller's limit or the count's own floor stops it.
    let cuts: [[Bool]]

    /// By how much each cell moves along, as arcs.
    let shifts: [Int]
  }

  let grid: CountGrid

  var isHidden: [Bool]

  private static var unlimited: Int { Int.max / 4 }

  /// The least and the greatest value of a hidden cell that fit what is published.
  func range(of cell: Int) -> ClosedRange<Int> {
    let count = grid.counts[cell]
    let limit = grid.grandTotal + 1
    let down = move(cell, .down, limit: limit).amount
    return count - down...count + move(cell, .up, limit: limit).amount
  }

  /// How far a hidden cell can move, up to a limit.
  func move(_ cell: Int, _ direction: Direction, limit: Int) -> Move {
    let arc = grid.arcs[cell]
    switch direction {
    case .up:
      return flow(from: arc.head, to: arc.tail, avoiding: cell, limit: limit)
    case .down:
      let room = min(limit, grid.counts[cell] - grid.floors[cell])
      return flow(from: arc.tail, to: arc.head, avoiding: cell, limit: room)
    }
  }

  private func flow(from source: Int, to sink: Int, avoiding: Int, limit: Int) -> Move {
    var shifts = Array(repeating: 0, count: grid.counts.count)
    var total = 0
    var search = PathSearch(nodeCount: grid.ends.count)
    while total < limit {
      guard search.reaches(sink, from: source, in: self, avoiding: avoiding, shifts: shifts)
      else {
        let far = farSide(of: sink, avoiding: avoiding, shifts: shifts)
        return Move(amount: total, cuts: [search.isReached, far], shifts: shifts)
      }
      var step = limit - total
      search.walk(from: source, to: sink) { step = min(step, room($0, shifts)) }
      search.walk(from: source, to: sink) { shifts[$0.cell] += $0.isForward ? step : -step }
      total += step
    }
    return Move(amount: total, cuts: [], shifts: shifts)
  }

  /// The sums from which nothing more can flow to the sink.
  private func farSide(of sink: Int, avoiding: Int, shifts: [Int]) -> [Bool] {
    var isCutOff = Array(repeating: true, count: grid.ends.count)
    isCutOff[sink] = false
    var queue = [sink]
    while let node = queue.popLast() {
      for end in grid.ends[node] where isCutOff[end.node] && end.cell != avoiding {
        let reverse = CountGrid.End(cell: end.cell, node: node, isForward: !end.isForward)
        guard room(reverse, shifts) > 0 else { continue }
        isCutOff[end.node] = false
        queue.append(end.node)
      }
    }
    return isCutOff
  }

  /// How much more can flow over a cell in the direction in which it is seen.
  func room(_ end: CountGrid.End, _ shifts: [Int]) -> Int {
    guard isHidden[end.cell] else { return 0 }
    let count = grid.counts[end.cell] + shifts[end.cell]
    return end.isForward ? Self.unlimited - count : count - grid.floors[end.cell]
  }
}

/// A breadth-first search for a path on which more can flow.
private struct PathSearch {
  private(set) var isReached: [Bool]

  /// How each sum was reached, and from where.
  private var arrivals: [CountGrid.End?]
  private var origins: [Int]

  init(nodeCount: Int) {
    isReached = Array(repeating: false, count: nodeCount)
    arrivals = Array(repeating: nil, count: nodeCount)
    origins = Array(repeating: -1, count: nodeCount)
  }

  mutating func reaches(
    _ sink: Int,
    from source: Int,
    in network: CellNetwork,
    avoiding: Int,
    shifts: [Int]
  ) -> Bool {
    for node in isReached.indices { isReached[node] = false }
    isReached[source] = true
    var queue = [source]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      for end in network.grid.ends[node] where !isReached[end.node] && end.cell != avoiding {
        guard network.room(end, shifts) > 0 else { continue }
        isReached[end.node] = true
        arrivals[end.node] = end
        origins[end.node] = node
        if end.node == sink { return true }
        queue.append(end.node)
      }
    }
    return false
  }

  /// Visits the cells of the path that was found, from its end.
  func walk(from source: Int, to sink: Int, _ visit: (CountGrid.End) -> Void) {
    var node = sink
    while node != source {
      guard let end = arrivals[node] else { return }
      visit(end)
      node = origins[node]
    }
  }
}
