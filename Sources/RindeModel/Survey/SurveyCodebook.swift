/// The dictionary of a survey: its questions, their options and what counts as no answer.
public struct SurveyCodebook: Hashable, Sendable {
  /// In the order of the questionnaire; identifiers are unique.
  public let questions: [SurveyQuestion]

  private let positions: [String: Int]

  public init(questions: [SurveyQuestion]) {
    self.questions = questions
    positions = Dictionary(
      questions.enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The position of a question by its identifier.
  public func index(of id: String) -> Int? { positions[id] }

  /// The question with an identifier.
  public subscript(id: String) -> SurveyQuestion? { index(of: id).map { questions[$0] } }

  /// The most options that a multiple question may have, so that an answer is one machine word.
  public static let optionLimit = 60
}
