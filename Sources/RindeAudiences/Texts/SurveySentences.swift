internal import RindeAnalysis
internal import RindeModel

/// The findings of a survey in words, each with its base.
struct SurveySentences {
  let view: SurveyView

  /// What some respondents answered.
  private struct Finding {
    let domain: SurveyDomain
    let count: Int
    let share: Double
    let interval: IntervalResult?

    /// What one and what several did.
    let verb: (one: String, many: String)

    /// What they answered, and `a` or `en` before the question.
    let object: String
  }

  /// The first findings, one a question; the questions that describe respondents come last.
  func findings(limit: Int = 3) -> [String] {
    let design = view.settings.design
    let margins = (view.settings.calibration?.margins ?? []).map(\.variable)
    let grouping = Set(
      view.settings.groupings.joined() + [design.strata].compactMap(\.self) + design.clusters
        + margins
    )
    let order = view.questions.indices.sorted { left, right in
      (grouping.contains(view.questions[left].id) ? 1 : 0, left)
        < (grouping.contains(view.questions[right].id) ? 1 : 0, right)
    }
    return Array(
      order.lazy.compactMap { question in
        let domain = view.domain(question)
        // One point of a scale says little by itself.
        let finding = domain.question.kind == .scale ? scale(domain) : option(domain)
        return finding.map(sentence)
      }.prefix(limit)
    )
  }

  /// The option with the largest share among those that may be told; `nil` without any.
  private func option(_ domain: SurveyDomain) -> Finding? {
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
    return Finding(
      domain: domain,
      count: best.count,
      share: share,
      interval: best.share.interval,
      verb: isMultiple ? ("marcó", "marcaron") : ("respondió", "respondieron"),
      object: "«\(domain.question.options[best.option].label)» \(isMultiple ? "en" : "a")"
    )
  }

  /// The two highest points of a scale.
  private func scale(_ domain: SurveyDomain) -> Finding? {
    guard let top = domain.scale?.topTwo, let share = top.value else { return nil }
    let points = domain.question.highestPoints
    let highest = points.map { "«\(domain.question.options[$0].label)»" }
    return Finding(
      domain: domain,
      count: points.reduce(0) { $0 + domain.result.options[$1].count },
      share: share,
      interval: top.interval,
      verb: ("dio", "dieron"),
      object: "una de las dos calificaciones más altas (\(SpanishList.alternatives(highest))) en"
    )
  }

  private func sentence(_ finding: Finding) -> String {
    let base = finding.domain.result.base
    let percentage = view.printed(finding.share, base: base)
    let interval = view.statesPrecision ? finding.interval.map { words(of: $0, base: base) } : nil
    let ending = "\(finding.object) la pregunta «\(finding.domain.question.text)»"
    guard !view.isWeighted else {
      let margin = interval.map { " (\($0))" } ?? ""
      return
        "El \(percentage)\(margin) \(finding.verb.one) \(ending), con ponderación y una base de "
        + "\(SpanishNumber.count(base, "encuestado", "encuestados"))."
    }
    let facts = [percentage, interval].compactMap(\.self).joined(separator: "; ")
    let verb = finding.count == 1 ? finding.verb.one : finding.verb.many
    return "\(SpanishNumber.text(finding.count)) de \(whole(finding.domain)) (\(facts)) \(verb) "
      + "\(ending)."
  }

  /// `68 encuestados`, or those who answered the question.
  private func whole(_ domain: SurveyDomain) -> String {
    let base = domain.result.base
    guard base < domain.result.respondents else {
      return SpanishNumber.count(base, "encuestado", "encuestados")
    }
    return base == 1
      ? "1 encuestado con respuesta" : "\(SpanishNumber.text(base)) encuestados con respuesta"
  }

  /// `intervalo de confianza del 95 %: de 82 % a 96 %`.
  private func words(of interval: IntervalResult, base: Int) -> String {
    "intervalo de confianza del \(SurveyFactTexts.level(interval.level)): de "
      + "\(view.printed(interval.lower, base: base)) a \(view.printed(interval.upper, base: base))"
  }
}
