internal import RindeAnalysis
internal import RindeModel

/// What some respondents answered.
struct SurveyFinding {
  let domain: SurveyDomain
  let measure: SurveyMeasure
  let count: Int
  let share: Double
  let interval: IntervalResult?

  /// What one and what several did.
  let verb: (one: String, many: String)

  /// What they answered, within a sentence.
  let answer: String

  /// What they answered, by itself: `«Radio»`, `«4» o «5»`.
  let option: String

  /// Between the answer and the question.
  let preposition: String
}

/// What a survey found first, of what may be told.
struct SurveyFindings {
  let view: SurveyView

  /// One a question; the questions that describe respondents come last.
  func first(_ limit: Int) -> [SurveyFinding] { Array(all.prefix(limit)) }

  /// The first, half of them on questions of several answers, such as topics and channels, if there
  /// are any; in the order of the questions.
  func varied(_ limit: Int) -> [SurveyFinding] {
    let all = all
    let multiple = all.indices.filter { all[$0].domain.question.kind == .multiple }
      .prefix(limit / 2)
    let others = all.indices.filter { !multiple.contains($0) }.prefix(limit - multiple.count)
    return (multiple + others).sorted().map { all[$0] }
  }

  private var all: [SurveyFinding] {
    let order = view.questions.indices.sorted { left, right in
      (describes(left) ? 1 : 0, left) < (describes(right) ? 1 : 0, right)
    }
    return order.compactMap { question in
      let domain = view.domain(question)
      // One point of a scale says little by itself.
      return domain.question.kind == .scale ? scale(domain) : option(domain)
    }
  }

  /// Whether a question says who answers rather than what they think.
  private func describes(_ question: Int) -> Bool {
    let design = view.settings.design
    let margins = (view.settings.calibration?.margins ?? []).map(\.variable)
    let variables =
      view.settings.groupings.joined() + [design.strata].compactMap(\.self) + design.clusters
      + margins
    return variables.contains(view.questions[question].id)
  }

  /// The option with the largest share among those that may be told; `nil` without any.
  private func option(_ domain: SurveyDomain) -> SurveyFinding? {
    let options = domain.result.options.indices.compactMap { domain.published($0) }
    let best = options.max { left, right in
      (left.share.value ?? 0, -left.option) < (right.share.value ?? 0, -right.option)
    }
    guard let best, let share = best.share.value, share > 0 else { return nil }
    // An unreliable option with a larger share would make the best of the others misleading.
    let hasLarger = domain.result.options.contains { other in
      !domain.protection.hides(option: other.option) && (other.share.value ?? 0) > share
    }
    guard !hasLarger else { return nil }
    let isMultiple = domain.question.kind == .multiple
    let label = "«\(domain.question.options[best.option].label)»"
    return SurveyFinding(
      domain: domain,
      measure: .share(option: best.option),
      count: best.count,
      share: share,
      interval: best.share.interval,
      verb: isMultiple ? ("marcó", "marcaron") : ("respondió", "respondieron"),
      answer: label,
      option: label,
      preposition: isMultiple ? "en" : "a"
    )
  }

  /// The two highest points of a scale.
  private func scale(_ domain: SurveyDomain) -> SurveyFinding? {
    guard let scale = domain.scale, scale.topTwoReliability?.level != .suppress,
      let share = scale.topTwo.value
    else { return nil }
    let points = domain.question.highestPoints
    let highest = SpanishList.alternatives(
      points.map { "«\(domain.question.options[$0].label)»" }
    )
    return SurveyFinding(
      domain: domain,
      measure: .topTwo,
      count: points.reduce(0) { $0 + domain.result.options[$1].count },
      share: share,
      interval: scale.topTwo.interval,
      verb: ("dio", "dieron"),
      answer: "una de las dos calificaciones más altas (\(highest))",
      option: highest,
      preposition: "en"
    )
  }
}
