/// Two options of a question that follow each other in order of share.
public struct OptionDifference: Hashable, Sendable {
  /// Positions in the question's options; `larger` has the larger share, or the same.
  public let larger: Int
  public let smaller: Int

  /// The difference of the shares, 0 to 1, with the covariance between them in its error.
  public let difference: EstimateResult

  /// Of the difference being zero, adjusted for the number of comparisons by Holm's method.
  public let adjustedProbability: Double?

  /// Whether the difference can be told from zero at the settings' level.
  public let isDistinguishable: Bool

  public init(
    larger: Int,
    smaller: Int,
    difference: EstimateResult,
    adjustedProbability: Double?,
    isDistinguishable: Bool
  ) {
    self.larger = larger
    self.smaller = smaller
    self.difference = difference
    self.adjustedProbability = adjustedProbability
    self.isDistinguishable = isDistinguishable
  }
}
