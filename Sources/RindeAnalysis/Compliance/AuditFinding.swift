/// What control interno finds of an activity, from the arithmetic alone (*hallazgo*, R-3.3).
///
/// It is no opinion: that belongs to the auditor.
public enum AuditFinding: Hashable, Sendable, CaseIterable {
  /// All that was due is done, each part by its date, and can be verified.
  case fulfilled
  /// The same, some of it late (*cumplida extemporánea*).
  case fulfilledLate
  /// Part of what was due is done.
  case partial
  /// It was reported that nothing of what was due is done.
  case unfulfilled
  /// What is reported would be enough; it cannot be verified, and reports lack evidence (T-52).
  case withoutEvidence
  /// What is reported would be enough and all of it has evidence, which nobody has verified.
  case unverified
  /// Something was due and nobody reported.
  case unreported
  /// Nothing is due yet.
  case notProgrammed
  /// Nothing is due yet and something was done.
  case ahead
  /// The plan gives no date.
  case unscheduled
  /// A percentage whose denominator was reported as zero.
  case withoutDemand
  /// The plan does not say enough to compute anything.
  case notCalculable

  /// Whether something was due, so that the activity enters counts and means.
  public var isProgrammed: Bool {
    switch self {
    case .fulfilled, .fulfilledLate, .partial, .unfulfilled, .withoutEvidence, .unverified,
      .unreported:
      true
    case .notProgrammed, .ahead, .unscheduled, .withoutDemand, .notCalculable: false
    }
  }
}

extension ActivityCompliance {
  /// The type of finding that follows from what was due, reported and verified.
  public var finding: AuditFinding {
    switch state {
    case .fulfilled, .fulfilledLate:
      guard isVerifiedFulfilled else {
        return evidenceCount < recordCount ? .withoutEvidence : .unverified
      }
      return state == .fulfilled ? .fulfilled : .fulfilledLate
    case .partial: return .partial
    case .unfulfilled: return .unfulfilled
    case .unreported: return .unreported
    case .notProgrammed: return .notProgrammed
    case .ahead: return .ahead
    case .unscheduled: return .unscheduled
    case .withoutDemand: return .withoutDemand
    case .notCalculable: return .notCalculable
    }
  }
}
