/// How far a weighted sum of the sample is from its known total.
public struct CalibrationGap: Hashable, Sendable {
  public let margin: String

  /// `nil` for the sum of a number.
  public let category: String?

  /// The weighted sum.
  public let reached: Double

  /// What is known of the population.
  public let total: Double

  public init(margin: String, category: String?, reached: Double, total: Double) {
    self.margin = margin
    self.category = category
    self.reached = reached
    self.total = total
  }

  /// Without sign; infinite where the sum is no number.
  public var distance: Double {
    let distance = (reached - total).magnitude
    return distance.isNaN ? .infinity : distance
  }
}
