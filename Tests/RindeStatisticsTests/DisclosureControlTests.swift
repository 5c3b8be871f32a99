import Glibc
import RindeStatistics
import Testing

@Suite("Disclosure control")
struct DisclosureControlTests {
  private func rule(_ minimum: Int = 5, width: Int? = nil) throws -> SuppressionRule {
    try #require(SuppressionRule(minimum: minimum, protectionWidth: width))
  }

  @Test("needs the fewest complements and hides the smallest total", arguments: cases)
  func reference(_ reference: DisclosureCase) throws {
    let table = try reference.table
    let rule = try rule(reference.threshold, width: reference.protectionWidth)
    let pattern = DisclosureControl(rule: rule).pattern(for: table)
    let marks = pattern.groups.flatMap(\.cells)
    #expect(marks.count { $0 == .primary } == reference.primary)
    #expect(pattern.complementCount == reference.fewestComplements)
    let hidden = zip(table.groups, pattern.groups).flatMap { zip($0.counts, $1.cells) }
      .filter { $1 == .complementary }
    #expect(hidden.reduce(0) { $0 + $1.0 } == reference.smallestTotalHiddenByComplements)
    #expect(pattern.quality == .fewest)
    #expect(pattern.overall.cells.allSatisfy { $0 == .published })
    #expect(pattern.droppedGroups.isEmpty)
    let audit = DisclosureAudit(table: table, pattern: pattern, rule: rule)
    #expect(audit.findings.isEmpty)
    #expect(audit.hiddenCounts.allSatisfy { $0.width > 0 })
  }

  private static let cases = (try? DisclosureCase.all()) ?? []

  @Test("all eight reference cases are there")
  func fixture() { #expect(Self.cases.count == 8) }

  /// How many random tables of a kind: those that RINDE_TABLAS_AL_AZAR says, or 1,500.
  ///
  /// The sanitizer is slow and needs few to find an error of memory.
  private static let randomTables =
    getenv("RINDE_TABLAS_AL_AZAR").flatMap { Int(String(cString: $0)) } ?? 1_500

  @Test(
    "every pattern of a random table passes the audit",
    arguments: [CountTable.Kind.singleChoice, .multipleChoice]
  )
  func random(kind: CountTable.Kind) throws {
    var numbers = SeededNumbers(state: 2021)
    for _ in 0..<Self.randomTables {
      let table = try numbers.table(
        kind: kind,
        options: Int.random(in: 1...5, using: &numbers),
        groups: Int.random(in: 0...4, using: &numbers)
      )
      let minimum = [3, 5, 10].randomElement(using: &numbers) ?? 5
      let rule = try rule(minimum, width: [nil, 1, 8, 12].randomElement(using: &numbers) ?? nil)
      let pattern = DisclosureControl(rule: rule).pattern(for: table)
      let audit = DisclosureAudit(table: table, pattern: pattern, rule: rule)
      #expect(audit.findings.isEmpty, "\(table) \(rule) \(pattern.json)")
    }
  }

  @Test("protects the largest tables of a survey")
  func large() throws {
    var numbers = SeededNumbers(state: 7)
    for _ in 0..<3 {
      let table = try numbers.table(kind: .singleChoice, options: 20, groups: 12)
      let pattern = DisclosureControl(rule: try rule()).pattern(for: table)
      let audit = DisclosureAudit(table: table, pattern: pattern, rule: try rule())
      #expect(audit.findings.isEmpty)
      #expect(pattern == DisclosureControl(rule: try rule()).pattern(for: table))
      #expect(!pattern.isWholeTableHidden)
      #expect(pattern.quality == .fewest)
    }
  }
}
