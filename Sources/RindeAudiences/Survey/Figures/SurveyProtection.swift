internal import RindeAnalysis
internal import RindeModel

/// What may be published of every question in every domain.
///
/// The analysis says which counts are hidden. What a report adds to them – bases, missing answers,
/// summaries – is hidden here wherever a hidden count would follow from it.
struct SurveyProtection {
  /// What is hidden of a question in a domain.
  struct Domain: Hashable {
    /// Whether even the number of valid answers is; then so is everything else.
    let hidesBase: Bool

    /// Whether the numbers of missing answers are.
    let hidesMissing: Bool

    /// By option.
    let options: [Bool]

    /// Whether something is.
    var hidesAny: Bool { hidesBase || options.contains(true) }

    func hides(option: Int) -> Bool { hidesBase || options[option] }
  }

  /// By question.
  private let overall: [Domain]

  /// By question, breakdown and group.
  private let groups: [[[Domain]]]

  init(_ results: SurveyResults) {
    let questions = results.survey.codebook.questions
    let minimum = results.survey.settings.suppressionMinimum
    let hidden = results.questions.map { result in
      Self.hidden(in: result.overall, base: result.overall.isBelow(minimum))
    }
    overall = results.questions.indices.map { index in
      let base = results.questions[index].overall.isBelow(minimum)
      let condition = questions[index].condition
      let source = condition.flatMap { results.survey.codebook.index(of: $0.question) }
      let reveals = source.map { source in
        questions[source].options.indices.contains { option in
          condition?.options.contains(questions[source].options[option].code) == true
            && hidden[source].indices.contains(option) && hidden[source][option]
        }
      }
      return Domain(
        hidesBase: base,
        hidesMissing: base || (reveals ?? false),
        options: hidden[index]
      )
    }
    groups = results.questions.map { result in
      let bases = GroupBases(result.breakdowns, results: results, hidden: hidden).hidden()
      return zip(result.breakdowns, bases).map { breakdown, bases in
        zip(breakdown.groups, bases).map { group, hidesBase in
          Domain(
            hidesBase: hidesBase,
            hidesMissing: true,
            options: Self.hidden(in: group.result, base: hidesBase)
          )
        }
      }
    }
  }

  subscript(question: Int) -> Domain { overall[question] }

  subscript(question: Int, breakdown: Int, group: Int) -> Domain {
    groups[question][breakdown][group]
  }

  /// Whether something is hidden anywhere.
  var hidesAny: Bool {
    overall.contains { $0.hidesAny } || groups.joined().joined().contains { $0.hidesAny }
  }

  /// All options of a domain in which everybody answered the same: zeros would tell the rest.
  private static func hidden(in result: DomainResult, base: Bool) -> [Bool] {
    let isUniform = result.options.contains { $0.suppression == .groupDisclosure }
    return result.options.map { base || isUniform || $0.suppression != .none }
  }
}

extension DomainResult {
  /// Whether somebody answered, and fewer than may be told.
  func isBelow(_ minimum: Int) -> Bool { base > 0 && base < minimum }
}
