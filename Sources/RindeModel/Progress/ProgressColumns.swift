/// Progress records as columns of small integers (*avances*): one position, one record.
///
/// Volume travels like this between the rooms. The columns have equal length; an optional column
/// that the file does not have is empty, and then costs nothing to fold.
public struct ProgressColumns: Sendable {
  /// What a record reports.
  public enum Kind: UInt8, Sendable {
    /// A quantity that adds up, or a level.
    case quantity
    /// A numerator and a denominator.
    case ratio
    /// A milestone that is done.
    case milestone
  }

  /// Index of the activity in the plan.
  public var activities: [Int32] = []

  /// ``CalendarDate/dayNumber`` of the day to which the evidence belongs.
  public var days: [Int32] = []

  /// Millionths: the quantity, or the numerator; for a milestone its index among the labels.
  public var amounts: [Int64] = []

  /// Whether the record carries evidence, 1 or 0.
  public var evidence: [UInt8] = []

  /// The file's line of each record.
  public var lines: [Int32] = []

  /// ``Kind``; empty when all records are quantities.
  public var kinds: [UInt8] = []

  /// Millionths of the denominator, 0 where there is none; empty when no record is a ratio.
  public var denominators: [Int64] = []

  /// 1 verified, 0 not; empty when the file does not say.
  public var verified: [UInt8] = []

  public init() {}

  public var count: Int { activities.count }
}
