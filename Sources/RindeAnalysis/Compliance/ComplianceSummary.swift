public import RindeModel

/// The headline figures of some activities at a cut-off, with the base they rest on.
public struct ComplianceSummary: Hashable, Sendable {
  /// All activities of the group.
  public var activities = 0

  /// Those of which something was due.
  public var programmed = 0

  /// Those that did all that was due.
  public var fulfilled = 0

  /// Those that did more than was due (*superaron la meta*), a part of ``fulfilled``.
  public var exceeded = 0

  /// Those of ``fulfilled`` for which what control interno can verify would be enough.
  public var verified = 0

  /// Those of which something was due and nobody reported, counted as zero.
  public var unreported = 0

  /// Those whose target of the year is reached.
  public var complete = 0

  /// Activities in each state.
  public var states: [ComplianceState: Int] = [:]

  /// Activities of each type of finding.
  public var findings: [AuditFinding: Int] = [:]

  /// Sum of the capped ratios of ``programmed``; see ``mean``.
  var shares = Share.zero

  /// The same of the ratios that control interno can verify.
  var verifiedShares = Share.zero

  /// Sum of the capped ratios to the target of the year, and of how many activities.
  var annualShares = Share.zero
  public var annualBase = 0

  /// The same with weights, in units of 10⁻²⁴, and the weights; only of activities that have one.
  var weightedShares: Int128 = 0
  var weights: Quantity = .zero

  /// Programmed activities that have a weight.
  public var weighted = 0

  public init() {}

  /// Those that did what was due and no more (*cumplieron*).
  public var met: Int { fulfilled - exceeded }

  /// Those that did less (*no alcanzaron*).
  public var missed: Int { programmed - fulfilled }

  /// Fulfilled over programmed, the headline (*conteo*, R-1.5); undefined when nothing was due.
  public var count: Ratio { Ratio(Quantity(fulfilled), over: Quantity(programmed)) }

  /// Fulfilled in what can be verified, over programmed; undefined when nothing was due.
  public var verifiedCount: Ratio { Ratio(Quantity(verified), over: Quantity(programmed)) }

  /// Complete over all activities of the year.
  public var annualCount: Ratio { Ratio(Quantity(complete), over: Quantity(activities)) }

  /// Mean of the capped percentages of the programmed activities (*promedio*); `nil` without any.
  public var mean: Share? { shares.divided(by: programmed) }

  /// Mean of the capped percentages that can be verified, of the programmed; `nil` without any.
  public var verifiedMean: Share? { verifiedShares.divided(by: programmed) }

  /// Mean of the capped progress of the year, of the activities that have one; `nil` without any.
  public var annualMean: Share? { annualShares.divided(by: annualBase) }

  /// The same weighted by the plan's weights over those that apply (*ponderado*); `nil` without.
  public var weightedMean: Share? {
    guard weights > .zero else { return nil }
    return Share(units: weightedShares / weights.micros * Self.coarsening)
  }

  /// Six decimals of a share given up, so that weights up to 10¹² do not overflow.
  private static let coarsening: Int128 = 1_000_000

  /// The weights of the programmed activities that have one.
  public var totalWeight: Quantity { weights }

  /// Adds one activity.
  mutating func add(_ result: ActivityCompliance, of activity: Activity) {
    activities += 1
    states[result.state, default: 0] += 1
    findings[result.finding, default: 0] += 1
    if result.isComplete { complete += 1 }
    if let share = result.annual.flatMap(Share.init(limiting:)) {
      annualShares = annualShares + share
      annualBase += 1
    }
    guard result.state.isProgrammed else { return }
    programmed += 1
    if result.state.isFulfilled { fulfilled += 1 }
    if result.isVerifiedFulfilled { verified += 1 }
    if result.exceeds(activity.target) { exceeded += 1 }
    if result.state == .unreported { unreported += 1 }
    let share = result.toDate.ratio.flatMap(Share.init(limiting:)) ?? .zero
    shares = shares + share
    verifiedShares =
      verifiedShares + (result.verified.ratio.flatMap(Share.init(limiting:)) ?? .zero)
    guard let weight = activity.weight, weight > .zero else { return }
    weighted += 1
    weights += weight
    weightedShares += share.units / Self.coarsening * weight.micros
  }
}
