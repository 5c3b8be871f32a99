/// The content of a notebook that computes the figures of a report again, without a format.
///
/// It carries data and published figures, never a formula: the arithmetic of the notebook is written
/// apart from ours, or it would prove nothing.
public struct Notebook: Hashable, Sendable {
  /// What is computed again, and so which arithmetic the notebook brings.
  public enum Analysis: String, CaseIterable, Hashable, Sendable {
    case indicators = "indicadores"
    case survey = "encuesta"
    case socialMedia = "redes"
  }

  /// What a notebook may carry.
  public enum Reach: Hashable, Sendable {
    /// Nothing about a person: a survey's tables as they are published, and no answer.
    case everyone
    /// The answers of a survey, row by row, for those who may see them.
    case analysts
  }

  public let analysis: Analysis

  public let reach: Reach

  /// The report whose figures are computed again.
  public let report: Report

  /// What the reader should know before running it: term and value, such as `Corte`.
  public let facts: [Line]

  /// What can be changed when the notebook is run, by name; the values are Python literals.
  public let parameters: [Parameter]

  /// The data from which the figures are computed, one file each, with the sheet that describes it.
  public let inputs: [Sheet]

  /// A value that whoever runs the notebook may change.
  public struct Parameter: Hashable, Sendable {
    /// A Python name in Spanish: `tolerancia`.
    public let name: String

    /// A Python literal: `"0"`.
    public let literal: String

    /// What it is for, in one line.
    public let meaning: String

    public init(name: String, literal: String, meaning: String) {
      self.name = name
      self.literal = literal
      self.meaning = meaning
    }
  }

  public init(
    analysis: Analysis,
    reach: Reach,
    report: Report,
    facts: [Line],
    parameters: [Parameter],
    inputs: [Sheet]
  ) {
    self.analysis = analysis
    self.reach = reach
    self.report = report
    self.facts = facts
    self.parameters = parameters
    self.inputs = inputs
  }
}
