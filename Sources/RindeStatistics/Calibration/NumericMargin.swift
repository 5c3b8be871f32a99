/// A number whose sum over the population is known.
public struct NumericMargin: Hashable, Sendable {
  /// For messages and reports.
  public let name: String

  /// One per row of the sample; NaN where there is no answer.
  public let values: [Double]

  /// The sum over the population.
  public let total: Double

  public init(name: String, values: [Double], total: Double) {
    self.name = name
    self.values = values
    self.total = total
  }
}
