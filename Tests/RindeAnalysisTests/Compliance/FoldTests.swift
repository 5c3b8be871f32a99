import RindeAnalysis
import RindeModel
import Testing

@Suite("The fold of progress records")
struct FoldTests {
  @Test("any division of the records gives identical totals", arguments: 1...20)
  func mergeable(seed: UInt64) {
    var generator = SplitMix(state: seed)
    let records = Self.randomRecords(count: 400, using: &generator)
    let empty = ComplianceFold(activityCount: 7, periods: .daily(FiscalYear(2022)))
    var whole = empty
    whole.fold(records)
    let partCount = Int.random(in: 1...9, using: &generator)
    var parts = Array(repeating: ProgressColumns(), count: partCount)
    for index in (0..<records.count).shuffled(using: &generator) {
      let part = Int.random(in: 0..<partCount, using: &generator)
      parts[part].append(records, at: index)
    }
    var merged = empty
    for part in parts.shuffled(using: &generator) {
      var fold = empty
      fold.fold(part)
      merged.merge(fold)
    }
    #expect(merged == whole)
  }

  @Test("merging is commutative and associative")
  func algebra() {
    var generator = SplitMix(state: 99)
    let folds = (0..<3).map { _ in
      var fold = ComplianceFold(activityCount: 7, periods: .daily(FiscalYear(2022)))
      fold.fold(Self.randomRecords(count: 50, using: &generator))
      return fold
    }
    var (left, right) = (folds[0], folds[1])
    left.merge(folds[1])
    right.merge(folds[0])
    #expect(left == right)
    left.merge(folds[2])
    var nested = folds[1]
    nested.merge(folds[2])
    var outer = folds[0]
    outer.merge(nested)
    #expect(outer == left)
  }

  @Test("records outside an activity's window do not count when windows are given")
  func windows() {
    let year = FiscalYear(2022)
    let window = Int32(day("2022-02-01").dayNumber)...Int32(day("2022-03-31").dayNumber)
    var fold = ComplianceFold(
      activityCount: 1,
      periods: .quarterly(year),
      details: [],
      windows: [window]
    )
    var fixture = PlanFixture()
    fixture.report(0, "2022-01-31", 5)
    fixture.report(0, "2022-02-01", 7)
    fixture.report(0, "2022-04-01", 9)
    fold.fold(fixture.records)
    #expect(fold.totals(of: 0, in: 0..<fold.periods.count).amount == 7)
  }

  @Test("sums beyond 64 bits are exact, and equal however they came about", arguments: [1, -1])
  func carries(sign: Int64) {
    var columns = ProgressColumns()
    let amounts: [Int64] = [.max, .max, .max, -1, .max, 5].map { $0 * sign }
    for (line, amount) in amounts.enumerated() {
      columns.activities.append(0)
      columns.days.append(Int32(day("2022-03-01").dayNumber))
      columns.amounts.append(amount)
      columns.evidence.append(1)
      columns.lines.append(Int32(line))
    }
    let empty = ComplianceFold(activityCount: 1, periods: .quarterly(FiscalYear(2022)), details: [])
    var whole = empty
    whole.fold(columns)
    let expected = amounts.reduce(Int128(0)) { $0 + Int128($1) }
    #expect(whole.totals(of: 0, in: 0..<6).amount.micros == expected)
    var merged = empty
    for index in amounts.indices.reversed() {
      var part = ProgressColumns()
      part.activities = [columns.activities[index]]
      part.days = [columns.days[index]]
      part.amounts = [columns.amounts[index]]
      part.evidence = [1]
      part.lines = [columns.lines[index]]
      var fold = empty
      fold.fold(part)
      merged.merge(fold)
    }
    #expect(merged == whole)
  }

  private static func randomRecords(count: Int, using generator: inout SplitMix) -> ProgressColumns
  {
    var columns = ProgressColumns()
    for line in 0..<count {
      columns.activities.append(Int32.random(in: 0..<7, using: &generator))
      columns.days.append(Int32.random(in: 18_900...19_400, using: &generator))
      columns.amounts.append(Int64.random(in: 0...60, using: &generator))
      columns.denominators.append(Int64.random(in: 0...60, using: &generator))
      columns.kinds.append(UInt8.random(in: 0...2, using: &generator))
      columns.evidence.append(UInt8.random(in: 0...1, using: &generator))
      columns.verified.append(UInt8.random(in: 0...1, using: &generator))
      columns.lines.append(Int32(line))
    }
    return columns
  }
}

extension ProgressColumns {
  /// Appends one record of another set of columns.
  fileprivate mutating func append(_ other: ProgressColumns, at index: Int) {
    activities.append(other.activities[index])
    days.append(other.days[index])
    amounts.append(other.amounts[index])
    denominators.append(other.denominators[index])
    kinds.append(other.kinds[index])
    evidence.append(other.evidence[index])
    verified.append(other.verified[index])
    lines.append(other.lines[index])
  }
}

/// A small generator with a fixed seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
