import RindeStatistics
import Testing

@Suite("Disclosure audit")
struct DisclosureAuditTests {
  private func audit(
    _ groups: [[Int]],
    overall: [SuppressionPattern.Mark],
    marks: [[SuppressionPattern.Mark]],
    bases: [SuppressionPattern.Mark]? = nil
  ) throws -> DisclosureAudit {
    let columns = groups.map { singleGroup($0) }
    let total = groups[0].indices.map { option in groups.reduce(0) { $0 + $1[option] } }
    let table = try CountTable(
      kind: .singleChoice,
      overall: singleGroup(total),
      groups: columns
    )
    let pattern = SuppressionPattern(
      overall: .init(base: .published, cells: overall),
      groups: marks.indices.map { .init(base: bases?[$0] ?? .published, cells: marks[$0]) },
      groupDisclosures: [],
      quality: .heuristic
    )
    let rule = try #require(SuppressionRule(minimum: 5))
    return DisclosureAudit(table: table, pattern: pattern, rule: rule)
  }

  @Test("finds what a pattern leaves in the open or lets be worked out")
  func findings() throws {
    // 3 is alone in its row and in its column; 2 is shown.
    let audit = try audit(
      [[3, 10], [20, 2]],
      overall: [.published, .published],
      marks: [[.primary, .published], [.published, .published]]
    )
    #expect(audit.findings.first == .shown(option: 1, group: 1))
    #expect(audit.findings.count == 2)
    #expect(audit.hiddenCounts.map(\.range) == [3...3])
  }

  @Test("a pattern of another shape proves nothing")
  func shape() throws {
    let audit = try audit([[30, 10]], overall: [.published], marks: [[.published, .published]])
    #expect(audit.findings == [.shapeDiffers])
  }

  @Test("ranges are those of all the tables that fit, counted one by one")
  func enumeration() throws {
    var numbers = SeededNumbers(state: 11)
    for _ in 0..<40 {
      let groups = (0..<3).map { _ in (0..<2).map { _ in Int.random(in: 0...3, using: &numbers) } }
      var mark: SuppressionPattern.Mark {
        Int.random(in: 0..<3, using: &numbers) > 0 ? .complementary : .published
      }
      let audit = try audit(
        groups,
        overall: [mark, mark],
        marks: groups.map { _ in [mark, mark] },
        bases: groups.map { _ in mark }
      )
      let fitting = fittingTables(audit)
      for hidden in audit.hiddenCounts {
        let values = fitting.map { value(of: hidden, in: $0) }
        #expect(hidden.range.lowerBound == values.min())
        #expect(hidden.range.upperBound == values.max())
      }
    }
  }

  /// All tables of three groups and two options with the same published counts and base.
  private func fittingTables(_ audit: DisclosureAudit) -> [[[Int]]] {
    var found: [[[Int]]] = []
    func fill(_ cells: [Int], _ left: Int) {
      if cells.count == 5 {
        let all = cells + [left]
        let groups = [[all[0], all[1]], [all[2], all[3]], [all[4], all[5]]]
        if fits(groups, audit) { found.append(groups) }
        return
      }
      for count in 0...left { fill(cells + [count], left - count) }
    }
    fill([], audit.table.overall.base)
    return found
  }

  private func fits(_ groups: [[Int]], _ audit: DisclosureAudit) -> Bool {
    let table = audit.table
    let pattern = audit.pattern
    let overall = [0, 1].allSatisfy { option in
      pattern.overall.cells[option].isHidden
        || groups.reduce(0) { $0 + $1[option] } == table.overall.counts[option]
    }
    return overall
      && groups.indices.allSatisfy { group in
        let marks = pattern.groups[group]
        let truth = table.groups[group]
        return (marks.base.isHidden || groups[group].reduce(0, +) == truth.base)
          && [0, 1].allSatisfy {
            marks.cells[$0].isHidden || groups[group][$0] == truth.counts[$0]
          }
      }
  }

  private func value(of hidden: DisclosureAudit.HiddenCount, in groups: [[Int]]) -> Int {
    switch (hidden.option, hidden.group) {
    case (let option?, let group?): groups[group][option]
    case (let option?, nil): groups.reduce(0) { $0 + $1[option] }
    case (nil, let group?): groups[group].reduce(0, +)
    case (nil, nil): groups.joined().reduce(0, +)
    }
  }
}
