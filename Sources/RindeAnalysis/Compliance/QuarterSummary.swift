public import RindeModel

/// How many activities had something due in a quarter, and how many did all of it in that quarter.
///
/// A delivery made late counts in the quarter in which it was made, so that the figure to date
/// stays the headline (R-4.2, T-07).
public struct QuarterSummary: Hashable, Sendable {
  /// Activities of which something was due in the quarter, up to the cut-off.
  public private(set) var programmed = 0

  /// Those among them that did in the quarter at least what was due in it.
  public private(set) var fulfilled = 0

  /// Fulfilled over programmed; undefined when nothing was due.
  public var count: Ratio { Ratio(Quantity(fulfilled), over: Quantity(programmed)) }

  /// Adds one activity.
  mutating func add(_ measure: ActivityCompliance.Measure) {
    guard measure.isProgrammed else { return }
    programmed += 1
    if measure.isFulfilled { fulfilled += 1 }
  }
}

extension ActivityCompliance.Measure {
  /// Whether something was due.
  public var isProgrammed: Bool { (programmed ?? .zero) > .zero }

  /// Whether all that was due is done.
  public var isFulfilled: Bool { isProgrammed && ratio?.reaches(percent: 100) == true }
}

extension ComplianceResults {
  /// The quarter of the cut-off, for some activities.
  ///
  /// - Parameter activities: Positions in the plan.
  /// - Returns: Counts of those of which something was due in the quarter.
  public func quarterSummary(of activities: some Sequence<Int>) -> QuarterSummary {
    var summary = QuarterSummary()
    for index in activities {
      summary.add(self.activities[index].quarters[cutoff.quarter.number - 1])
    }
    return summary
  }
}
