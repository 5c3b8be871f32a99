/// Something that the entity promised at an accountability event (*compromiso*).
public struct Commitment: Hashable, Sendable {
  /// The event as the office names it.
  public let event: String

  public let text: String

  /// Who answers for it; `nil` where the file does not say.
  public let responsible: String?

  /// The day by which it must be done, a date and no term in days: never moved to a business day.
  public let due: CalendarDate

  /// The day on which it was done; `nil` while it is not.
  public let done: CalendarDate?

  public let origin: SourcePosition

  public init(
    event: String,
    text: String,
    responsible: String? = nil,
    due: CalendarDate,
    done: CalendarDate? = nil,
    origin: SourcePosition
  ) {
    self.event = event
    self.text = text
    self.responsible = responsible
    self.due = due
    self.done = done
    self.origin = origin
  }
}
