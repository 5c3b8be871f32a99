public import RindeModel

/// How the public was answered.
public struct ResponseResult: Hashable, Sendable {
  public let received: Int

  /// By a person.
  public let answered: Int

  public let automatic: Int

  /// Answered before they were received; they are listed and have no time.
  public let impossible: [CitizenMessage]

  /// Minutes, by linear interpolation; `nil` without answers.
  public let medianMinutes: Double?

  public let meanMinutes: Double?

  /// The ninth decile of the minutes, by linear interpolation.
  public let ninthDecileMinutes: Double?

  /// Without an answer of a person, the oldest first.
  public let pending: [CitizenMessage]

  public init(
    received: Int,
    answered: Int,
    automatic: Int,
    impossible: [CitizenMessage],
    medianMinutes: Double?,
    meanMinutes: Double?,
    ninthDecileMinutes: Double?,
    pending: [CitizenMessage]
  ) {
    self.received = received
    self.answered = answered
    self.automatic = automatic
    self.impossible = impossible
    self.medianMinutes = medianMinutes
    self.meanMinutes = meanMinutes
    self.ninthDecileMinutes = ninthDecileMinutes
    self.pending = pending
  }

  public var rate: Ratio { Ratio(Quantity(answered), over: Quantity(received)) }
}
