import RindeAnalysis
import RindeAudiences
import RindeModel

/// A small survey with hidden counts, and another truth that fits everything it may publish.
struct ProtectedSurvey {
  /// The counts that are hidden.
  struct Truth {
    var groups: [Int]
    var opinions: [[Int]]
    var scale: [Int]
    var attended: [Int]
    var asked: (base: Int, noAnswer: Int, notAsked: Int)
    var channels: [Int]
    var statistic: Double
  }

  /// Overall by opinion, 19 good, 19 fair and 5 poor: 10 + 5 + 3 + 1, 6 + 7 + 5 + 1, 4 + 0 + 0 + 1.
  static let truth = Truth(
    groups: [20, 12, 8, 3],
    opinions: [[10, 6, 4], [5, 7, 0], [3, 5, 0], [1, 1, 1]],
    scale: [2, 6, 10, 15, 10],
    attended: [30, 9, 4],
    asked: (33, 1, 9),
    channels: [30, 3, 12],
    statistic: 2.5
  )

  /// The same totals: 10 + 5 + 2 + 2, 7 + 7 + 4 + 1, 3 + 0 + 1 + 1.
  static let otherTruth = Truth(
    groups: [20, 12, 7, 4],
    opinions: [[10, 7, 3], [5, 7, 0], [2, 4, 1], [2, 1, 1]],
    scale: [3, 5, 10, 15, 10],
    attended: [30, 10, 3],
    asked: (33, 0, 10),
    channels: [30, 4, 12],
    statistic: 3.1
  )

  static let names = ["JAL", "JAC", "Academia", "Prensa"]

  static let questions = [
    SurveyBuilding.question(
      "grupo",
      "Grupo de valor",
      .single,
      names.map { (FigureID.slug($0), $0) }
    ),
    SurveyBuilding.question(
      "opinion",
      "¿Cómo le pareció la audiencia?",
      .single,
      [("buena", "Buena"), ("regular", "Regular"), ("mala", "Mala")]
    ),
    SurveyBuilding.question(
      "claridad",
      "¿Qué tan clara fue la información?",
      .scale,
      (1...5).map { ("\($0)", "Nivel \($0)") }
    ),
    SurveyBuilding.question(
      "asistiria",
      "¿Asistiría otra vez?",
      .single,
      [("si", "Sí"), ("no", "No"), ("talvez", "Tal vez")]
    ),
    SurveyBuilding.question(
      "horario",
      "¿En qué horario?",
      .single,
      [("dia", "De día"), ("noche", "De noche")],
      condition: .init(question: "asistiria", options: ["si", "talvez"])
    ),
    SurveyBuilding.question(
      "canales",
      "¿Cómo se enteró?",
      .multiple,
      [("redes", "Redes sociales"), ("carta", "Carta"), ("radio", "Radio")]
    ),
  ]

  static var settings: SurveySettings {
    var settings = SurveySettings(sample: .probability)
    settings.groupings = [["grupo"]]
    settings.standard = .none
    return settings
  }

  let truth: Truth

  static var material: SurveyMaterial { ProtectedSurvey(truth: truth).material }

  var material: SurveyMaterial { SurveyMaterial(results: results, version: "0.0") }

  var results: SurveyResults {
    let opinions = truth.opinions
    let whole = (0..<3).map { option in opinions.reduce(0) { $0 + $1[option] } }
    let sum = zip(1..., truth.scale).reduce(0) { $0 + $1.0 * $1.1 }
    return SurveyResults(
      survey: SurveyBuilding.survey(
        "audiencia",
        "Encuesta de la audiencia",
        Self.questions,
        Self.settings,
        used: 43
      ),
      questions: [
        result(0, domain(truth.groups, hidden: [2: .complementary, 3: .primary])),
        QuestionResult(question: 1, overall: domain(whole), breakdowns: [breakdown]),
        result(
          2,
          domain(
            truth.scale,
            hidden: [0: .primary, 1: .complementary],
            scale: DiagnosticSurvey.scale(
              mean: Double(sum) / 43,
              median: 4,
              top: 25.0 / 43
            )
          )
        ),
        result(3, domain(truth.attended, hidden: [1: .complementary, 2: .primary])),
        result(
          4,
          domain(
            [20, 13],
            missing: [(.noAnswer, truth.asked.noAnswer), (.notAsked, truth.asked.notAsked)]
          )
        ),
        result(5, domain(truth.channels, base: 43, hidden: [1: .primary])),
      ],
      sample: SampleFacts(
        respondents: 43,
        weightedTotal: 43,
        strata: 1,
        primaryUnits: 43,
        degreesOfFreedom: 42,
        precision: .sampling
      )
    )
  }

  private var breakdown: BreakdownResult {
    let hidden: [[Int: Suppression]] = [
      [1: .complementary, 2: .primary], [:], [0: .primary, 1: .complementary],
      [0: .primary, 1: .primary, 2: .primary],
    ]
    return BreakdownResult(
      variables: ["grupo"],
      groups: truth.opinions.indices.map { index in
        SurveyBuilding.group(
          Self.names[index],
          domain(truth.opinions[index], hidden: hidden[index]),
          isWithheld: index == 3
        )
      },
      association: AssociationResult(
        statistic: truth.statistic,
        numeratorFreedom: 5.2,
        denominatorFreedom: 218,
        probability: 0.01 / truth.statistic
      )
    )
  }

  private func result(_ question: Int, _ overall: DomainResult) -> QuestionResult {
    QuestionResult(question: question, overall: overall)
  }

  /// Counts with the precision of each, hidden ones included.
  private func domain(
    _ counts: [Int],
    base: Int? = nil,
    missing: [(MissingKind, Int)] = [],
    hidden: [Int: Suppression] = [:],
    scale: ScaleResult? = nil
  ) -> DomainResult {
    let base = base ?? counts.reduce(0, +)
    return SurveyBuilding.domain(
      base: base,
      counts,
      missing: missing,
      hidden: hidden,
      scale: scale
    ) { count in
      let share = Double(count) / Double(base)
      return EstimateResult(
        value: share,
        standardError: 0.05,
        interval: .init(
          method: .wilson,
          level: 0.95,
          lower: max(0, share - 0.1),
          upper: min(1, share + 0.1)
        ),
        effectiveSize: Double(base) - 0.5,
        degreesOfFreedom: 42,
        designEffect: 1 + share / 10
      )
    }
  }
}
