public import RindeModel

/// How an activity stands at a cut-off, with all that its figures rest on.
public struct ActivityCompliance: Hashable, Sendable {
  /// Programmed against executed in a stretch of time.
  public struct Measure: Hashable, Sendable {
    /// What was due; for a percentage, the numerator that its target asks of the denominator.
    public var programmed: Quantity?

    /// What was done; `nil` when nobody reported.
    public var executed: Quantity?

    /// Executed over programmed, raw; `nil` when nothing was due.
    public var ratio: Ratio?

    public init(programmed: Quantity? = nil, executed: Quantity? = nil, ratio: Ratio? = nil) {
      self.programmed = programmed
      self.executed = executed
      self.ratio = ratio
    }
  }

  /// Position in the plan.
  public let index: Int

  public let state: ComplianceState

  /// The target of the year; percentage points for a percentage, milestones for milestones.
  public let target: Quantity?

  /// Up to the cut-off (*cumplimiento a la fecha*).
  public let toDate: Measure

  /// What control interno can verify of it.
  public let verified: Measure

  /// Whether all that was due is done, and what control interno can verify of it would be enough.
  public let isVerifiedFulfilled: Bool

  /// The four quarters; what lies after the cut-off has nothing executed.
  public let quarters: [Measure]

  /// Executed over the target of the year, raw (*avance anual*).
  public let annual: Ratio?

  /// Whether the target of the whole year is reached.
  public let isComplete: Bool

  public let zone: ComplianceZone?

  /// Business days of the latest late delivery or, if something due is still missing, from the day
  /// on which it was due to the cut-off; `nil` when nothing is late.
  public let businessDaysLate: Int?

  /// One bit a milestone done up to the cut-off.
  public let milestones: UInt64

  /// Records up to the cut-off, and those among them that carry evidence.
  public let recordCount: Int
  public let evidenceCount: Int

  public init(
    index: Int,
    state: ComplianceState,
    target: Quantity?,
    toDate: Measure,
    verified: Measure,
    isVerifiedFulfilled: Bool,
    quarters: [Measure],
    annual: Ratio?,
    isComplete: Bool,
    zone: ComplianceZone?,
    businessDaysLate: Int?,
    milestones: UInt64,
    recordCount: Int,
    evidenceCount: Int
  ) {
    self.index = index
    self.state = state
    self.target = target
    self.toDate = toDate
    self.verified = verified
    self.isVerifiedFulfilled = isVerifiedFulfilled
    self.quarters = quarters
    self.annual = annual
    self.isComplete = isComplete
    self.zone = zone
    self.businessDaysLate = businessDaysLate
    self.milestones = milestones
    self.recordCount = recordCount
    self.evidenceCount = evidenceCount
  }

  /// Whether it counts as having done more than was due; not so for a floor.
  public func exceeds(_ target: Target) -> Bool {
    guard state.isFulfilled, target.bound == .exact, let ratio = toDate.ratio else { return false }
    return ratio.numerator > ratio.denominator
  }
}
