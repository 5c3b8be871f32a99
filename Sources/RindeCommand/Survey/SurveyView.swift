internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// The part of a survey's results that is asked for.
struct SurveyView {
  let results: SurveyResults

  /// The questions, in the dictionary's order.
  let questions: [QuestionResult]

  private let protection: SurveyProtection

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
    protection = SurveyProtection(results)
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

  /// What may be shown of a question among all respondents.
  func shares(of result: QuestionResult) -> SurveyShares {
    SurveyShares(
      result.overall,
      protection[result.question],
      of: results.survey.codebook.questions[result.question],
      isGroup: false
    )
  }

  /// The breakdowns of a question that are shown.
  func breakdowns(of result: QuestionResult) -> [ShownBreakdown] {
    result.breakdowns.enumerated().compactMap { position, breakdown in
      guard variables == nil || breakdown.variables == variables else { return nil }
      return ShownBreakdown(
        variables: Self.joined(breakdown.variables),
        groups: breakdown.groups.enumerated().map { group, found in
          ShownBreakdown.Group(
            label: Self.joined(found.labels),
            shares: SurveyShares(
              found.result,
              protection[result.question, position, group],
              of: results.survey.codebook.questions[result.question],
              isGroup: true
            )
          )
        },
        association: breakdown.association
      )
    }
  }

  /// Several variables or groups in one text: `comuna × edad`.
  static func joined(_ names: [String]) -> String { names.joined(separator: " × ") }

  private static func index(of name: String, in known: [String]) -> Int? {
    known.firstIndex { FoldedText($0) == FoldedText(name) }
  }
}

/// A breakdown of a question, with what may be shown of it.
struct ShownBreakdown {
  struct Group {
    let label: String
    let shares: SurveyShares
  }

  let variables: String
  let groups: [Group]
  let association: AssociationResult?
}
