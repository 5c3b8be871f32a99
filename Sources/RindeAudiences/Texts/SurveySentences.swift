internal import RindeAnalysis
internal import RindeModel

/// The findings of a survey in words, each with its base.
struct SurveySentences {
  let view: SurveyView

  /// The first findings, one a question; the questions that form groups come last.
  func findings(limit: Int = 3) -> [String] {
    let grouping = Set(view.settings.groupings.joined())
    let order = view.questions.indices.sorted { left, right in
      (grouping.contains(view.questions[left].id) ? 1 : 0, left)
        < (grouping.contains(view.questions[right].id) ? 1 : 0, right)
    }
    return Array(order.lazy.compactMap { finding(view.domain($0)) }.prefix(limit))
  }

  /// What most chose, among the options that may be told; `nil` without any.
  private func finding(_ domain: SurveyDomain) -> String? {
    if domain.question.kind == .scale, let sentence = scale(domain) { return sentence }
    let options = domain.result.options.indices.filter { domain.published($0) != nil }
    let best = options.max { left, right in
      let (first, second) = (domain.result.options[left], domain.result.options[right])
      return (first.share.value ?? 0, -left) < (second.share.value ?? 0, -right)
    }
    guard let best, let option = domain.published(best), let share = option.share.value,
      share > 0
    else { return nil }
    let verb = (domain.question.kind == .multiple ? "marcó" : "respondió")
    return sentence(
      count: option.count,
      share: share,
      interval: option.share.interval,
      domain,
      predicate: { $0 + " «\(domain.question.options[best].label)» en «\(domain.question.text)»" },
      verb: (verb, domain.question.kind == .multiple ? "marcaron" : "respondieron")
    )
  }

  private func scale(_ domain: SurveyDomain) -> String? {
    guard let top = domain.scale?.topTwo, let share = top.value else { return nil }
    let options = domain.question.options
    let highest = SpanishList.alternatives(options.suffix(2).map { "«\($0.label)»" })
    return sentence(
      count: domain.result.options.suffix(2).reduce(0) { $0 + $1.count },
      share: share,
      interval: top.interval,
      domain,
      predicate: {
        "\($0) una de las dos calificaciones más altas (\(highest)) en «\(domain.question.text)»"
      },
      verb: ("dio", "dieron")
    )
  }

  private func sentence(
    count: Int,
    share: Double,
    interval: IntervalResult?,
    _ domain: SurveyDomain,
    predicate: (String) -> String,
    verb: (one: String, many: String)
  ) -> String {
    let base = domain.result.base
    let percentage = view.printed(share, base: base)
    let margin = view.statesPrecision ? interval.map { " (\(words(of: $0, base: base)))" } : nil
    guard !view.isWeighted else {
      return
        "El \(percentage)\(margin ?? "") \(predicate(verb.one)), con ponderación y una base de "
        + "\(SpanishNumber.count(base, "encuestado", "encuestados"))."
    }
    let whole =
      base == domain.result.respondents
      ? SpanishNumber.count(base, "encuestado", "encuestados")
      : base == 1
        ? "1 encuestado que respondió la pregunta"
        : "los \(SpanishNumber.text(base)) encuestados que respondieron la pregunta"
    let facts =
      [percentage]
      + (margin == nil ? [] : [interval.map { words(of: $0, base: base) }])
      .compactMap(\.self)
    return "\(SpanishNumber.text(count)) de \(whole) (\(facts.joined(separator: "; "))) "
      + predicate(count == 1 ? verb.one : verb.many) + "."
  }

  /// `intervalo de confianza del 95 %: de 82 % a 96 %`.
  private func words(of interval: IntervalResult, base: Int) -> String {
    "intervalo de confianza del \(SurveyFactTexts.level(interval.level)): de "
      + "\(view.printed(interval.lower, base: base)) a \(view.printed(interval.upper, base: base))"
  }
}
