/// A public entity and how it keeps its plan (*entidad.json*).
public struct Entity: Hashable, Sendable {
  /// The order of government to which it belongs.
  public enum Level: Hashable, Sendable {
    case municipal
    case departmental
    case decentralized
  }

  /// The kind of plan whose follow-up is reported.
  public enum PlanKind: Hashable, Sendable {
    /// *Plan Anticorrupción y de Atención al Ciudadano*.
    case anticorruption
    /// *Programa de Transparencia y Ética Pública*.
    case transparencyProgram
    /// *Plan de acción institucional*.
    case actionPlan
  }

  public let name: String

  /// DIVIPOLA code, text with its leading zeros; two digits for a department, five for a municipality.
  public let divipola: String?

  public let level: Level?

  public let planKind: PlanKind?

  public let fiscalYear: FiscalYear

  public let offices: [Office]

  public let thresholds: ZoneThresholds

  public let calendar: BusinessCalendar

  /// Cut-offs of the entity's own, beside the quarters.
  public let cutoffs: [Cutoff]

  /// Whether the figures are examples and every output must say so.
  public let isExample: Bool

  public init(
    name: String,
    divipola: String? = nil,
    level: Level? = nil,
    planKind: PlanKind? = nil,
    fiscalYear: FiscalYear,
    offices: [Office] = [],
    thresholds: ZoneThresholds = .standard,
    calendar: BusinessCalendar = BusinessCalendar(),
    cutoffs: [Cutoff] = [],
    isExample: Bool = false
  ) {
    self.name = name
    self.divipola = divipola
    self.level = level
    self.planKind = planKind
    self.fiscalYear = fiscalYear
    self.offices = offices
    self.thresholds = thresholds
    self.calendar = calendar
    self.cutoffs = cutoffs
    self.isExample = isExample
  }
}

/// A unit of the entity (*dependencia*).
public struct Office: Hashable, Sendable {
  public let name: String

  /// The short form that tables use, such as OPGI.
  public let abbreviation: String?

  public init(name: String, abbreviation: String? = nil) {
    self.name = name
    self.abbreviation = abbreviation
  }
}
