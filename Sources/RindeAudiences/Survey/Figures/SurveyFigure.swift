internal import RindeAnalysis
internal import RindeModel

/// A figure of a survey's report: whose answers to what, and what it says of them.
package struct SurveyFigure: Hashable, Sendable {
  /// A breakdown of the question and a group of it, by their positions in its result.
  package struct Group: Hashable, Sendable {
    package let breakdown: Int
    package let group: Int
  }

  /// `encuesta/diagnostico-2021/temas/metas@jal`.
  package let id: String

  /// The position of the question.
  package let question: Int

  package let measure: SurveyMeasure

  /// `nil` for all respondents.
  package let group: Group?
}

extension SurveyView {
  /// Every figure of the report, question by question.
  var figures: [SurveyFigure] { questions.indices.flatMap { figures(of: $0) } }

  /// The respondents that a figure is about.
  func domain(_ figure: SurveyFigure) -> SurveyDomain {
    guard let group = figure.group else { return domain(figure.question) }
    return domains(figure.question, breakdown: group.breakdown)[group.group]
  }

  private func figures(of question: Int) -> [SurveyFigure] {
    let whole = results.questions[question].overall
    var summary: [SurveyMeasure] = []
    if whole.scale != nil { summary += [.mean, .median, .topTwo] }
    if whole.numeric != nil {
      summary += [.mean, .total, .lowerQuartile, .median, .upperQuartile]
    }
    let measures = whole.options.indices.map { SurveyMeasure.share(option: $0) } + summary
    let overall = ([.base, .nonResponse] + measures).map { measure in
      SurveyFigure(
        id: names.name(measure, of: question),
        question: question,
        measure: measure,
        group: nil
      )
    }
    guard !measures.isEmpty else { return overall }
    let breakdowns = results.questions[question].breakdowns
    return overall
      + breakdowns.indices.flatMap { breakdown in
        breakdowns[breakdown].groups.indices.flatMap { group in
          let labels = (breakdowns[breakdown].variables, breakdowns[breakdown].groups[group].slugs)
          return ([.base] + measures).map { measure in
            SurveyFigure(
              id: names.name(measure, of: question, in: labels),
              question: question,
              measure: measure,
              group: .init(breakdown: breakdown, group: group)
            )
          }
        }
      }
  }
}
