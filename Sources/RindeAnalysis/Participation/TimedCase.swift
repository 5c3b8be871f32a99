public import RindeModel

/// A question, a petition or a commitment with its last day, as it stands at a cut-off.
public struct TimedCase<Record: Hashable & Sendable>: Hashable, Sendable {
  public let record: Record

  /// The last day.
  public let due: CalendarDate

  /// The day of the answer; `nil` when there is none by the cut-off.
  public let settled: CalendarDate?

  public let state: CaseState

  /// The term from which the last day follows; `nil` for a commitment, whose last day is a date.
  public let term: ResponseTerm?

  /// Business days from the day after reception through the answer; `nil` without an answer, and for
  /// a commitment.
  public let businessDays: Int?

  /// Business days after the last day through the answer, or through the cut-off while there is
  /// none; zero when it is not late.
  public let businessDaysLate: Int
}

extension TimedCase {
  /// - Parameters:
  ///   - record: What was recorded.
  ///   - start: The day from which the term runs; `nil` when the last day is a date of its own.
  ///   - term: The term, where there is one.
  ///   - due: The last day.
  ///   - answer: The day of the answer, which counts when it is not after the cut-off.
  ///   - cutoff: The day up to which the case is followed.
  ///   - calendar: The days that the entity works.
  init(
    _ record: Record,
    start: CalendarDate? = nil,
    term: ResponseTerm? = nil,
    due: CalendarDate,
    answer: CalendarDate?,
    at cutoff: CalendarDate,
    in calendar: BusinessCalendar
  ) {
    self.record = record
    self.term = term
    self.due = due
    let settled = answer.flatMap { $0 <= cutoff ? $0 : nil }
    self.settled = settled
    if let settled {
      state = settled <= due ? .onTime : .late
    } else {
      state = due >= cutoff ? .pending : .overdue
    }
    businessDays =
      if let start, let settled {
        calendar.businessDays(after: start, through: settled)
      } else {
        nil
      }
    businessDaysLate = calendar.businessDays(after: due, through: settled ?? cutoff)
  }
}
