import RindeAnalysis
import RindeModel
import RindeReport
import Testing

@testable import RindeAudiences

@Suite("The sheets of a survey's report")
struct SurveySheetTests {
  private let diagnosis = SurveyReport(material: DiagnosticSurvey.material).composed()
  private let sample = SurveyReport(material: SampledSurvey.material).composed()

  private func sheet(_ name: String, in report: Report) throws -> Sheet {
    try #require(report.sheets.first { $0.name == name }, "\(report.sheets.map(\.name))")
  }

  @Test("are these, in this order")
  func names() {
    #expect(
      diagnosis.sheets.map(\.name) == [
        "Portada", "Contenido", "Ficha_tecnica", "P01_conoce", "P02_participo", "P03_temas",
        "P04_satisfaccion", "Escalas", "Numericas", "Cruce_grupo", "Por_grupo",
        "Calidad_y_no_respuesta", "Inconsistencias", "Notas",
      ]
    )
    #expect(diagnosis.id == "encuesta-diagnostico-2021")
    #expect(diagnosis.banner == "Datos de ejemplo: no son cifras oficiales.")
  }

  @Test("a breakdown is also read across, with a column per group")
  func crossed() throws {
    let table = try diagnosis.table("cruce_grupo")
    let rows = try diagnosis.table("por_grupo").rows
    for row in table.rows {
      for (place, column) in table.columns.enumerated() where column.key.hasPrefix("grupo_") {
        let long = rows.first {
          $0[0] == row[0] && $0[2] == row[2] && $0[3].text == column.heading
        }
        guard let long else {
          #expect(row[place] == .blank)
          continue
        }
        #expect(long.contains { $0.value == row[place].value })
      }
    }
    #expect(table.rows.count > 1)
  }

  @Test(
    "tables that repeat questions tell a page which rows are about which, under the whole question",
    arguments: ["escalas", "numericas", "cruce_grupo"]
  )
  func grouped(id: String) throws {
    let table = try diagnosis.table(id)
    let grouping = try #require(table.grouping)
    #expect(grouping.column == "pregunta")
    var rows = table.rows[...]
    for run in grouping.runs {
      let own = rows.prefix(run.rows)
      rows = rows.dropFirst(run.rows)
      #expect(own.allSatisfy { run.title.hasPrefix($0[0].text + ". ") })
    }
    #expect(rows.isEmpty)
    let sheets = diagnosis.sheets.map(\.title)
    #expect(id == "numericas" || grouping.runs.allSatisfy { sheets.contains($0.title) })
  }

  /// To four decimals 0.00005 is 0.0001, and what is below it would be shown as zero.
  @Test(
    "no probability is shown as zero",
    arguments: [
      (0.021, nil), (0.000_05, nil), (0.000_049, 5), (0.000_000_31, 7), (1e-30, 12), (0, 12),
    ] as [(Double, Int?)]
  )
  func probability(value: Double, places: Int?) {
    #expect(Cell.probability(value).places == places)
  }

  /// 62, 48 and 45 of 68 are 91,2 %, 70,6 % and 66,2 %; under a hundred, whole per cent.
  @Test("the cover says the main findings with their base")
  func findings() {
    let findings = diagnosis.coverParagraphs.prefix(3)
    #expect(
      Array(findings) == [
        "62 de 68 encuestados (91 %) respondieron «Sí» a la pregunta «¿Sabe que la Alcaldía tiene la "
          + "obligación de informar?».",
        "48 de 68 encuestados (71 %) respondieron «Sí» a la pregunta «¿Ha participado en ejercicios de "
          + "rendición de cuentas?».",
        "45 de 68 encuestados (66 %) marcaron «Cumplimiento de metas del plan de desarrollo» en la "
          + "pregunta «¿De qué temas quiere que se le informe?».",
      ]
    )
  }

  @Test("whoever was not drawn at random gets no margin of error, and is told why")
  func voluntary() throws {
    #expect(diagnosis.coverParagraphs.contains { $0.contains("Por eso no se da margen de error") })
    #expect(diagnosis.coverFact("Fechas de recolección") == "del 8 al 19 de marzo de 2021")
    #expect(diagnosis.coverFact("Tasa de respuesta") == "56,7 % (68 de 120)")
    let topics = try diagnosis.table("p03_temas")
    #expect(topics.columns.map(\.key) == ["opcion", "n", "base", "participacion_pct"])
    let facts = try diagnosis.table("ficha_tecnica")
    #expect(
      try facts.text(of: "Intervalos", "valor")
        == "No se dan: la muestra no es probabilística y un margen de error engañaría"
    )
  }

  @Test("every option has a row in the dictionary's order, with a live formula")
  func options() throws {
    let topics = try diagnosis.table("p03_temas")
    #expect(
      try topics.rows.indices.map { try topics.text($0, "n") } == [
        "45", "37", "33", "21", "9", "0",
      ]
    )
    // 45 / 68 by long division.
    #expect(try topics.text(0, "participacion_pct").hasPrefix("66.17647058823"))
    #expect(try topics.text(5, "participacion_pct") == "0")
    #expect(topics.rows[0][3].formula == .quotient(.sameRow("n"), .sameRow("base")))
    #expect(topics.rows[0][3].figure == "encuesta/diagnostico-2021/temas/metas")
  }

  @Test("a multiple question says that it does not add up, and how much was chosen")
  func multiple() throws {
    let introduction = try sheet("P03_temas", in: diagnosis).introduction
    // 45 + 37 + 33 + 21 + 9 = 145; 145 / 68 = 2,13.
    #expect(
      introduction.contains(
        "Base: 68 encuestados con respuesta válida. Respuesta múltiple: no suma 100 %. En total se "
          + "marcaron 145 opciones, 2,1 por encuestado."
      )
    )
  }

  @Test("a scale is summed up, and who did not answer stands apart")
  func scale() throws {
    let introduction = try sheet("P04_satisfaccion", in: diagnosis).introduction
    #expect(introduction.contains("Fuera de la base: no responde, 3; no sabe, 1."))
    // 5 + 2 · 9 + 3 · 18 + 4 · 22 + 5 · 10 = 215; 215 / 64 = 3,359; 32 / 64 is a half.
    #expect(
      introduction.contains(
        "Promedio: 3,36 en una escala de 1 a 5; mediana: 3. El 50 % dio una de las dos calificaciones "
          + "más altas: «Satisfecho» o «Muy satisfecho»."
      )
    )
  }

  @Test("shares that add up to 99,9 % because of rounding say so, others do not")
  func rounding() throws {
    let question = SurveyBuilding.question(
      "p",
      "¿Cuál?",
      .single,
      [("a", "A"), ("b", "B"), ("c", "C")]
    )
    func introduction(_ counts: [Int]) throws -> String {
      let survey = SurveyBuilding.survey(
        "x",
        "X",
        [question],
        SurveySettings(sample: .nonProbability),
        used: 30
      )
      let results = SurveyResults(
        survey: survey,
        questions: [
          QuestionResult(
            question: 0,
            overall: SurveyBuilding.domain(base: counts.reduce(0, +), counts)
          )
        ],
        sample: DiagnosticSurvey.results.sample
      )
      let report = SurveyReport(material: SurveyMaterial(results: results, version: "0"))
        .composed()
      return try sheet("P01_p", in: report).introduction.joined(separator: " ")
    }
    #expect(try introduction([10, 10, 10]).contains("Los porcentajes suman 99,9 % por redondeo."))
    #expect(try !introduction([10, 10, 20]).contains("redondeo"))
  }

  @Test("a question has a chart below its table, with its base and its figures in words")
  func chart() throws {
    let charts = try sheet("P03_temas", in: diagnosis).charts
    #expect(charts.map(\.title) == ["¿De qué temas quiere que se le informe? Base: 68 encuestados"])
    #expect(charts[0].description.contains("Situación financiera, 54,4 %; Obras públicas, 48,5 %"))
  }

  @Test("texts are counted, and have no sheet")
  func open() throws {
    let quality = try diagnosis.table("calidad")
    #expect(try quality.text(of: "P06", "base") == "17")
    #expect(try quality.text(of: "P06", "tipo") == "Abierta")
    #expect(try quality.text(of: "P06", "no_respuesta_pct") == "75")
    #expect(
      try sheet("Calidad_y_no_respuesta", in: diagnosis).introduction[0]
        == "Filas del archivo de respuestas: 70 leídas, 68 usadas y 2 rechazadas."
    )
  }

  @Test("groups stand beside all respondents, with shares of their own base")
  func groups() throws {
    let groups = try diagnosis.table("por_grupo")
    let row = try #require(groups.rows.first { $0[2].text == "Sí" && $0[3].text == "Academia" })
    #expect(row[4].text == "12" && row[5].text == "18")
    #expect(row[6].text.hasPrefix("66.6666"))
    #expect(row[7].text.hasPrefix("91.176"))
    #expect(row[6].figure == "encuesta/diagnostico-2021/conoce/si@academia")
  }
}

@Suite("The sheets of a sample drawn at random")
struct SurveySampleSheetTests {
  private let report = SurveyReport(material: SampledSurvey.material).composed()

  @Test("show precision, and no formula where weights count")
  func precision() throws {
    let table = try report.table("p01_canal")
    #expect(try table.text(0, "inferior_pct") == "37.1")
    #expect(try table.text(0, "superior_pct") == "45.5")
    #expect(try table.text(0, "metodo") == "Korn-Graubard")
    #expect(try table.text(2, "marca") == "precaución")
    #expect(try table.text(2, "motivo") == "Pocos grados de libertad")
    #expect(table.rows.joined().allSatisfy { $0.formula == nil })
  }

  @Test("an unreliable share shows [u], with its count and base")
  func unreliable() throws {
    let table = try report.table("p01_canal")
    #expect(try table.text(3, "participacion_pct") == "[u]")
    #expect(try table.text(3, "inferior_pct") == "[u]")
    #expect(try table.text(3, "n") == "18")
    let sheet = try #require(report.sheets.first { $0.name == "P01_canal" })
    #expect(!sheet.charts[0].description.contains("Ninguno"))
  }

  @Test("options that cannot be told apart are named")
  func differences() throws {
    let sheet = try #require(report.sheets.first { $0.name == "P01_canal" })
    #expect(
      sheet.introduction.contains(
        "No se puede afirmar cuál tiene mayor participación entre «Página web» y «Redes sociales»: la "
          + "diferencia puede deberse al azar de la muestra."
      )
    )
  }

  @Test("a finding has its interval, and one decimal over a large base")
  func finding() {
    #expect(
      report.coverParagraphs[0]
        == "El 41,3 % (intervalo de confianza del 95 %: de 37,1 % a 45,5 %) respondió «Página web» a la "
        + "pregunta «¿Por qué canal se entera de la gestión?», con ponderación y una base de 800 "
        + "encuestados."
    )
  }

  @Test("tests say in words what they found")
  func tests() throws {
    let table = try report.table("diferencias_entre_grupos")
    #expect(try table.text(0, "f") == "3.4")
    #expect(try table.text(0, "lectura") == "Las respuestas cambian de un grupo a otro.")
  }

  @Test("numbers are summed up")
  func numbers() throws {
    let table = try report.table("numericas")
    #expect(try table.text(0, "mediana") == "39")
    #expect(try table.text(0, "total_superior") == "507000.5")
  }
}
