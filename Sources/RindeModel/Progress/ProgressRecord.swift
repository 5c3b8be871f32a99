/// One accepted progress record with the words that stand beside its figures.
public struct ProgressRecord: Hashable, Sendable {
  /// What it reports.
  public enum Value: Hashable, Sendable {
    case quantity(Quantity)
    case ratio(Ratio)
    /// A milestone by its label in the plan.
    case milestone(index: Int, label: String)
  }

  /// Index of the activity in the plan.
  public let activity: Int

  /// The day to which its evidence belongs.
  public let date: CalendarDate

  public let value: Value

  public let office: String?

  /// A link or a document's reference; `nil` where none was given.
  public let evidence: String?

  /// Control interno's verification; `nil` where the file does not say.
  public let isVerified: Bool?

  public let note: String?

  /// DIVIPOLA code of the municipality or department to which it belongs; `nil` where none is given.
  public let territory: String?

  public let origin: SourcePosition

  public init(
    activity: Int,
    date: CalendarDate,
    value: Value,
    office: String? = nil,
    evidence: String? = nil,
    isVerified: Bool? = nil,
    note: String? = nil,
    territory: String? = nil,
    origin: SourcePosition
  ) {
    self.activity = activity
    self.date = date
    self.value = value
    self.office = office
    self.evidence = evidence
    self.isVerified = isVerified
    self.note = note
    self.territory = territory
    self.origin = origin
  }
}
