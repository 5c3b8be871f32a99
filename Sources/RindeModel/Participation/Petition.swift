/// A petition, complaint, claim, suggestion or report of a citizen (*PQRSD*).
public struct Petition: Hashable, Sendable {
  /// The kind as the office names it: `Petición`, `Solicitud de información`, `Queja`.
  public let name: String

  /// The kind by which its term is counted.
  public let kind: ResponseTerm.Kind

  public let received: CalendarDate

  /// The day of the answer; `nil` while there is none.
  public let answered: CalendarDate?

  /// The office that answers; `nil` where the file does not say.
  public let office: String?

  /// How it came: *web*, *ventanilla*; `nil` where the file does not say.
  public let channel: String?

  public let origin: SourcePosition

  public init(
    name: String,
    kind: ResponseTerm.Kind,
    received: CalendarDate,
    answered: CalendarDate? = nil,
    office: String? = nil,
    channel: String? = nil,
    origin: SourcePosition
  ) {
    self.name = name
    self.kind = kind
    self.received = received
    self.answered = answered
    self.office = office
    self.channel = channel
    self.origin = origin
  }
}
