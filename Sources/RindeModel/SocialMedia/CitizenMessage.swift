/// A moment by the clock of the report's time zone, to the minute.
public struct LocalMoment: Hashable, Sendable, Comparable {
  public let day: CalendarDate

  /// Minutes since midnight.
  public let minute: Int

  public init(day: CalendarDate, minute: Int) {
    self.day = day
    self.minute = minute
  }

  /// Minutes since 1 January 1970 by the same clock.
  public var minutes: Int { day.dayNumber * 1_440 + minute }

  public static func < (lhs: Self, rhs: Self) -> Bool { lhs.minutes < rhs.minutes }
}

/// A message or comment of the public that asked for an answer (`mensajes.csv`).
///
/// Neither the name nor the words of whoever wrote are read.
public struct CitizenMessage: Hashable, Sendable {
  public let id: String

  public let network: SocialNetwork?

  /// As the file says: `mensaje`, `comentario`.
  public let kind: String

  public let received: LocalMoment

  /// `nil` while it has no answer.
  public let answered: LocalMoment?

  /// Whether a machine answered; such an answer does not count.
  public let isAutomatic: Bool

  public let origin: SourcePosition

  public init(
    id: String,
    network: SocialNetwork?,
    kind: String,
    received: LocalMoment,
    answered: LocalMoment?,
    isAutomatic: Bool,
    origin: SourcePosition
  ) {
    self.id = id
    self.network = network
    self.kind = kind
    self.received = received
    self.answered = answered
    self.isAutomatic = isAutomatic
    self.origin = origin
  }
}
