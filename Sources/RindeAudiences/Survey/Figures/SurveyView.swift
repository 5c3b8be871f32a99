internal import RindeAnalysis
internal import RindeModel

/// The results of a survey with what may be shown of them and what its figures are called.
struct SurveyView {
  let material: SurveyMaterial
  let protection: SurveyProtection
  let names: SurveyFigureID

  init(_ material: SurveyMaterial) {
    self.material = material
    protection = SurveyProtection(material.results)
    names = SurveyFigureID(material.results)
  }

  var results: SurveyResults { material.results }

  var survey: Survey { material.results.survey }

  var settings: SurveySettings { survey.settings }

  var questions: [SurveyQuestion] { survey.codebook.questions }

  var sample: SampleFacts { results.sample }

  /// Whether shares are more than a count over a base.
  var isWeighted: Bool { sample.weights != nil || results.calibration != nil }

  /// Whether intervals are shown.
  var statesPrecision: Bool { sample.precision == .sampling || sample.precision == .modelBased }

  /// Whether some share may be kept back for its reliability.
  var judgesReliability: Bool { statesPrecision && settings.standard != .none }

  /// `P01`.
  func number(_ question: Int) -> String {
    let digits = String(question + 1)
    let width = max(2, String(questions.count).count)
    return "P" + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A question among all respondents.
  func domain(_ question: Int) -> SurveyDomain {
    SurveyDomain(
      question: questions[question],
      index: question,
      group: nil,
      result: results.questions[question].overall,
      protection: protection[question]
    )
  }

  /// A question in the groups of a breakdown, by the breakdown's position in its result.
  func domains(_ question: Int, breakdown: Int) -> [SurveyDomain] {
    let found = results.questions[question].breakdowns[breakdown]
    return found.groups.enumerated().map { number, group in
      SurveyDomain(
        question: questions[question],
        index: question,
        group: .init(variables: found.variables, labels: group.labels, slugs: group.slugs),
        result: group.result,
        protection: protection[question, breakdown, number]
      )
    }
  }

  /// All breakdowns of the survey, each once, in the order of the settings.
  var breakdowns: [[String]] {
    var found: [[String]] = []
    for breakdown in results.questions.flatMap(\.breakdowns)
    where !found.contains(breakdown.variables) {
      found.append(breakdown.variables)
    }
    let order = settings.groupings
    return found.enumerated().sorted { left, right in
      (order.firstIndex(of: left.element) ?? order.count, left.offset)
        < (order.firstIndex(of: right.element) ?? order.count, right.offset)
    }.map(\.element)
  }

  /// What people read for a variable: its question, or its heading.
  func title(of variable: String) -> String { survey.codebook[variable]?.text ?? variable }

  func name(_ measure: SurveyMeasure, _ domain: SurveyDomain) -> String {
    names.name(
      measure,
      of: domain.index,
      in: domain.group.map { ($0.variables, $0.slugs) }
    )
  }
}

/// A question among some respondents, with what may be shown.
struct SurveyDomain {
  /// The respondents, when they are not all.
  struct Group: Hashable {
    let variables: [String]
    let labels: [String]
    let slugs: [String]

    /// `JAL / Mujer`.
    var label: String { labels.joined(separator: " / ") }
  }

  let question: SurveyQuestion

  /// The position of the question.
  let index: Int

  let group: Group?

  let result: DomainResult
  let protection: SurveyProtection.Domain

  /// The option's result when it may be shown and is reliable enough.
  func published(_ option: Int) -> OptionResult? {
    guard result.options.indices.contains(option), !protection.hides(option: option),
      result.options[option].reliability?.level != .suppress,
      result.options[option].share.value != nil
    else { return nil }
    return result.options[option]
  }

  func missing(_ kind: MissingKind) -> Int {
    result.missing.filter { $0.kind == kind }.reduce(0) { $0 + $1.count }
  }

  /// Respondents to whom the question was put.
  var asked: Int { result.respondents - missing(.notAsked) }

  /// Those who were asked and gave no valid answer.
  var nonResponse: Int { missing(.noAnswer) + missing(.doesNotKnow) + missing(.invalid) }

  /// The scale summed up, as far as it may be shown.
  var scale: ScaleResult? { protection.shown(result.scale, of: question, isGroup: group != nil) }

  /// The same of a number.
  var numeric: NumericResult? { protection.hidesBase ? nil : result.numeric }
}
