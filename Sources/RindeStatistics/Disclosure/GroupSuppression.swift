/// Which groups have to be hidden whole because of their bases.
struct GroupSuppression {
  let table: CountTable
  let rule: SuppressionRule

  /// Additive columns whose bases are hidden, without the unpublished ones.
  struct Dropped {
    let columns: Set<Int>
    let quality: SuppressionPattern.Quality
  }

  /// All columns that a report would show: no breakdown is left.
  func allColumns() -> Dropped { Dropped(columns: Set(shown), quality: .heuristic) }

  /// The columns whose bases are too small, and those that keep their bases from being worked out.
  func droppedColumns() -> Dropped {
    let columns = table.additiveColumns
    let small = shown.filter { rule.isSensitive(base: columns[$0].base) }
    guard !small.isEmpty else { return Dropped(columns: [], quality: .fewest) }
    let others = shown.filter { !small.contains($0) && columns[$0].base > 0 }
    guard let solution = ComplementSearch.solve(problem(hiding: small, others: others)) else {
      return allColumns()
    }
    let dropped = Set(small + solution.units.map { others[$0] })
    return Dropped(columns: dropped, quality: solution.quality)
  }

  private var shown: [Int] {
    let columns = table.additiveColumns
    return columns.indices.filter { !columns[$0].isUnpublished }
  }

  /// The bases as a table of one row.
  private func problem(hiding small: [Int], others: [Int]) -> ComplementProblem {
    let bases = table.additiveColumns.map(\.base)
    let grid = CountGrid(rows: [bases])
    var hidden = Array(repeating: false, count: grid.counts.count)
    for column in bases.indices { hidden[grid.position(row: 0, column: column)] = true }
    for column in small + table.unpublishedColumns {
      hidden[grid.position(row: 1, column: column)] = true
    }
    return ComplementProblem(
      grid: grid,
      hidden: hidden,
      units: others.map {
        .init(cells: [grid.position(row: 1, column: $0)], weight: bases[$0])
      },
      sensitive: small.map { grid.position(row: 1, column: $0) },
      width: rule.protectionWidth
    )
  }
}
