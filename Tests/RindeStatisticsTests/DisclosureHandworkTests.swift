import RindeStatistics
import Testing

/// Small tables whose patterns and ranges are worked out in the comments; the minimum is 5.
@Suite("Disclosure control by hand")
struct DisclosureHandworkTests {
  private typealias Column = CountTable.Column

  private func pattern(_ table: CountTable) throws -> SuppressionPattern {
    DisclosureControl(rule: try rule()).pattern(for: table)
  }

  private func rule() throws -> SuppressionRule { try #require(SuppressionRule(minimum: 5)) }

  private func ranges(_ table: CountTable, _ pattern: SuppressionPattern) throws
    -> [String: ClosedRange<Int>]
  {
    let hidden = DisclosureAudit(table: table, pattern: pattern, rule: try rule()).hiddenCounts
    let named = hidden.map { count in
      ("\(count.part.rawValue) \(count.option ?? -1) \(count.group ?? -1)", count.range)
    }
    return Dictionary(named) { first, _ in first }
  }

  @Test("98 of 100 discloses 2")
  func almostAll() throws {
    let overall = Column(base: 100, counts: [98, 60])
    let table = try CountTable(kind: .multipleChoice, overall: overall)
    let pattern = try pattern(table)
    #expect(pattern.overall.cells == [.primary, .published])
    // 60 chose the second option; the other 40 must have chosen the first.
    #expect(try ranges(table, pattern)["count 0 -1"] == 40...100)
    #expect(try ranges(table, pattern)["rest 0 -1"] == 0...60)
  }

  @Test("a hidden option needs a second one when the base is known")
  func oneWay() throws {
    let table = try CountTable(kind: .singleChoice, overall: singleGroup([30, 12, 3]))
    let pattern = try pattern(table)
    #expect(pattern.overall.cells == [.published, .complementary, .primary])
    #expect(try ranges(table, pattern)["count 2 -1"] == 0...15)
  }

  @Test("one hidden cell takes its row, its column and the corner with it")
  func rectangle() throws {
    let groups = [singleGroup([20, 10]), singleGroup([3, 15])]
    let overall = singleGroup([23, 25])
    let table = try CountTable(kind: .singleChoice, overall: overall, groups: groups)
    let pattern = try pattern(table)
    #expect(pattern.groups[0].cells == [.complementary, .complementary])
    #expect(pattern.groups[1].cells == [.primary, .complementary])
    #expect(pattern.overall.cells == [.published, .published])
    // All of the second group (18) may have given the first option: 23 did.
    #expect(try ranges(table, pattern)["count 0 1"] == 0...18)
  }

  @Test("of two groups the second hides the first")
  func twoGroups() throws {
    let groups = [Column(base: 30, counts: [3, 30]), Column(base: 40, counts: [20, 40])]
    let overall = Column(base: 70, counts: [23, 70])
    let table = try CountTable(kind: .multipleChoice, overall: overall, groups: groups)
    let pattern = try pattern(table)
    #expect(pattern.groups.map { $0.cells[0] } == [.primary, .complementary])
    #expect(pattern.groups.map { $0.cells[1] } == [.published, .published])
    #expect(try ranges(table, pattern)["count 0 0"] == 0...23)
  }

  @Test(
    "respondents without a group hide one, if they can be enough",
    arguments: [(6, 1, 0...9), (1, 2, 0...21)]
  )
  func remainder(chosen: Int, hidden: Int, range: ClosedRange<Int>) throws {
    // Overall less the second group: 3 + 6 = 9 leave a range of 0 to 9. 3 + 1 = 4 are too few; with
    // the second group hidden 3 + 20 + 1 = 24 remain, of which the first may be none or all its 21.
    let groups = [Column(base: 21, counts: [3, 21]), Column(base: 40, counts: [20, 40])]
    let overall = Column(base: 71, counts: [23 + chosen, 71])
    let table = try CountTable(kind: .multipleChoice, overall: overall, groups: groups)
    let pattern = try pattern(table)
    #expect(pattern.groups.count { $0.cells[0].isHidden } == hidden)
    #expect(try ranges(table, pattern)["count 0 0"] == range)
  }

  @Test(
    "a group below the minimum goes with another, unless people without a group cover it",
    arguments: [(0, [0, 1]), (1, [0, 1]), (2, [0])]
  )
  func smallGroup(withoutGroup: Int, dropped: [Int]) throws {
    let groups = [singleGroup([3, 0]), singleGroup([6, 6]), singleGroup([20, 20])]
    let overall = singleGroup([29 + withoutGroup, 26])
    let table = try CountTable(kind: .singleChoice, overall: overall, groups: groups)
    let pattern = try pattern(table)
    #expect(pattern.droppedGroups == dropped)
    #expect(pattern.groups[0].base == .primary)
    #expect(!pattern.isBreakdownHidden)
  }

  @Test("an unpublished group hides like respondents without one, and is not protected")
  func unpublished() throws {
    let groups = [
      Column(base: 21, counts: [3, 21]), Column(base: 40, counts: [20, 40]),
      Column(base: 10, counts: [6, 10], isUnpublished: true),
    ]
    let overall = Column(base: 71, counts: [29, 71])
    let table = try CountTable(kind: .multipleChoice, overall: overall, groups: groups)
    let pattern = try pattern(table)
    #expect(pattern.groups.map { $0.cells[0] } == [.primary, .published, .unpublished])
    #expect(pattern.droppedGroups.isEmpty)
    #expect(table.remainder == nil)
  }

  @Test("a base below the minimum hides the whole table, one of nobody hides nothing")
  func wholeTable() throws {
    let few = try CountTable(kind: .singleChoice, overall: singleGroup([4, 0]))
    #expect(try pattern(few).isWholeTableHidden)
    let none = try CountTable(kind: .singleChoice, overall: singleGroup([0, 0]))
    #expect(try !pattern(none).isWholeTableHidden)
    #expect(try pattern(none).complementCount == 0)
  }

  @Test("groups that are all too small leave no breakdown and say so")
  func breakdown() throws {
    let groups = [singleGroup([2, 2]), singleGroup([10, 30])]
    let table = try CountTable(
      kind: .singleChoice,
      overall: singleGroup([12, 32]),
      groups: groups
    )
    let pattern = try pattern(table)
    #expect(pattern.isBreakdownHidden)
    #expect(pattern.droppedGroups == [0, 1])
    #expect(pattern.overall.cells == [.published, .published])
  }

  @Test("a small group that agrees is marked")
  func agreement() throws {
    let groups = [singleGroup([6, 0]), singleGroup([20, 0]), singleGroup([10, 30])]
    let table = try CountTable(
      kind: .singleChoice,
      overall: singleGroup([36, 30]),
      groups: groups
    )
    let pattern = try pattern(table)
    #expect(
      pattern.groupDisclosures == [
        GroupDisclosure(group: 0, option: 0, extent: .everybody),
        GroupDisclosure(group: 0, option: 1, extent: .nobody),
      ]
    )
    #expect(pattern.groups.allSatisfy { $0.cells == [.published, .published] })
  }

  @Test("a pattern prints as JSON")
  func json() throws {
    let table = try CountTable(kind: .singleChoice, overall: singleGroup([30, 12, 3]))
    let expected =
      #"{"quality":"fewest","overall":{"base":"published","cells":"#
      + #"["published","complementary","primary"]},"groups":[],"groupDisclosures":[]}"#
    #expect(try pattern(table).json == expected)
  }

  @Test("counts that do not fit are no table")
  func errors() {
    #expect(throws: CountTableError.countsDoNotAddUp(group: nil)) {
      try CountTable(kind: .singleChoice, overall: Column(base: 5, counts: [2, 2]))
    }
    #expect(throws: CountTableError.countOutsideBase(option: 1, group: 0)) {
      try CountTable(
        kind: .multipleChoice,
        overall: Column(base: 5, counts: [2, 2]),
        groups: [Column(base: 1, counts: [1, 2])]
      )
    }
    #expect(throws: CountTableError.groupsDoNotFit) {
      try CountTable(
        kind: .singleChoice,
        overall: singleGroup([2, 2]),
        groups: [singleGroup([2, 1]), singleGroup([1, 0])]
      )
    }
    #expect(throws: CountTableError.optionsDiffer(group: 0)) {
      try CountTable(
        kind: .singleChoice,
        overall: singleGroup([2, 2]),
        groups: [singleGroup([2])]
      )
    }
    #expect(SuppressionRule(minimum: 2) == nil)
    #expect(SuppressionRule(minimum: 31) == nil)
    #expect(SuppressionRule(minimum: 5, protectionWidth: 0) == nil)
  }
}
