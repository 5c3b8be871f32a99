/// One of the follow-ups of a plan in its year (*seguimiento*, R-1.1, R-1.6).
public struct FollowUp: Hashable, Sendable {
  /// Its place in the year, from 1.
  public let number: Int

  public let cutoff: Cutoff

  /// The days that are its own: from the day after the follow-up before to the cut-off.
  public let period: ClosedRange<CalendarDate>

  /// The last day on which it is published; `nil` where no term is set.
  public let lastPublishingDay: CalendarDate?

  public init(
    number: Int,
    cutoff: Cutoff,
    period: ClosedRange<CalendarDate>,
    lastPublishingDay: CalendarDate?
  ) {
    self.number = number
    self.cutoff = cutoff
    self.period = period
    self.lastPublishingDay = lastPublishingDay
  }
}

extension Entity {
  /// The follow-ups of the year, in order.
  ///
  /// The PAAC has three of its own. Any other kind of plan has those that the entity sets in its
  /// cut-offs, and none are assumed.
  public var followUps: [FollowUp] {
    let cutoffs =
      planKind == .anticorruption
      ? (1...3).map { AnticorruptionFollowUp(fiscalYear: fiscalYear, number: $0).cutoff }
      : self.cutoffs.filter { fiscalYear.days.contains($0.date) }.sorted { $0.date < $1.date }
    var start = fiscalYear.firstDay
    var followUps: [FollowUp] = []
    for cutoff in cutoffs where cutoff.date >= start {
      followUps.append(
        FollowUp(
          number: followUps.count + 1,
          cutoff: cutoff,
          period: start...cutoff.date,
          lastPublishingDay: lastPublishingDay(after: cutoff)
        )
      )
      start = cutoff.date.advanced(by: 1)
    }
    return followUps
  }

  /// Business days after a cut-off in which its follow-up is published; `nil` where none are set.
  public var followUpPublicationDays: Int? {
    planKind == .anticorruption ? AnticorruptionFollowUp.publicationDays : publicationDays
  }

  private func lastPublishingDay(after cutoff: Cutoff) -> CalendarDate? {
    followUpPublicationDays.map { calendar.adding($0, to: cutoff.date) }
  }
}
