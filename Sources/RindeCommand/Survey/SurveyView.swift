internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// The part of a survey's results that is asked for.
struct SurveyView {
  let results: SurveyResults

  /// The questions, in the dictionary's order.
  let questions: [QuestionResult]

  /// The one breakdown that is asked for; `nil` for all.
  private let variables: [String]?

  /// - Parameters:
  ///   - results: Everything that was computed.
  ///   - question: The identifier of the only question; `nil` for all.
  ///   - variables: The only breakdown; `nil` for all.
  /// - Throws: A usage failure that names the questions that there are.
  init(
    _ results: SurveyResults,
    question: String? = nil,
    variables: [String]? = nil
  ) throws(Failure) {
    self.results = results
    self.variables = variables
    guard let question else {
      questions = results.questions
      return
    }
    let codebook = results.survey.codebook
    let known = codebook.questions.map(\.id)
    guard let index = codebook.index(of: question) ?? Self.index(of: question, in: known) else {
      throw SurveyTexts.unknownQuestion(question, among: known)
    }
    questions = results.questions.filter { $0.question == index }
  }

  /// The breakdowns of a question that are shown.
  func breakdowns(of result: QuestionResult) -> [BreakdownResult] {
    guard let variables else { return result.breakdowns }
    return result.breakdowns.filter { $0.variables == variables }
  }

  /// Several variables or groups in one text: `comuna × edad`.
  static func joined(_ names: [String]) -> String { names.joined(separator: " × ") }

  private static func index(of name: String, in known: [String]) -> Int? {
    known.firstIndex { FoldedText($0) == FoldedText(name) }
  }
}
