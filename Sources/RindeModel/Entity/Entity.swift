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

  /// Business days to answer citizens, by kind and date.
  public let responseTerms: ResponseTerms

  /// What the dialogue spaces of some activities must cover.
  public let coverageGoals: [CoverageGoal]

  /// Names of municipalities and departments by their DIVIPOLA code, where the entity gives them.
  public let territories: [String: String]

  /// Business days after a cut-off in which the follow-up is published; `nil` where not set.
  ///
  /// The PAAC has ten of its own.
  public let publicationDays: Int?

  /// The *ordenanza* or agreement under which the entity reports, in its own words.
  public let reportingNorm: String?

  /// The licence of published data, by its SPDX identifier.
  public let license: String

  /// The licence of an entity that names none.
  public static let standardLicense = "CC-BY-4.0"

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
    isExample: Bool = false,
    responseTerms: ResponseTerms = .standard,
    coverageGoals: [CoverageGoal] = [],
    territories: [String: String] = [:],
    publicationDays: Int? = nil,
    reportingNorm: String? = nil,
    license: String = Entity.standardLicense
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
    self.responseTerms = responseTerms
    self.coverageGoals = coverageGoals
    self.territories = territories
    self.publicationDays = publicationDays
    self.reportingNorm = reportingNorm
    self.license = license
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
