internal import RindeModel

/// Steps that are done or not; the activity is fulfilled only when all of them are.
struct MilestoneMethod: ComplianceMethod {
  let activity: Activity

  private var steps: [Delivery] { activity.programming.deliveries }

  private var stepCount: Int { activity.milestoneCount }

  var target: Quantity? { stepCount == 0 ? nil : Quantity(stepCount) }

  var dueDates: [CalendarDate] { steps.map(\.due) }

  func isDue(in days: ClosedRange<CalendarDate>, given _: ProgressTotals) -> Bool {
    steps.contains { days.contains($0.due) }
  }

  func measure(_ totals: ProgressTotals, in days: ClosedRange<CalendarDate>)
    -> ActivityCompliance.Measure
  {
    let due = steps.count { days.contains($0.due) }
    let done = totals.milestones.nonzeroBitCount
    let executed = totals.recordCount == 0 ? nil : Quantity(done)
    guard due > 0 else { return .init(programmed: .zero, executed: executed) }
    let doneAndDue = totals.milestones & mask(dueBy: days.upperBound)
    return .init(
      programmed: Quantity(due),
      executed: executed,
      ratio: Ratio(Quantity(doneAndDue.nonzeroBitCount), over: Quantity(due))
    )
  }

  /// The steps due by a day, one bit each; doing a later step does not make up for an earlier one.
  private func mask(dueBy date: CalendarDate) -> UInt64 {
    steps.prefix(64).enumerated().reduce(0) { mask, step in
      step.element.due <= date ? mask | 1 << UInt64(step.offset) : mask
    }
  }

  func annualRatio(_ totals: ProgressTotals) -> Ratio? {
    guard stepCount > 0 else { return nil }
    return Ratio(Quantity(totals.milestones.nonzeroBitCount), over: Quantity(stepCount))
  }
}
