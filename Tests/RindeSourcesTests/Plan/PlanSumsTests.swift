import RindeModel
import RindeSources
import Testing

/// The sums of the catalogue, worked out by hand in the rule book (§5.2–5.4).
@Suite("What the real plans programme adds up as worked out by hand")
struct PlanSumsTests {
  private static func sums(
    of activities: [Activity],
    by cutoffs: [String]
  ) throws -> [Quantity] {
    try cutoffs.map { cutoff in
      let date = try day(cutoff)
      return activities.reduce(Quantity.zero) { $0 + $1.programmed(by: date) }
    }
  }

  @Test("Bucaramanga delivers 13: 2, 2, 2 and 7 by quarter; 3, 6 and 13 by PAAC cut-off")
  func bucaramanga() throws {
    let counts = try PlanFixture.dataset("bucaramanga-2021").plan.activities
      .filter { $0.target.kind == .count }
    let quarters = ["2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"]
    #expect(try Self.sums(of: counts, by: quarters) == [2, 4, 6, 13])
    let cutoffs = ["2021-04-30", "2021-08-31", "2021-12-31"]
    #expect(try Self.sums(of: counts, by: cutoffs) == [3, 6, 13])
  }

  @Test("Nariño's fixed part is 72: 10, 16, 12 and 34 by quarter, N21 counted once at its end")
  func narino() throws {
    let fixed = try PlanFixture.dataset("narino-2022").plan.activities
      .filter { $0.target.kind == .count && $0.target.multiplier == nil }
    #expect(fixed.count == 17)
    let quarters = ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"]
    let sums = try Self.sums(of: fixed, by: quarters)
    // N21 is one report with two milestones; it ends in the fourth quarter.
    #expect(sums == [10, 26, 38, 71])
    let value = fixed.compactMap(\.target.annualValue).reduce(Quantity.zero) { $0 + $1 }
    #expect(value + .one == 72)
  }

  @Test(
    "Pasto's activities come to their end one by one",
    arguments: [
      ("2022-03-31", 1), ("2022-04-30", 2), ("2022-06-30", 3), ("2022-08-31", 4),
      ("2022-09-30", 4), ("2022-12-31", 23),
    ]
  )
  func pasto(cutoff: String, ended: Int) throws {
    let date = try day(cutoff)
    let activities = try PlanFixture.dataset("pasto-2022").plan.activities
    #expect(activities.count { $0.lastDue.map { $0 <= date } ?? false } == ended)
  }

  @Test(
    "Pasto's activities with something due grow earlier",
    arguments: [
      ("2022-03-31", 1), ("2022-04-30", 2), ("2022-06-30", 4), ("2022-08-31", 5),
      ("2022-09-30", 5), ("2022-12-31", 22),
    ]
  )
  func pastoProgrammed(cutoff: String, programmed: Int) throws {
    let date = try day(cutoff)
    let activities = try PlanFixture.dataset("pasto-2022").plan.activities
    let due = activities.count {
      if case .coverage(let due) = $0.programming { return due <= date }
      return $0.programmed(by: date) > .zero
    }
    // 1.8 waits for a reported denominator, so one less than 23 at the end.
    #expect(due == programmed)
  }
}

extension Activity {
  /// The last day on which something of it is due.
  fileprivate var lastDue: CalendarDate? {
    switch programming {
    case .deliveries(let deliveries): deliveries.last?.due
    case .demand(let window), .linear(let window): window.upperBound
    case .coverage(let due): due
    case .unscheduled: nil
    }
  }
}
