internal import RindeModel

/// Brings one activity from totals to its state at a cut-off.
struct ActivityEvaluator {
  let activity: Activity
  let index: Int
  let entity: Entity
  let fold: ComplianceFold

  private var year: FiscalYear { entity.fiscalYear }

  func evaluate(at date: CalendarDate) -> ActivityCompliance {
    let totals = fold.totals(of: index, in: fold.periods.spans(through: date))
    guard let method = activity.complianceMethod(in: year) else {
      return result(.notCalculable, totals: totals)
    }
    let days = year.firstDay...max(date, year.firstDay)
    let toDate = method.measure(totals, in: days)
    let lateness = Lateness(method: method, fold: fold, index: index, calendar: entity.calendar)
    let delay = lateness.evaluate(at: date, from: year.firstDay)
    let state = state(of: method, totals, toDate, delay, in: days)
    let (verifiedBase, verified) = verified(of: totals, by: method, in: days)
    return ActivityCompliance(
      index: index,
      state: state,
      target: method.target,
      toDate: toDate,
      verified: verified,
      isVerifiedFulfilled: state.isFulfilled && meets(method, verifiedBase, verified, by: date),
      quarters: year.quarters.map { measure(of: $0, by: method, at: date) },
      annual: method.annualRatio(totals),
      isComplete: method.isComplete(totals, by: date),
      zone: state.isProgrammed ? toDate.ratio.flatMap(entity.thresholds.zone) : nil,
      businessDaysLate: state.isProgrammed ? delay.businessDays : nil,
      milestones: totals.milestones,
      recordCount: totals.recordCount,
      evidenceCount: totals.evidenceCount
    )
  }

  /// What is verified of all that was reported, and what it is beside what was due.
  private func verified(
    of totals: ProgressTotals,
    by method: any ComplianceMethod,
    in days: ClosedRange<CalendarDate>
  ) -> (totals: ProgressTotals, measure: ActivityCompliance.Measure) {
    let found = fold.verifiedTotals(of: index, in: fold.periods.spans(through: days.upperBound))
    var base = totals
    base.amount = found.amount
    base.milestones = found.milestones
    base.level = found.level
    let measure = method.measure(base, in: days)
    // Below a ceiling nothing is as good as can be; nothing verified proves nothing.
    guard found.recordCount == 0, activity.target.bound == .maximum, measure.ratio != nil else {
      return (base, measure)
    }
    let (programmed, executed) = (measure.programmed, measure.executed)
    return (base, .init(programmed: programmed, executed: executed, ratio: Ratio(0, over: 1)))
  }

  private func state(
    of method: any ComplianceMethod,
    _ totals: ProgressTotals,
    _ measure: ActivityCompliance.Measure,
    _ delay: Lateness.Result,
    in days: ClosedRange<CalendarDate>
  ) -> ComplianceState {
    if activity.programming == .unscheduled { return .unscheduled }
    guard method.hasBase(totals) else { return .withoutDemand }
    guard method.isDue(in: days, given: totals) else {
      return measure.executed.map { $0 > .zero } == true ? .ahead : .notProgrammed
    }
    guard totals.recordCount > 0, let ratio = measure.ratio else { return .unreported }
    guard ratio.numerator > .zero else { return .unfulfilled }
    guard meets(method, totals, measure, by: days.upperBound) else { return .partial }
    return delay.isLate ? .fulfilledLate : .fulfilled
  }

  /// Whether totals are all that was due; of milestones, all there are.
  private func meets(
    _ method: any ComplianceMethod,
    _ totals: ProgressTotals,
    _ measure: ActivityCompliance.Measure,
    by date: CalendarDate
  ) -> Bool {
    guard let ratio = measure.ratio, ratio.reaches(percent: 100) else { return false }
    return activity.target.kind != .milestones || method.isComplete(totals, by: date)
  }

  private func measure(of quarter: Quarter, by method: any ComplianceMethod, at date: CalendarDate)
    -> ActivityCompliance.Measure
  {
    guard quarter.firstDay <= date else {
      let programmed = method.measure(ProgressTotals(), in: quarter.days).programmed
      return .init(programmed: programmed)
    }
    let end = min(date, quarter.lastDay)
    let through = fold.periods.spans(through: end)
    let before = fold.periods.spans(through: quarter.firstDay.advanced(by: -1))
    let first = method.countsFromStart ? 0 : before.upperBound
    var totals = fold.totals(of: index, in: first..<through.upperBound)
    // A milestone that is told again was done when it was told first.
    totals.milestones &= ~fold.totals(of: index, in: before).milestones
    return method.measure(totals, in: quarter.firstDay...end)
  }

  private func result(_ state: ComplianceState, totals: ProgressTotals) -> ActivityCompliance {
    ActivityCompliance(
      index: index,
      state: state,
      target: nil,
      toDate: .init(executed: totals.recordCount == 0 ? nil : totals.amount),
      verified: .init(),
      isVerifiedFulfilled: false,
      quarters: Array(repeating: .init(), count: 4),
      annual: nil,
      isComplete: false,
      zone: nil,
      businessDaysLate: nil,
      milestones: totals.milestones,
      recordCount: totals.recordCount,
      evidenceCount: totals.evidenceCount
    )
  }
}
