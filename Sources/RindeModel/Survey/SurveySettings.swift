/// How a survey was made and how it is to be reported (*encuesta.json*).
public struct SurveySettings: Hashable, Sendable {
  /// What the respondents stand for; it decides what may be said of precision.
  public enum SampleKind: Hashable, Sendable {
    /// Drawn at random (*probabilística*).
    case probability
    /// Everybody answered (*censo*).
    case census
    /// Whoever wished to answer did (*no probabilística*): no margin of error by default.
    case nonProbability
  }

  /// How the interval of a proportion is made.
  public enum IntervalMethod: Hashable, Sendable, CaseIterable {
    case wilson
    case kornGraubard
    case logit
    case mean
    case arcsine
    case likelihood
    case agrestiCoull
    case clopperPearson
  }

  /// Whether counts below the minimum are published where they are of all respondents.
  public enum SmallTotals: Hashable, Sendable {
    /// No, like those of groups (*reservar*).
    case withheld
    /// Yes; those of groups never are (*publicar*).
    case published
  }

  /// Whose rules say which estimates are reliable.
  public enum Standard: Hashable, Sendable {
    case nchs
    case cepal
    case ine
    case none
  }

  /// The days between which answers were received.
  public struct Fieldwork: Hashable, Sendable {
    public let first: CalendarDate
    public let last: CalendarDate

    public init(first: CalendarDate, last: CalendarDate) {
      self.first = first
      self.last = last
    }
  }

  public var sample: SampleKind

  /// What the survey is called on covers; its folder's name by default.
  public var title: String?

  /// Who made it, where no `entidad.json` stands above the survey's folder.
  public var entity: String?

  public var fieldwork: Fieldwork?

  /// How many people the sample stands for; at least as many as answered.
  public var population: Int?

  /// How many were asked or attended, for the response rate.
  public var invited: Int?

  public var design = SurveyDesignSettings()

  /// `nil` for the usual: Wilson without strata and clusters, Korn–Graubard with them.
  public var interval: IntervalMethod?

  /// The confidence of intervals, between 0.5 and 0.999.
  public var level = 0.95

  public var calibration: CalibrationSettings?

  /// The breakdowns: each is one variable, or several that are crossed; identifiers of questions or
  /// headings of the file.
  public var groupings: [[String]] = []

  /// The smallest count of respondents that is published, 3 to 30.
  public var suppressionMinimum = 5

  /// What becomes of small counts of all respondents.
  public var smallTotals: SmallTotals = .withheld

  public var standard: Standard = .nchs

  /// Whether a sample that was not drawn at random shows intervals all the same, with a warning.
  public var showsModelPrecision = false

  /// The file of answers, by its name in the survey's folder; `nil` for the only `respuestas.*`.
  public var answers: String?

  /// The sheet of a workbook of answers.
  public var sheet: String?

  /// The heading of the column that tells respondents apart.
  public var respondent: String?

  /// Whether the answers are invented and every output must say so.
  public var isExample = false

  public init(sample: SampleKind) { self.sample = sample }
}

/// How the sample was drawn; columns by the headings of the file or identifiers of questions.
public struct SurveyDesignSettings: Hashable, Sendable {
  /// What is done with a stratum that has one primary unit.
  public enum LonelyUnit: Hashable, Sendable {
    /// It is an error.
    case error
    /// It adds nothing to the variance (*certeza*).
    case certainty
    /// Its total is taken about the mean of all (*ajuste*).
    case adjust
    /// It adds the mean of the other strata (*promedio*).
    case average
  }

  /// The column of strata; `nil` for none.
  public var strata: String?

  /// The columns of units, from the first stage on; none when respondents were drawn themselves.
  public var clusters: [String] = []

  /// The column of weights; `nil` for equal ones.
  public var weights: String?

  /// For each stage the column of the units in the population (or their fraction, up to 1).
  public var populations: [String] = []

  public var lonelyUnit: LonelyUnit = .error

  public var replicates: ReplicateSettings?

  public init() {}
}

/// Replicate weights that the file carries.
public struct ReplicateSettings: Hashable, Sendable {
  /// How they were made.
  public enum Kind: Hashable, Sendable {
    case jackknife1
    case jackknifeN
    case balanced
    case fay
    case bootstrap
    case successiveDifference
    case other
  }

  /// The headings, or one pattern with `*`.
  public var columns: [String]

  public var kind: Kind

  /// The factor before the sum; `nil` for the kind's own.
  public var scale: Double?

  /// A factor for each replicate; `nil` for ones.
  public var scales: [Double]?

  /// Whether the columns already hold the base weight.
  public var isCombined = true

  /// Fay's coefficient, at least 0 and less than 1.
  public var fayCoefficient: Double?

  /// Whether squares are taken about the estimate instead of the mean of the replicates.
  public var isCenteredOnEstimate = false

  public init(columns: [String], kind: Kind) {
    self.columns = columns
    self.kind = kind
  }
}

/// Known totals of the population to which the weights are brought.
public struct CalibrationSettings: Hashable, Sendable {
  public enum Method: Hashable, Sendable {
    /// *Rastrillo*.
    case raking
    /// *Postestratificación*: exactly one margin.
    case postStratification
    /// *Lineal*.
    case linear
  }

  /// What is known of one variable.
  public struct Margin: Hashable, Sendable {
    /// The identifier of a question or a heading.
    public let variable: String

    public let totals: Totals

    public init(variable: String, totals: Totals) {
      self.variable = variable
      self.totals = totals
    }
  }

  public enum Totals: Hashable, Sendable {
    /// People by category, in the file's order; categories by code or label.
    case categories([Category])
    /// The sum of a number over the population.
    case sum(Double)
  }

  public struct Category: Hashable, Sendable {
    public let name: String
    public let total: Double

    public init(name: String, total: Double) {
      self.name = name
      self.total = total
    }
  }

  public var method: Method

  public var margins: [Margin]

  /// Whether margins whose sums differ by less than 0.5 % are brought to that of the first; else they
  /// are an error.
  public var rescalesMargins = false

  public init(method: Method, margins: [Margin]) {
    self.method = method
    self.margins = margins
  }
}
