import RindeAnalysis
import RindeAudiences
import RindeModel

/// Questions and results by hand.
enum SurveyBuilding {
  static func question(
    _ id: String,
    _ text: String,
    _ kind: SurveyQuestion.Kind,
    _ options: [(String, String)] = [],
    condition: SurveyQuestion.Condition? = nil
  ) -> SurveyQuestion {
    SurveyQuestion(
      id: id,
      text: text,
      kind: kind,
      options: options.map { SurveyOption(code: $0.0, label: $0.1) },
      condition: condition
    )
  }

  /// A domain with unweighted shares; counts that are hidden have their position in `hidden`.
  static func domain(
    base: Int,
    _ counts: [Int],
    missing: [(MissingKind, Int)] = [],
    hidden: [Int: Suppression] = [:],
    scale: ScaleResult? = nil,
    numeric: NumericResult? = nil,
    estimate: (Int) -> EstimateResult? = { _ in nil }
  ) -> DomainResult {
    DomainResult(
      respondents: base + missing.reduce(0) { $0 + $1.1 },
      base: base,
      weightedBase: Double(base),
      missing: missing.map { MissingCount(kind: $0.0, count: $0.1) },
      selections: counts.reduce(0, +),
      options: counts.enumerated().map { option, count in
        OptionResult(
          option: option,
          count: count,
          share: estimate(count)
            ?? EstimateResult(value: base > 0 ? Double(count) / Double(base) : nil),
          suppression: hidden[option] ?? .none
        )
      },
      scale: scale,
      numeric: numeric
    )
  }

  static func group(
    _ label: String,
    _ result: DomainResult,
    isWithheld: Bool = false
  ) -> GroupResult {
    GroupResult(
      labels: [label],
      slugs: [FigureID.slug(label)],
      isWithheld: isWithheld,
      result: result
    )
  }

  static func survey(
    _ id: String,
    _ title: String,
    _ questions: [SurveyQuestion],
    _ settings: SurveySettings,
    rejected: Int = 0,
    used: Int
  ) -> Survey {
    Survey(
      id: id,
      title: title,
      entity: "Alcaldía de Prueba",
      codebook: SurveyCodebook(questions: questions),
      settings: settings,
      files: ["respuestas.csv", "diccionario.csv", "encuesta.json"],
      counts: .init(read: used + rejected, used: used, rejected: rejected)
    )
  }
}
