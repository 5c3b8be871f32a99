/// Where the variance of a share comes from.
public enum ShareVariance: Hashable, Sendable {
  /// Linearised: what each stratum adds at the first stage and what the later stages add; the parts
  /// add up to the square of the standard error.
  case stages(strata: [Stratum], later: [Double])

  /// The share estimated again with each of so many replicate weights.
  case replicates(count: Int)

  /// A stratum of the first stage.
  public struct Stratum: Hashable, Sendable {
    /// As the file names it; `nil` for a design without strata.
    public let name: String?

    /// Primary units in it, those without rows of the domain included.
    public let units: Int

    /// Its part of the variance.
    public let variance: Double

    public init(name: String?, units: Int, variance: Double) {
      self.name = name
      self.units = units
      self.variance = variance
    }
  }
}

/// The share of an option that is asked about, by positions.
public struct ShareOfOption: Hashable, Sendable {
  /// A group of a breakdown of the settings.
  public struct Group: Hashable, Sendable {
    /// The breakdown's variables.
    public let variables: [String]

    /// One per variable, as in ``GroupResult/slugs``.
    public let slugs: [String]

    public init(variables: [String], slugs: [String]) {
      self.variables = variables
      self.slugs = slugs
    }
  }

  /// The position of the question in the dictionary.
  public let question: Int

  /// The position of the option in the question.
  public let option: Int

  /// `nil` for all respondents.
  public let group: Group?

  public init(question: Int, option: Int, group: Group? = nil) {
    self.question = question
    self.option = option
    self.group = group
  }
}
