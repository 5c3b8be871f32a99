internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The results of a survey as they are read on a terminal.
struct SurveyText {
  /// The order in which options are listed.
  enum Order: String, CaseIterable {
    case dictionary = "diccionario"
    case share = "participacion"
  }

  let view: SurveyView
  let width: Int
  let usesColor: Bool
  let order: Order

  /// Whether groups are shown below the whole.
  let showsGroups: Bool

  var rendered: String {
    ([heading, respondents] + view.questions.map(question) + [legend, closing])
      .filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var results: SurveyResults { view.results }
  private var survey: Survey { results.survey }

  private var heading: String {
    let facts = [
      survey.entity.map { "\($0)." }, "Encuesta \(survey.id)\(SurveyTexts.fieldwork(survey)).",
    ].compactMap(\.self).joined(separator: " ")
    let example = survey.settings.isExample ? [SurveyTexts.example] : []
    return ([survey.title, facts] + example).map { wrapped($0) }.joined(separator: "\n")
  }

  private var respondents: String {
    ([SurveyTexts.respondents(results)] + SurveyTexts.sample(results)).map { wrapped($0) }
      .joined(separator: "\n")
  }

  private func question(_ result: QuestionResult) -> String {
    let question = survey.codebook.questions[result.question]
    let whole = block(of: question, view.shares(of: result), indentation: 2)
    let groups = showsGroups ? view.breakdowns(of: result) : []
    return
      (["\(question.id). \(question.text)"].map { wrapped($0) } + whole
      + groups.flatMap { breakdown($0, of: question) }).joined(separator: "\n")
  }

  private func breakdown(_ breakdown: ShownBreakdown, of question: SurveyQuestion) -> [String] {
    let name = breakdown.variables
    let groups = breakdown.groups.flatMap { group -> [String] in
      guard group.shares.base != nil else {
        return ["", "  \(name): \(group.label): \(SurveyTexts.hidden)"]
      }
      return ["", "  \(name): \(group.label)"]
        + block(of: question, group.shares, indentation: 4)
    }
    let test = breakdown.association.map {
      ["", wrapped(SurveyTexts.association($0, by: name, survey.settings.level), "  ")]
    }
    return groups + (test ?? [])
  }

  private func block(
    of question: SurveyQuestion,
    _ shares: SurveyShares,
    indentation: Int
  ) -> [String] {
    let margin = String(repeating: " ", count: indentation == 2 ? 0 : 2)
    var bars = SurveyBars(
      entries: entries(of: question, shares),
      width: width,
      usesColor: usesColor
    )
    bars.indentation = indentation
    let sentences = [
      SurveyTexts.scale(shares),
      SurveyTexts.numeric(shares),
      SurveyTexts.differences(shares, of: question),
    ].compactMap(\.self)
    return [wrapped(SurveyTexts.base(of: question, shares), margin)] + bars.lines
      + sentences.map { wrapped($0, margin) }
  }

  private func entries(of question: SurveyQuestion, _ shares: SurveyShares) -> [SurveyBars.Entry] {
    ordered(shares).map { result in
      let isHidden = shares.isHidden(result)
      return SurveyBars.Entry(
        label: question.options[result.option].label,
        share: isHidden ? nil : result.share.value,
        count: isHidden
          ? SurveyTexts.hidden : SurveyTexts.count(result.count, of: shares.domain.base),
        remarks: isHidden ? [] : SurveyTexts.remarks(on: result, of: results)
      )
    }
  }

  /// The options as asked for; hidden ones last where shares decide.
  private func ordered(_ shares: SurveyShares) -> [OptionResult] {
    guard order == .share else { return shares.domain.options }
    func share(_ result: OptionResult) -> Double {
      shares.isHidden(result) ? -1 : result.share.value ?? -1
    }
    return shares.domain.options.enumerated().sorted { left, right in
      let (one, other) = (share(left.element), share(right.element))
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
  }

  private func wrapped(_ text: String, _ margin: String = "") -> String {
    TextLines.wrapped(text, to: width, indentation: margin)
  }
}

extension SurveyText {
  /// What the marks mean, as far as they stand above.
  private var legend: String {
    let shown = view.questions.flatMap { result in
      let groups = showsGroups ? view.breakdowns(of: result).flatMap(\.groups) : []
      return [view.shares(of: result)] + groups.map(\.shares)
    }
    let isHidden = shown.contains(where: \.hidesSome)
    let levels = Set(
      shown.flatMap { shares in
        shares.domain.options.filter { !shares.isHidden($0) }.compactMap { $0.reliability?.level }
      }
    )
    let minimum = survey.settings.suppressionMinimum
    return [
      isHidden ? SurveyTexts.hiddenMeaning(minimum) : nil,
      levels.contains(.suppress) ? SurveyTexts.unreliableMeaning : nil,
      levels.contains(.caution) ? SurveyTexts.cautionMeaning : nil,
    ].compactMap(\.self).map { wrapped($0) }.joined(separator: "\n")
  }

  /// What else can be asked.
  private var closing: String {
    var groupings: [String] = []
    for name in view.questions.flatMap(\.breakdowns).map({ SurveyView.joined($0.variables) })
    where !groupings.contains(name) {
      groupings.append(name)
    }
    guard !showsGroups, !groupings.isEmpty else { return "" }
    return wrapped(SurveyTexts.groupings(groupings))
  }
}
