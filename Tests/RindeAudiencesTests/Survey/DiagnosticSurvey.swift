import RindeAnalysis
import RindeAudiences
import RindeModel

/// The smallest survey that gives the three figures of Bucaramanga's diagnosis: 91 %, 70,6 % and
/// 66,2 % of 68 respondents, who answered because they wished to.
enum DiagnosticSurvey {
  static let questions = [
    SurveyBuilding.question(
      "conoce",
      "¿Sabe que la Alcaldía tiene la obligación de informar?",
      .single,
      [("si", "Sí"), ("no", "No")]
    ),
    SurveyBuilding.question(
      "participo",
      "¿Ha participado en ejercicios de rendición de cuentas?",
      .single,
      [("si", "Sí"), ("no", "No")]
    ),
    SurveyBuilding.question(
      "temas",
      "¿De qué temas quiere que se le informe?",
      .multiple,
      [
        ("metas", "Cumplimiento de metas del plan de desarrollo"),
        ("finanzas", "Situación financiera"), ("obras", "Obras públicas"),
        ("contratos", "Contratación"), ("otro", "Otro"), ("ninguno", "Ninguno"),
      ]
    ),
    SurveyBuilding.question(
      "satisfaccion",
      "¿Qué tan satisfecho está con la información que recibe?",
      .scale,
      [
        ("1", "Nada satisfecho"), ("2", "Poco satisfecho"), ("3", "Ni satisfecho ni insatisfecho"),
        ("4", "Satisfecho"), ("5", "Muy satisfecho"),
      ]
    ),
    SurveyBuilding.question("reuniones", "¿A cuántas reuniones asistió?", .numeric),
    SurveyBuilding.question("comentario", "¿Qué más quiere decir?", .open),
  ]

  static var settings: SurveySettings {
    var settings = SurveySettings(sample: .nonProbability)
    settings.groupings = [["grupo"]]
    settings.isExample = true
    settings.invited = 120
    if let first = CalendarDate(iso: "2021-03-08"), let last = CalendarDate(iso: "2021-03-19") {
      settings.fieldwork = .init(first: first, last: last)
    }
    return settings
  }

  static var results: SurveyResults {
    SurveyResults(
      survey: SurveyBuilding.survey(
        "diagnostico-2021",
        "Diagnóstico de rendición de cuentas",
        questions,
        settings,
        rejected: 2,
        used: 68
      ),
      questions: [
        result(0, SurveyBuilding.domain(base: 68, [62, 6]), [[28, 0], [22, 0], [12, 6]]),
        result(1, SurveyBuilding.domain(base: 68, [48, 20]), [[20, 8], [16, 6], [12, 6]]),
        result(
          2,
          SurveyBuilding.domain(base: 68, [45, 37, 33, 21, 9, 0]),
          [[20, 15, 12, 9, 0, 0], [15, 12, 11, 6, 9, 0], [10, 10, 10, 6, 0, 0]]
        ),
        result(
          3,
          SurveyBuilding.domain(
            base: 64,
            [5, 9, 18, 22, 10],
            missing: [(.noAnswer, 3), (.doesNotKnow, 1)],
            scale: scale(mean: 215.0 / 64, median: 3, top: 32.0 / 64)
          ),
          []
        ),
        result(
          4,
          SurveyBuilding.domain(base: 60, [], missing: [(.noAnswer, 8)], numeric: number),
          []
        ),
        result(5, SurveyBuilding.domain(base: 17, [], missing: [(.noAnswer, 51)]), []),
      ],
      sample: SampleFacts(
        respondents: 68,
        weightedTotal: 68,
        strata: 1,
        primaryUnits: 68,
        degreesOfFreedom: 67,
        responseRate: 68.0 / 120,
        precision: .notStated
      )
    )
  }

  static var material: SurveyMaterial {
    SurveyMaterial(
      results: results,
      issues: ["7", "9"].map { line in
        DataIssue(
          code: "encuesta.opcion-desconocida",
          severity: .error,
          position: SourcePosition(
            file: "encuestas/diagnostico-2021/respuestas.csv",
            line: Int(line),
            column: "conoce"
          ),
          read: "Pedro Pérez, 300 555 0000",
          message: "No se reconoce «Pedro Pérez, 300 555 0000»."
        )
      },
      version: "0.0"
    )
  }

  static func scale(mean: Double, median: Double, top: Double) -> ScaleResult {
    ScaleResult(
      mean: EstimateResult(value: mean),
      median: EstimateResult(value: median),
      topTwo: EstimateResult(value: top)
    )
  }

  private static var number: NumericResult {
    NumericResult(
      mean: EstimateResult(value: 2.5),
      total: EstimateResult(value: 150),
      quartiles: [1, 2, 4].map { EstimateResult(value: $0) }
    )
  }

  /// A question with its three groups of 28, 22 and 18 respondents.
  private static func result(
    _ question: Int,
    _ overall: DomainResult,
    _ groups: [[Int]]
  ) -> QuestionResult {
    let bases = [28, 22, 18]
    let names = ["JAL", "JAC", "Academia"]
    return QuestionResult(
      question: question,
      overall: overall,
      breakdowns: groups.isEmpty
        ? []
        : [
          BreakdownResult(
            variables: ["grupo"],
            groups: groups.indices.map { index in
              SurveyBuilding.group(
                names[index],
                SurveyBuilding.domain(base: bases[index], groups[index])
              )
            },
            association: nil
          )
        ]
    )
  }
}
