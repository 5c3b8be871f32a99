/// Why a survey cannot be analysed as its settings ask.
public enum SurveyAnalysisError: Error, Hashable, Sendable {
  /// A breakdown by something that is neither a question with one answer nor a column of the file.
  case unusableGroup(String)
  /// A column of the design that was not read.
  case missingColumn(String)
  /// No respondent is left.
  case noRespondents
  /// A census or sample of more people than the population has.
  case populationTooSmall(population: Int, respondents: Int)
}
