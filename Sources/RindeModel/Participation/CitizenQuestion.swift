/// A question that a citizen asked at an accountability event (*pregunta de la ciudadanía*).
public struct CitizenQuestion: Hashable, Sendable {
  /// The event as the office names it.
  public let event: String

  /// The day of the event, from which the term to answer runs.
  public let date: CalendarDate

  public let text: String

  /// The day on which it was answered in writing; `nil` while it is not.
  public let answered: CalendarDate?

  /// How it came: *formato*, *chat*, *correo*; `nil` where the file does not say.
  public let channel: String?

  public let origin: SourcePosition

  public init(
    event: String,
    date: CalendarDate,
    text: String,
    answered: CalendarDate? = nil,
    channel: String? = nil,
    origin: SourcePosition
  ) {
    self.event = event
    self.date = date
    self.text = text
    self.answered = answered
    self.channel = channel
    self.origin = origin
  }
}
