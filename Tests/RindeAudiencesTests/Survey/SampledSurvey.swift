import RindeAnalysis
import RindeAudiences
import RindeModel

/// A weighted sample with strata, whose figures are invented: what matters is how they are shown.
enum SampledSurvey {
  static let questions = [
    SurveyBuilding.question(
      "canal",
      "¿Por qué canal se entera de la gestión?",
      .single,
      [
        ("web", "Página web"), ("redes", "Redes sociales"), ("radio", "Radio y televisión"),
        ("ninguno", "Ninguno"),
      ]
    ),
    SurveyBuilding.question("edad", "¿Cuántos años tiene?", .numeric),
    SurveyBuilding.question("sexo", "Sexo", .single, [("m", "Mujer"), ("h", "Hombre")]),
  ]

  static var settings: SurveySettings {
    var settings = SurveySettings(sample: .probability)
    settings.groupings = [["sexo"], ["jefatura"], ["sexo", "zona"]]
    settings.population = 12_000
    settings.design.strata = "comuna"
    settings.design.weights = "factor"
    return settings
  }

  /// Position, count, share, error, low, high, effective size, effect, mark.
  private static let options: [OptionResult] = [
    option(0, 300, 0.4125, 0.021, 0.371, 0.455, 548, 1.46, .init(level: .publish)),
    option(1, 292, 0.395, 0.0205, 0.355, 0.436, 569, 1.41, .init(level: .publish)),
    option(
      2,
      190,
      0.185,
      0.03,
      0.129,
      0.253,
      167,
      4.8,
      .init(level: .caution, reason: .fewDegreesOfFreedom)
    ),
    option(
      3,
      18,
      0.0075,
      0.004,
      0.002,
      0.02,
      465,
      1.7,
      .init(level: .suppress, reason: .wideRelativeInterval)
    ),
  ]

  private static func option(
    _ option: Int,
    _ count: Int,
    _ share: Double,
    _ error: Double,
    _ lower: Double,
    _ upper: Double,
    _ size: Double,
    _ effect: Double,
    _ mark: ReliabilityMark
  ) -> OptionResult {
    OptionResult(
      option: option,
      count: count,
      share: EstimateResult(
        value: share,
        standardError: error,
        interval: .init(method: .kornGraubard, level: 0.95, lower: lower, upper: upper),
        effectiveSize: size,
        degreesOfFreedom: 48,
        designEffect: effect
      ),
      reliability: mark
    )
  }

  private static func domain(_ respondents: Int) -> DomainResult {
    DomainResult(
      respondents: respondents,
      base: respondents,
      weightedBase: Double(respondents) * 15,
      missing: [],
      selections: respondents,
      options: options,
      differences: [
        OptionDifference(
          larger: 0,
          smaller: 1,
          difference: EstimateResult(value: 0.0175),
          adjustedProbability: 0.66,
          isDistinguishable: false
        ),
        OptionDifference(
          larger: 1,
          smaller: 2,
          difference: EstimateResult(value: 0.21),
          adjustedProbability: 0.0001,
          isDistinguishable: true
        ),
      ]
    )
  }

  private static func breakdown(_ variables: [String], _ labels: [[String]]) -> BreakdownResult {
    BreakdownResult(
      variables: variables,
      groups: labels.map { label in
        GroupResult(
          labels: label,
          slugs: label.map(FigureID.slug),
          isWithheld: false,
          result: domain(800 / labels.count)
        )
      },
      association: AssociationResult(
        statistic: 3.4,
        numeratorFreedom: 2.8,
        denominatorFreedom: 134,
        probability: 0.021
      )
    )
  }

  static var breakdowns: [BreakdownResult] {
    [
      breakdown(["sexo"], [["Mujer"], ["Hombre"]]),
      breakdown(["jefatura"], [["Mujer"], ["Compartida"]]),
      breakdown(
        ["sexo", "zona"],
        [
          ["Mujer", "Urbana"], ["Mujer", "Rural"], ["Hombre", "Urbana"], ["Hombre", "Rural"],
        ]
      ),
    ]
  }

  static func interval(_ value: Double, _ error: Double) -> EstimateResult {
    EstimateResult(
      value: value,
      standardError: error,
      interval: .init(
        method: nil,
        level: 0.95,
        lower: value - 2 * error,
        upper: value + 2 * error
      ),
      degreesOfFreedom: 48
    )
  }

  static var numeric: NumericResult {
    NumericResult(
      mean: interval(41.25, 0.5),
      total: interval(495_000.5, 6000),
      quartiles: [27, 39, 54].map { interval($0, 1) }
    )
  }

  static var results: SurveyResults {
    SurveyResults(
      survey: SurveyBuilding.survey(
        "percepcion",
        "Percepción ciudadana",
        questions,
        settings,
        used: 800
      ),
      questions: [
        QuestionResult(question: 0, overall: domain(800), breakdowns: breakdowns),
        QuestionResult(
          question: 1,
          overall: SurveyBuilding.domain(base: 800, [], numeric: numeric),
          breakdowns: [
            BreakdownResult(
              variables: ["sexo"],
              groups: ["Mujer", "Hombre"].map {
                SurveyBuilding.group($0, SurveyBuilding.domain(base: 400, [], numeric: numeric))
              },
              association: nil
            )
          ]
        ),
        QuestionResult(
          question: 2,
          overall: SurveyBuilding.domain(base: 800, [420, 380]),
          breakdowns: []
        ),
      ],
      sample: SampleFacts(
        respondents: 800,
        weightedTotal: 12_000,
        weights: WeightFacts(smallest: 4, largest: 61.5, variation: 0.62, designEffect: 1.3844),
        strata: 12,
        primaryUnits: 60,
        degreesOfFreedom: 48,
        precision: .sampling
      )
    )
  }

  static var material: SurveyMaterial {
    SurveyMaterial(results: results, entity: "Alcaldía de Prueba", version: "0.0")
  }
}
