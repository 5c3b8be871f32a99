/// How an activity stands at a cut-off.
public enum ComplianceState: Hashable, Sendable, CaseIterable {
  /// All that was due is done, each part by its date.
  case fulfilled
  /// All that was due is done, some of it late (*cumplida extemporánea*).
  case fulfilledLate
  /// Part of what was due is done.
  case partial
  /// It was reported that nothing of what was due is done.
  case unfulfilled
  /// Something was due and nobody reported; counts as zero, said apart (*sin reporte*).
  case unreported
  /// Nothing is due yet and nothing was reported (*no programada*).
  case notProgrammed
  /// Nothing is due yet and something was done (*anticipada*).
  case ahead
  /// The plan gives no date.
  case unscheduled
  /// A percentage whose denominator was reported as zero (*sin demanda*).
  case withoutDemand
  /// The plan does not say enough to compute anything.
  case notCalculable

  /// Whether something was due, so that the activity enters counts and means.
  public var isProgrammed: Bool {
    switch self {
    case .fulfilled, .fulfilledLate, .partial, .unfulfilled, .unreported: true
    case .notProgrammed, .ahead, .unscheduled, .withoutDemand, .notCalculable: false
    }
  }

  /// Whether all that was due is done.
  public var isFulfilled: Bool { self == .fulfilled || self == .fulfilledLate }
}
