/// Business days that an entity has to answer (*término de respuesta*), and since when.
public struct ResponseTerm: Hashable, Sendable {
  /// What is answered.
  public enum Kind: Hashable, Sendable, CaseIterable {
    /// Petitions, complaints, claims, suggestions and reports of wrongdoing.
    case general
    /// Requests for documents or information.
    case information
    /// *Consulta*: an opinion on a matter of the entity's.
    case consultation
    /// Handing over to the authority that is competent (*traslado por competencia*).
    case transfer
    /// A question asked at an accountability event.
    case question
  }

  public let kind: Kind

  /// At least one; counted from the day after reception.
  public let businessDays: Int

  /// The days of reception to which it applies; `nil` for no limit.
  public let first: CalendarDate?
  public let last: CalendarDate?

  /// Whether it also applies to what was received earlier and was still open, within its earlier
  /// term, on ``first``.
  public let appliesToOpen: Bool

  public init(
    _ kind: Kind,
    businessDays: Int,
    first: CalendarDate? = nil,
    last: CalendarDate? = nil,
    appliesToOpen: Bool = false
  ) {
    self.kind = kind
    self.businessDays = businessDays
    self.first = first
    self.last = last
    self.appliesToOpen = appliesToOpen
  }
}

/// The terms of an entity; of those that apply to a case, the one listed last counts.
public struct ResponseTerms: Hashable, Sendable {
  public let terms: [ResponseTerm]

  public init(_ terms: [ResponseTerm]) {
    self.terms = terms
  }

  /// Fifteen days in general, ten for information, thirty for consultations, five to hand over, and
  /// fifteen for the questions of an event (rule book §7.3, R-2.1).
  public static let standard = ResponseTerms([
    ResponseTerm(.general, businessDays: 15),
    ResponseTerm(.information, businessDays: 10),
    ResponseTerm(.consultation, businessDays: 30),
    ResponseTerm(.transfer, businessDays: 5),
    ResponseTerm(.question, businessDays: 15),
  ])

  /// The same with more terms, which count before those that are here already.
  public func adding(_ more: [ResponseTerm]) -> ResponseTerms { ResponseTerms(terms + more) }
}
