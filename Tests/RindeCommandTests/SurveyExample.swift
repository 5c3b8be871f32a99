import RindeAnalysis
import RindeModel

@testable import RindeCommand

/// Results of a small survey, made by hand from the figures that Bucaramanga printed: of 68 people
/// 62, 48 and 45 give the 91 %, 70,6 % and 66,2 % (62 ÷ 68 = 0,9117…, 48 ÷ 68 = 0,7058…,
/// 45 ÷ 68 = 0,6617…).
enum SurveyExample {
  static let topics = SurveyQuestion(
    id: "temas",
    text: "¿Sobre qué temas quiere que se rinda cuentas?",
    kind: .multiple,
    options: [
      SurveyOption(code: "metas", label: "Cumplimiento de metas del plan de desarrollo"),
      SurveyOption(code: "presupuesto", label: "Ejecución del presupuesto"),
      SurveyOption(code: "obras", label: "Obras"),
      SurveyOption(code: "otro", label: "Otro", isOther: true),
    ]
  )

  static let group = SurveyQuestion(
    id: "grupo",
    text: "¿A qué grupo pertenece?",
    kind: .single,
    options: [
      SurveyOption(code: "jal", label: "Junta administradora local"),
      SurveyOption(code: "jac", label: "Junta de acción comunal"),
    ]
  )

  static let remarks = SurveyQuestion(id: "observaciones", text: "Observaciones", kind: .open)

  static func survey(
    _ change: (inout SurveySettings) -> Void = { _ in }
  ) -> Survey {
    var settings = SurveySettings(sample: .nonProbability)
    if let first = CalendarDate(year: 2021, month: 3, day: 8),
      let last = CalendarDate(year: 2021, month: 3, day: 31)
    {
      settings.fieldwork = SurveySettings.Fieldwork(first: first, last: last)
    }
    settings.groupings = [["grupo"]]
    change(&settings)
    return Survey(
      id: "diagnostico-2021",
      title: "Diagnóstico de necesidades de información 2021",
      entity: "Alcaldía de Ejemplo",
      codebook: SurveyCodebook(questions: [topics, group, remarks]),
      settings: settings,
      files: ["respuestas.csv", "diccionario.csv", "encuesta.json"],
      counts: Survey.Counts(read: 72, used: 70, rejected: 2)
    )
  }

  /// A share without precision, or with a Wilson interval given by hand.
  static func share(
    _ count: Int,
    of base: Int,
    _ interval: ClosedRange<Double>? = nil
  ) -> EstimateResult {
    EstimateResult(
      value: Double(count) / Double(base),
      interval: interval.map {
        IntervalResult(method: .wilson, level: 0.95, lower: $0.lowerBound, upper: $0.upperBound)
      }
    )
  }

  /// Three topics shown and «Otro» hidden.
  static func topicsDomain(
    intervals: [ClosedRange<Double>?] = [nil, nil, nil],
    marks: [ReliabilityMark?] = [nil, nil, nil],
    differences: [OptionDifference] = []
  ) -> DomainResult {
    let counts = [45, 62, 48]
    let shown = counts.indices.map { option in
      OptionResult(
        option: option,
        count: counts[option],
        share: share(counts[option], of: 68, intervals[option]),
        reliability: marks[option]
      )
    }
    let other = OptionResult(option: 3, count: 3, share: share(3, of: 68), suppression: .primary)
    return DomainResult(
      respondents: 70,
      base: 68,
      weightedBase: 68,
      missing: [MissingCount(kind: .noAnswer, count: 2)],
      selections: 158,
      options: shown + [other],
      differences: differences
    )
  }

  /// Two options of a group, or of all, without anything hidden.
  static func groupDomain(_ counts: [Int]) -> DomainResult {
    let base = counts.reduce(0, +)
    return DomainResult(
      respondents: base,
      base: base,
      weightedBase: Double(base),
      missing: [],
      selections: base,
      options: counts.indices.map {
        OptionResult(option: $0, count: counts[$0], share: share(counts[$0], of: base))
      }
    )
  }

  /// A group whose base is withheld.
  static func withheldGroup(_ label: String, slug: String) -> GroupResult {
    GroupResult(labels: [label], slugs: [slug], isWithheld: true, result: topicsDomain())
  }

  static func results(
    _ survey: Survey = survey(),
    topics: DomainResult = topicsDomain(),
    precision: PrecisionRule = .notStated,
    association: AssociationResult? = nil
  ) -> SurveyResults {
    let breakdown = BreakdownResult(
      variables: ["grupo"],
      groups: [
        GroupResult(
          labels: ["Junta administradora local"],
          slugs: ["jal"],
          isWithheld: false,
          result: topicsDomain()
        ),
        withheldGroup("Junta de acción comunal", slug: "jac"),
      ],
      association: association
    )
    let open = DomainResult(
      respondents: 70,
      base: 12,
      weightedBase: 12,
      missing: [MissingCount(kind: .noAnswer, count: 58)],
      selections: 12,
      options: []
    )
    return SurveyResults(
      survey: survey,
      questions: [
        QuestionResult(question: 0, overall: topics, breakdowns: [breakdown]),
        QuestionResult(question: 1, overall: groupDomain([40, 30])),
        QuestionResult(question: 2, overall: open),
      ],
      sample: SampleFacts(
        respondents: 70,
        weightedTotal: 70,
        strata: 1,
        primaryUnits: 70,
        degreesOfFreedom: 69,
        precision: precision
      )
    )
  }

  /// The terminal's text, 80 columns wide.
  static func text(
    _ results: SurveyResults,
    order: SurveyText.Order = .dictionary,
    group: String? = nil,
    width: Int = 80
  ) throws -> String {
    SurveyText(
      view: try SurveyView(results, variables: group.map { [$0] }),
      width: width,
      usesColor: false,
      order: order,
      showsGroups: group != nil
    ).rendered
  }
}
