/// A row of the plan: what is done, how much, by whom and by when (*actividad*).
public struct Activity: Hashable, Sendable {
  /// The number of the plan without trailing dots, or one given in order: `1.10`, `N4`.
  public let id: String

  /// The subcomponent's heading as found, `""` where the plan has none.
  public let subcomponent: String

  public let text: String

  /// *Producto*, where the plan has such a column beside the target.
  public let output: String?

  /// The indicator's name, where the plan has it.
  public let indicator: String?

  /// Those answerable, as written; more than one where the plan lists them.
  public let responsible: [String]

  public let target: Target

  public let accumulation: Accumulation

  public let programming: Programming

  /// First and last day of the activity, where the plan gives them.
  public let window: ClosedRange<CalendarDate>?

  /// *Ponderación*; `nil` where the plan has no weights.
  public let weight: Quantity?

  /// DIVIPOLA codes of the municipalities or departments that the plan names for it.
  public let territories: [String]

  /// Where it begins in the plan.
  public let origin: SourcePosition

  public init(
    id: String,
    subcomponent: String = "",
    text: String,
    output: String? = nil,
    indicator: String? = nil,
    responsible: [String] = [],
    target: Target,
    accumulation: Accumulation = .sum,
    programming: Programming,
    window: ClosedRange<CalendarDate>? = nil,
    weight: Quantity? = nil,
    territories: [String] = [],
    origin: SourcePosition
  ) {
    self.id = id
    self.subcomponent = subcomponent
    self.text = text
    self.output = output
    self.indicator = indicator
    self.responsible = responsible
    self.target = target
    self.accumulation = accumulation
    self.programming = programming
    self.window = window
    self.weight = weight
    self.territories = territories
    self.origin = origin
  }
}

extension Activity {
  /// The same activity with other names of those answerable.
  public func answered(by responsible: [String]) -> Activity {
    Activity(
      id: id,
      subcomponent: subcomponent,
      text: text,
      output: output,
      indicator: indicator,
      responsible: responsible,
      target: target,
      accumulation: accumulation,
      programming: programming,
      window: window,
      weight: weight,
      territories: territories,
      origin: origin
    )
  }

  /// Steps of an activity whose target is made of milestones.
  public var milestoneCount: Int {
    target.milestones.isEmpty ? programming.deliveries.count : target.milestones.count
  }
}
