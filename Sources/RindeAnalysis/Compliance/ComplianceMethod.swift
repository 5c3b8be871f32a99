internal import RindeModel

/// How one kind of target compares what was done with what was due.
protocol ComplianceMethod {
  /// The target of the year in its own unit; `nil` when the plan does not give it.
  var target: Quantity? { get }

  /// Whether totals of a quarter are those up to its end and not those inside it.
  var countsFromStart: Bool { get }

  /// The days on which something is due and lateness can be told.
  var dueDates: [CalendarDate] { get }

  /// Whether anything is due by the end of some days, given what was reported in them.
  func isDue(in days: ClosedRange<CalendarDate>, given totals: ProgressTotals) -> Bool

  /// What was due and done in some days.
  func measure(_ totals: ProgressTotals, in days: ClosedRange<CalendarDate>)
    -> ActivityCompliance.Measure

  /// Executed over the target of the year.
  func annualRatio(_ totals: ProgressTotals) -> Ratio?

  /// Whether the activity as a whole is done for the year, as far as a day lets know.
  func isComplete(_ totals: ProgressTotals, by date: CalendarDate) -> Bool

  /// Whether totals are fit for a percentage at all; a denominator of zero is not.
  func hasBase(_ totals: ProgressTotals) -> Bool
}

extension ComplianceMethod {
  var countsFromStart: Bool { false }

  func hasBase(_: ProgressTotals) -> Bool { true }

  func isComplete(_ totals: ProgressTotals, by _: CalendarDate) -> Bool {
    annualRatio(totals)?.reaches(percent: 100) ?? false
  }
}

extension Activity {
  /// The method that fits the activity's target; `nil` when nothing can be computed.
  func complianceMethod(in year: FiscalYear) -> (any ComplianceMethod)? {
    if accumulation.isLevel {
      let method = LevelMethod(activity: self, year: year)
      return method.isDefined ? method : nil
    }
    switch target.kind {
    case .qualitative:
      return nil
    case .count:
      return target.annualValue == nil ? nil : AdditiveMethod(activity: self)
    case .percentage:
      return target.value.map { $0 > .zero } == true ? PercentageMethod(activity: self) : nil
    case .milestones:
      return MilestoneMethod(activity: self)
    }
  }
}
