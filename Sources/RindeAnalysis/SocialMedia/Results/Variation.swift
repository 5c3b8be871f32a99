public import RindeModel

/// A measure beside that of another period.
public struct Variation: Hashable, Sendable {
  /// Why there is no percentage.
  public enum Obstacle: Hashable, Sendable {
    /// One of the periods has no figure, or its files do not cover it whole.
    case missing
    /// The other period's figure is zero.
    case zero
    /// The metric changed its meaning in between.
    case seriesBreak
    /// The other period's figure is below ten: the difference stands, not a percentage.
    case smallBase
  }

  public let measure: MetricDefinition.Measure

  public let base: ReportPeriod

  /// For a rate, percentage points to the sixth decimal.
  public let current: Quantity?

  public let previous: Quantity?

  public let obstacle: Obstacle?

  public init(
    measure: MetricDefinition.Measure,
    base: ReportPeriod,
    current: Quantity?,
    previous: Quantity?,
    obstacle: Obstacle?
  ) {
    self.measure = measure
    self.base = base
    self.current = current
    self.previous = previous
    self.obstacle = obstacle
  }

  /// The change over the other period's figure; `nil` with an obstacle.
  public var change: Ratio? {
    guard obstacle == nil, let current, let previous else { return nil }
    return Ratio(current - previous, over: previous)
  }
}
