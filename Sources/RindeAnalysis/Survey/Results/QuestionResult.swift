/// What was computed of one question.
public struct QuestionResult: Sendable {
  /// The position of the question in the dictionary.
  public let question: Int

  /// All respondents.
  public let overall: DomainResult

  /// One per breakdown of the settings, in their order, but for those by the question itself; none
  /// for open questions and dates.
  public let breakdowns: [BreakdownResult]

  public init(question: Int, overall: DomainResult, breakdowns: [BreakdownResult] = []) {
    self.question = question
    self.overall = overall
    self.breakdowns = breakdowns
  }
}

/// A question by the groups of one variable, or of several that are crossed.
public struct BreakdownResult: Sendable {
  /// As the settings name them.
  public let variables: [String]

  /// The groups, in the dictionary's order or else by name; those without respondents are left out
  /// unless the dictionary lists them.
  public let groups: [GroupResult]

  /// Whether answers depend on the group; `nil` where it cannot be tested or may not be said.
  public let association: AssociationResult?

  public init(variables: [String], groups: [GroupResult], association: AssociationResult?) {
    self.variables = variables
    self.groups = groups
    self.association = association
  }
}

/// A question in one group.
public struct GroupResult: Sendable {
  /// One per variable of the breakdown: what people read.
  public let labels: [String]

  /// One per variable: ASCII slugs for identifiers.
  public let slugs: [String]

  /// Whether even the group's base is withheld, because so few answered.
  public let isWithheld: Bool

  public let result: DomainResult

  public init(labels: [String], slugs: [String], isWithheld: Bool, result: DomainResult) {
    self.labels = labels
    self.slugs = slugs
    self.isWithheld = isWithheld
    self.result = result
  }
}

/// A question among the respondents of a domain.
public struct DomainResult: Sendable {
  /// Respondents in the domain.
  public let respondents: Int

  /// Respondents with an answer (*base*); the denominator of unweighted shares.
  public let base: Int

  /// The sum of the weights of the base.
  public let weightedBase: Double

  /// Respondents without an answer, by reason; with ``base`` they add up to ``respondents``.
  public let missing: [MissingCount]

  /// Options chosen in all: the base for single questions, more for multiple ones.
  public let selections: Int

  /// In the dictionary's order, those that nobody chose included; none for numbers and texts.
  public let options: [OptionResult]

  /// Options next to each other in order of share, and whether they can be told apart; empty where
  /// precision may not be stated.
  public let differences: [OptionDifference]

  /// For scales with whole-number codes.
  public let scale: ScaleResult?

  /// For numeric questions.
  public let numeric: NumericResult?

  public init(
    respondents: Int,
    base: Int,
    weightedBase: Double,
    missing: [MissingCount],
    selections: Int,
    options: [OptionResult],
    differences: [OptionDifference] = [],
    scale: ScaleResult? = nil,
    numeric: NumericResult? = nil
  ) {
    self.respondents = respondents
    self.base = base
    self.weightedBase = weightedBase
    self.missing = missing
    self.selections = selections
    self.options = options
    self.differences = differences
    self.scale = scale
    self.numeric = numeric
  }
}
