internal import RindeAnalysis
internal import RindeModel

/// The findings of a survey in words, each with its base.
struct SurveySentences {
  let view: SurveyView

  /// The first findings as sentences.
  func findings(limit: Int = 3) -> [String] {
    SurveyFindings(view: view).first(limit).map(sentence)
  }

  private func sentence(_ finding: SurveyFinding) -> String {
    let base = finding.domain.result.base
    let percentage = view.printed(finding.share, base: base)
    let interval = view.statesPrecision ? finding.interval.map { words(of: $0, base: base) } : nil
    let question = "\(finding.preposition) la pregunta «\(finding.domain.question.text)»"
    let ending = "\(finding.answer) \(question)"
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

  /// The base of a finding whose question and percentage are told beside it.
  func base(of finding: SurveyFinding) -> String {
    let base = finding.domain.result.base
    let interval = view.statesPrecision ? finding.interval.map { words(of: $0, base: base) } : nil
    let margin = interval.map { " (\($0))" } ?? ""
    guard !view.isWeighted else {
      return "Parte que \(finding.verb.one) \(finding.answer), con ponderación y una base de "
        + "\(SpanishNumber.count(base, "encuestado", "encuestados"))\(margin)."
    }
    let verb = finding.count == 1 ? finding.verb.one : finding.verb.many
    return "\(SpanishNumber.text(finding.count)) de \(whole(finding.domain)) \(verb) "
      + "\(finding.answer)\(margin)."
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
