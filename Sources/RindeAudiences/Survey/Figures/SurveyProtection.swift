package import RindeAnalysis
internal import RindeModel

/// What may be published of every question in every domain.
///
/// The analysis says which counts are hidden. What a report adds to them – bases, missing answers,
/// summaries – is hidden here wherever a hidden count would follow from it.
package struct SurveyProtection {
  /// What is hidden of a question in a domain.
  package struct Domain: Hashable {
    /// Whether even the number of valid answers is; then so is everything else.
    package let hidesBase: Bool

    /// Whether the numbers of missing answers are.
    package let hidesMissing: Bool

    /// By option.
    package let options: [Bool]

    package init(hidesBase: Bool, hidesMissing: Bool, options: [Bool]) {
      self.hidesBase = hidesBase
      self.hidesMissing = hidesMissing
      self.options = options
    }

    /// Whether something is.
    package var hidesAny: Bool { hidesBase || options.contains(true) }

    package func hides(option: Int) -> Bool { hidesBase || options[option] }
  }

  /// By question.
  private let overall: [Domain]

  /// By question, breakdown and group.
  private let groups: [[[Domain]]]

  package init(_ results: SurveyResults) {
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
      // The base of a question is the count of the answers that lead to it.
      let hidesBase = base || (reveals ?? false)
      return Domain(
        hidesBase: hidesBase,
        hidesMissing: hidesBase,
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

  package subscript(question: Int) -> Domain { overall[question] }

  package subscript(question: Int, breakdown: Int, group: Int) -> Domain {
    groups[question][breakdown][group]
  }

  /// Whether something is hidden anywhere.
  var hidesAny: Bool {
    overall.contains { $0.hidesAny } || groups.joined().joined().contains { $0.hidesAny }
  }

  private static func hidden(in result: DomainResult, base: Bool) -> [Bool] {
    result.options.map { base || $0.suppression != .none }
  }
}

extension DomainResult {
  /// Whether somebody answered, and fewer than may be told.
  func isBelow(_ minimum: Int) -> Bool { base > 0 && base < minimum }
}
