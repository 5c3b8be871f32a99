/// Where a case with a last day stands at a cut-off.
public enum CaseState: Hashable, Sendable, CaseIterable {
  /// Settled on its last day or earlier (*a tiempo*).
  case onTime
  /// Settled after its last day (*extemporánea*).
  case late
  /// Not settled, and its last day is the cut-off or later (*en término*).
  case pending
  /// Not settled, and its last day is past (*vencida*).
  case overdue

  /// Whether there is an answer, on time or not.
  public var isSettled: Bool { self == .onTime || self == .late }
}
