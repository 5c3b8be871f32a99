import RindeAnalysis
import RindeAudiences
import RindeExport
import RindeModel
import RindeReport
import Testing

@Suite("The figures of a survey")
struct SurveyFigureTests {
  private static let materials = [
    DiagnosticSurvey.material, SampledSurvey.material, ProtectedSurvey.material,
  ]

  @Test("each stands once in its report, and all of them can be explained", arguments: 0..<3)
  func complete(number: Int) throws {
    let material = Self.materials[number]
    let explainer = SurveyExplainer(material: material, columns: SurveyColumns())
    let cells = SurveyReport(material: material).composed().tables.flatMap(\.table.rows).joined()
      .compactMap(\.figure)
    #expect(Set(cells).count == cells.count)
    #expect(Set(cells) == Set(explainer.figures))
    #expect(Set(explainer.figures).count == explainer.figures.count)
  }

  @Test(
    "an explanation has the number of its cell, or none where the cell has none",
    arguments: 0..<3
  )
  func explained(number: Int) throws {
    let material = Self.materials[number]
    let explainer = SurveyExplainer(material: material, columns: SurveyColumns())
    for cell in SurveyReport(material: material).composed().tables.flatMap(\.table.rows).joined() {
      guard let id = cell.figure else { continue }
      let explanation = try #require(explainer.explanation(of: id), "\(id)")
      guard case .number(let number) = cell.value else {
        #expect(explanation.value.hasPrefix("Sin valor"), "\(id)")
        #expect(explanation.exact == nil, "\(id)")
        continue
      }
      #expect(explanation.exact == number.exact, "\(id)")
    }
  }

  @Test("are named by survey, question, option and group")
  func names() {
    let figures = Set(
      SurveyExplainer(material: DiagnosticSurvey.material, columns: SurveyColumns()).figures
    )
    for name in [
      "temas/metas", "temas/metas@jal", "temas/base", "temas/no-respuesta", "satisfaccion/media",
      "satisfaccion/mediana", "satisfaccion/dos-mas-altas", "reuniones/total", "temas/base@jac",
      "comentario/base",
    ] {
      #expect(figures.contains("encuesta/diagnostico-2021/\(name)"), "\(name)")
    }
  }

  @Test("groups of the same name are told apart by their variable")
  func ambiguous() {
    let figures = Set(
      SurveyExplainer(material: SampledSurvey.material, columns: SurveyColumns()).figures
    )
    for name in ["@sexo.mujer", "@jefatura.mujer", "@hombre", "@mujer+urbana", "@hombre+rural"] {
      #expect(figures.contains("encuesta/percepcion/canal/web\(name)"), "\(name)")
    }
  }

  @Test("an option that is called like a measure is not taken for it")
  func reserved() throws {
    let survey = SurveyBuilding.survey(
      "x",
      "X",
      [
        SurveyBuilding.question(
          "p",
          "¿Qué parte?",
          .single,
          [("total", "Total"), ("base", "Base"), ("Base", "BASE")]
        )
      ],
      SurveySettings(sample: .nonProbability),
      used: 30
    )
    let figures = SurveyExplainer(
      material: SurveyMaterial(
        results: .init(
          survey: survey,
          questions: [
            .init(question: 0, overall: SurveyBuilding.domain(base: 30, [10, 10, 10]))
          ],
          sample: DiagnosticSurvey.results.sample
        ),
        version: "0.0"
      ),
      columns: SurveyColumns()
    ).figures
    #expect(
      figures == [
        "encuesta/x/p/base", "encuesta/x/p/no-respuesta", "encuesta/x/p/total-2",
        "encuesta/x/p/base-2", "encuesta/x/p/base-3",
      ]
    )
  }
}
