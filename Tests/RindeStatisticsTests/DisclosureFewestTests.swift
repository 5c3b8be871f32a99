import RindeStatistics
import Testing

/// The search against all patterns, tried one by one.
@Suite("Fewest complements")
struct DisclosureFewestTests {
  private typealias Mark = SuppressionPattern.Mark

  @Test("no safe pattern of groups' cells has fewer, or as few and hides less")
  func exhaustive() throws {
    let rule = try #require(SuppressionRule(minimum: 5))
    var numbers = SeededNumbers(state: 3)
    let sizes = [0, 2, 4, 6, 8, 11, 20]
    var tried = 0
    while tried < 15 {
      let groups = (0..<3).map { _ in
        singleGroup((0..<3).map { _ in sizes.randomElement(using: &numbers) ?? 0 })
      }
      let overall = singleGroup((0..<3).map { row in groups.reduce(0) { $0 + $1.counts[row] } })
      let table = try CountTable(kind: .singleChoice, overall: overall, groups: groups)
      let pattern = DisclosureControl(rule: rule).pattern(for: table)
      guard pattern.droppedGroups.isEmpty, !pattern.overall.cells.contains(where: \.isHidden),
        pattern.groups.contains(where: { $0.cells.contains(.primary) })
      else { continue }
      tried += 1
      let best = try #require(fewest(table, rule))
      #expect(pattern.quality == .fewest)
      #expect(pattern.complementCount == best.count)
      #expect(complementTotal(pattern, table) == best.total)
    }
  }

  private func complementTotal(_ pattern: SuppressionPattern, _ table: CountTable) -> Int {
    zip(table.groups, pattern.groups).flatMap { zip($0.counts, $1.cells) }
      .reduce(0) { $0 + ($1.1 == .complementary ? $1.0 : 0) }
  }

  /// The fewest complements of all sets of cells, and the smallest total with as many.
  private func fewest(_ table: CountTable, _ rule: SuppressionRule) -> (count: Int, total: Int)? {
    let free = (0..<9).filter { !rule.isSensitive(table.groups[$0 / 3].counts[$0 % 3]) }
    var best: (count: Int, total: Int)?
    for set in 0..<(1 << free.count) {
      let chosen = free.enumerated().filter { set >> $0.offset & 1 == 1 }.map(\.element)
      let total = chosen.reduce(0) { $0 + table.groups[$1 / 3].counts[$1 % 3] }
      if let best, (best.count, best.total) <= (chosen.count, total) { continue }
      if isSafe(chosen, table, rule) { best = (chosen.count, total) }
    }
    return best
  }

  private func isSafe(_ chosen: [Int], _ table: CountTable, _ rule: SuppressionRule) -> Bool {
    let groups = table.groups.enumerated().map { group, column in
      let cells = column.counts.enumerated().map { option, count -> Mark in
        if rule.isSensitive(count) { return .primary }
        return chosen.contains(group * 3 + option) ? .complementary : .published
      }
      return SuppressionPattern.Column(base: .published, cells: cells)
    }
    let pattern = SuppressionPattern(
      overall: .init(base: .published, cells: [.published, .published, .published]),
      groups: groups,
      groupDisclosures: [],
      quality: .heuristic
    )
    return DisclosureAudit(table: table, pattern: pattern, rule: rule).findings.isEmpty
  }
}
