public import RindeModel

/// How a plan stands at a cut-off: every activity, the whole, and its parts.
public struct ComplianceResults: Hashable, Sendable {
  public let plan: Plan

  public let cutoff: Cutoff

  /// In the order of the plan.
  public let activities: [ActivityCompliance]

  public let summary: ComplianceSummary

  /// By subcomponent, in the order of the plan.
  public let subcomponents: [Group]

  /// By responsible, in the order in which the plan names them; an activity with several counts in
  /// each, so that these do not add up to the whole.
  public let responsibles: [Group]

  /// The whole at the end of each quarter up to the cut-off, and at the cut-off itself when it ends
  /// none.
  public let series: [Moment]

  /// The whole at each follow-up up to the cut-off, and at the cut-off itself when it is none of
  /// them.
  public let followUps: [Moment]

  /// A part of the plan.
  public struct Group: Hashable, Sendable {
    public let name: String

    /// Positions in the plan.
    public let activities: [Int]

    public let summary: ComplianceSummary
  }

  /// The whole at some cut-off.
  public struct Moment: Hashable, Sendable {
    public let cutoff: Cutoff
    public let summary: ComplianceSummary
  }
}
