import RindeAnalysis
import RindeAudiences
import RindeModel
import Testing

@Suite("The derivation of a survey's figure")
struct SurveyExplanationTests {
  /// Six respondents: 2 + 1 of weight 5 said yes, 3 of weight 9 no, and one did not answer.
  private static let columns = SurveyColumns(
    lines: [2, 3, 4, 6, 7, 9],
    answers: [
      .codes([0, 1, 0, 1, -1, 1]), .codes([2, 3, 1, 2, 2, 0]), .masks([1, 3, 2, 1, 1, 0]),
    ],
    weights: [2, 4, 3, 2, 1, 3],
    factors: ["zona": .init(codes: [0, 0, 1, 1, 0, 0], levels: ["Urbana", "Rural"])]
  )

  private static let questions = [
    SurveyBuilding.question("asiste", "¿Asiste?", .single, [("si", "Sí"), ("no", "No")]),
    SurveyBuilding.question(
      "nota",
      "¿Qué nota le pone?",
      .scale,
      (1...4).map { ("\($0)", "\($0)") }
    ),
  ]

  private static func material(
    weighted: Bool,
    precision: PrecisionRule,
    minimum: Int = 1
  ) -> SurveyMaterial {
    var settings = SurveySettings(
      sample: precision == .sampling ? .probability : .nonProbability
    )
    settings.suppressionMinimum = minimum
    settings.design.strata = "zona"
    let share = weighted ? 5.0 / 14 : 0.4
    let estimate = EstimateResult(
      value: share,
      standardError: 0.2,
      interval: .init(
        method: .wilson,
        quantile: 3.1824463,
        level: 0.95,
        lower: 0.09,
        upper: 0.76
      ),
      effectiveSize: 5.74,
      degreesOfFreedom: 3
    )
    let rest = EstimateResult(value: 1 - share)
    let answer = DomainResult(
      respondents: 6,
      base: 5,
      weightedBase: weighted ? 14 : 5,
      missing: [MissingCount(kind: .noAnswer, count: 1)],
      selections: 5,
      options: [
        OptionResult(option: 0, count: 2, share: estimate),
        OptionResult(option: 1, count: 3, share: rest),
      ]
    )
    let urban = SurveyBuilding.domain(base: 3, [1, 2], missing: [(.noAnswer, 1)])
    let scale = SurveyBuilding.domain(
      base: 6,
      [1, 1, 3, 1],
      scale: DiagnosticSurvey.scale(mean: 16.0 / 6, median: 3, top: 4.0 / 6)
    )
    return SurveyMaterial(
      results: SurveyResults(
        survey: SurveyBuilding.survey("prueba", "Prueba", questions, settings, used: 6),
        questions: [
          QuestionResult(
            question: 0,
            overall: answer,
            breakdowns: [
              BreakdownResult(
                variables: ["zona"],
                groups: [SurveyBuilding.group("Urbana", urban)],
                association: nil
              )
            ]
          ),
          QuestionResult(question: 1, overall: scale),
        ],
        sample: SampleFacts(
          respondents: 6,
          weightedTotal: weighted ? 15 : 6,
          weights: weighted
            ? WeightFacts(smallest: 1, largest: 4, variation: 0.4, designEffect: 1.2) : nil,
          strata: 2,
          primaryUnits: 6,
          degreesOfFreedom: 3,
          precision: precision
        )
      ),
      version: "0.0"
    )
  }

  private func explanation(
    _ id: String,
    weighted: Bool = false,
    precision: PrecisionRule = .notStated,
    strata: [SurveyStratumVariance] = []
  ) throws -> Explanation {
    let columns = Self.columns
    let explainer = SurveyExplainer(
      material: Self.material(weighted: weighted, precision: precision),
      columns: columns,
      weights: weighted ? nil : []
    )
    return try #require(
      explainer.explanation(
        of: "encuesta/prueba/\(id)",
        variance: strata.isEmpty ? .unknown : .stages(strata: strata, later: [])
      ),
      "\(explainer.figures)"
    )
  }

  @Test("of a share names the rows that count and the others, with the division")
  func share() throws {
    let explanation = try explanation("asiste/si")
    #expect(explanation.value == "40,0 %")
    #expect(explanation.exact == "40")
    #expect(explanation.used.map(\.place) == ["respuestas.csv:2", "respuestas.csv:4"])
    #expect(
      explanation.unused.map(\.place) == [
        "respuestas.csv:3", "respuestas.csv:6", "respuestas.csv:9", "respuestas.csv:7",
      ]
    )
    #expect(
      explanation.steps == [
        "De 5 encuestados con respuesta válida, 2 la escogieron", "2 ÷ 5 × 100 = 40,000000 %",
      ]
    )
  }

  @Test("of a weighted share divides the sums of the weights")
  func weighted() throws {
    let explanation = try explanation("asiste/si", weighted: true)
    // 2 + 3 over 2 + 4 + 3 + 2 + 3.
    #expect(
      explanation.steps[1]
        == "Suma de los pesos de quienes se cuentan ÷ suma de los pesos de la base = 5 ÷ 14 × 100 = "
        + "35,714286 %"
    )
    #expect(explanation.used[1].text == "Escogió «Sí»; peso 3")
  }

  @Test("of a sample gives variance, strata and interval")
  func precision() throws {
    let steps = try explanation(
      "asiste/si",
      weighted: true,
      precision: .sampling,
      strata: [
        SurveyStratumVariance(stratum: "Norte", units: 3, contribution: 0.0123),
        SurveyStratumVariance(stratum: "Sur", units: 1, contribution: 0.000_000_4),
      ]
    ).steps
    #expect(steps[2] == "Varianza V = 0,04; error estándar = √V = 0,2")
    #expect(steps[3] == "Estrato «Norte»: 3 unidades primarias, aporta 0,0123")
    #expect(steps[4] == "Estrato «Sur»: 1 unidad primaria, aporta 4 × 10^-7")
    #expect(steps[5].hasPrefix("Intervalo del 95 %, Wilson: (p + q²/2n_e"))
    #expect(
      steps[5].hasSuffix(
        "con p = 0,3571429, V = 0,04, n_e = 5,74, gl = 3 y q = 3,182446: de 9,0000 % a 76,0000 %"
      )
    )
  }

  @Test("of a sample keeps back the strata where few answered one thing")
  func reservedStrata() throws {
    let explainer = SurveyExplainer(
      material: Self.material(weighted: true, precision: .sampling, minimum: 3),
      columns: Self.columns
    )
    let part = SurveyStratumVariance(stratum: "Rural", units: 2, contribution: 0.01)
    let steps = try #require(
      explainer.explanation(
        of: "encuesta/prueba/asiste/si",
        variance: .stages(strata: [part], later: [0.02])
      )
    ).steps
    // One of the two of the rural stratum said yes and one no.
    #expect(steps[3].hasPrefix("Lo que aporta cada estrato a la varianza se reserva"))
    #expect(!steps.contains { $0.contains("Rural") || $0.contains("0,02") })
  }

  @Test("of a sample of replicates says how many")
  func replicates() throws {
    let explainer = SurveyExplainer(
      material: Self.material(weighted: true, precision: .sampling),
      columns: Self.columns
    )
    let steps = try #require(
      explainer.explanation(
        of: "encuesta/prueba/asiste/si",
        variance: .replicates(count: 80)
      )
    ).steps
    #expect(steps[3].contains("con cada una de las 80 réplicas"))
  }

  @Test("of who answered freely says nothing of precision")
  func voluntary() throws {
    #expect(try explanation("asiste/si").steps.allSatisfy { !$0.contains("Varianza") })
  }

  @Test("of a group counts its rows alone")
  func group() throws {
    let explanation = try explanation("asiste/no@urbana")
    #expect(explanation.used.map(\.place) == ["respuestas.csv:3", "respuestas.csv:9"])
    #expect(explanation.steps[0] == "Encuestados del grupo: 4 de 6")
    #expect(explanation.title == "Participación de «No» en «¿Asiste?». Grupo: Urbana.")
  }

  @Test("of a base and of non-response")
  func base() throws {
    #expect(
      try explanation("asiste/base").steps
        == ["6 encuestados − 1 sin respuesta válida = 5"]
    )
    let missing = try explanation("asiste/no-respuesta")
    #expect(missing.value == "16,7 %")
    #expect(missing.used.map(\.place) == ["respuestas.csv:7"])
  }

  @Test("of a scale")
  func scale() throws {
    // 3 + 4 + 2 + 3 + 3 + 1 = 16.
    #expect(
      try explanation("nota/media").steps
        == ["Suma de las respuestas ÷ base = 16 ÷ 6 = 2,666667"]
    )
    let top = try explanation("nota/dos-mas-altas")
    #expect(top.used.count == 4)
    #expect(top.value == "66,7 %")
    #expect(try explanation("nota/mediana").value == "3")
  }

  @Test("names twenty rows and counts the rest")
  func many() throws {
    let count = 68
    let columns = SurveyColumns(
      lines: (0..<Int32(count)).map { $0 + 2 },
      answers: [.codes((0..<count).map { $0 < 62 ? 0 : 1 })]
    )
    let explainer = SurveyExplainer(material: DiagnosticSurvey.material, columns: columns)
    let explanation = try #require(
      explainer.explanation(of: "encuesta/diagnostico-2021/conoce/si")
    )
    #expect(explanation.used.count == 21)
    #expect(explanation.used.last?.place == "y 42 filas más")
    #expect(explanation.unused.count == 6)
    #expect(explanation.value == "91,2 %")
  }

  @Test("of a withheld figure says why, and no number")
  func withheld() throws {
    let explainer = SurveyExplainer(material: ProtectedSurvey.material, columns: SurveyColumns())
    let share = try #require(explainer.explanation(of: "encuesta/audiencia/canales/carta"))
    #expect(share.value == "Sin valor: cifra reservada ([c]).")
    #expect(share.rule == "La dieron menos de 5 encuestados.")
    #expect(share.steps.isEmpty && share.used.isEmpty && share.exact == nil)
    let mean = try #require(explainer.explanation(of: "encuesta/audiencia/claridad/media"))
    #expect(mean.rule == "De ella se deduciría una cifra reservada de la misma pregunta o de otra.")
  }
}
