public import RindeModel

/// What an activity has achieved in a stretch of days.
public struct ProgressTotals: Hashable, Sendable {
  /// Sum of quantities, or of numerators.
  public var amount: Quantity = .zero

  /// Sum of denominators.
  public var denominator: Quantity = .zero

  /// The last level reported; `nil` when there was none.
  public var level: Quantity?

  /// One bit a milestone done.
  public var milestones: UInt64 = 0

  public var recordCount = 0

  /// Records with evidence.
  public var evidenceCount = 0

  public init() {}
}

extension ComplianceFold {
  /// The totals of an activity over some spans.
  ///
  /// - Parameters:
  ///   - activity: Index in the plan.
  ///   - spans: Spans of ``periods``.
  /// - Returns: Totals; empty ones when nothing was reported.
  public func totals(of activity: Int, in spans: Range<Int>) -> ProgressTotals {
    var totals = ProgressTotals()
    var level = Level.none
    for cell in cells(of: activity, in: spans) where tallies[cell].counts != 0 {
      let counts = tallies[cell].counts
      totals.recordCount += Int(counts & 0xffff_ffff)
      totals.evidenceCount += Int(counts >> 32)
      totals.amount += Quantity(micros: amount(of: cell))
      if details.contains(.ratios) { totals.denominator += Quantity(micros: denominators[cell]) }
      if details.contains(.milestones) { totals.milestones |= milestones[cell] }
      if details.contains(.levels) { level = level.later(levels[cell]) }
    }
    if level.order != .min { totals.level = Quantity(micros: Int128(level.amount)) }
    return totals
  }

  /// The part of the totals whose evidence control interno accepts.
  ///
  /// - Parameters:
  ///   - activity: Index in the plan.
  ///   - spans: Spans of ``periods``.
  /// - Returns: Totals of records that carry evidence and are not marked as unverified.
  public func verifiedTotals(of activity: Int, in spans: Range<Int>) -> ProgressTotals {
    var totals = ProgressTotals()
    guard details.contains(.verification) else { return totals }
    var level = Level.none
    for cell in cells(of: activity, in: spans) where tallies[cell].counts != 0 {
      totals.amount += Quantity(micros: verified[cell].amount)
      totals.denominator += Quantity(micros: verified[cell].denominator)
      totals.milestones |= verified[cell].milestones
      totals.recordCount += verified[cell].recordCount
      level = level.later(verified[cell].level)
    }
    if level.order != .min { totals.level = Quantity(micros: Int128(level.amount)) }
    return totals
  }

  /// The spans in which an activity has records, ascending.
  func reportedSpans(of activity: Int) -> [Int] {
    let first = activity * periods.count
    return (0..<periods.count).filter { tallies[first + $0].counts != 0 }
  }

  private func cells(of activity: Int, in spans: Range<Int>) -> Range<Int> {
    let first = activity * periods.count
    return first + spans.lowerBound..<first + spans.upperBound
  }
}
