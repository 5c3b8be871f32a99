public import RindeModel

/// A hand-kept figure beside that of the exports.
public struct HandKeptDifference: Hashable, Sendable {
  public enum Measure: Hashable, Sendable {
    case posts
    case followers
    case engagements
    case rate
  }

  public let row: HandKeptMonth

  public let measure: Measure

  /// As the table says; percentage points for a rate.
  public let written: Quantity

  /// As computed; `nil` where the exports do not tell.
  public let computed: Quantity?

  public init(row: HandKeptMonth, measure: Measure, written: Quantity, computed: Quantity?) {
    self.row = row
    self.measure = measure
    self.written = written
    self.computed = computed
  }
}
