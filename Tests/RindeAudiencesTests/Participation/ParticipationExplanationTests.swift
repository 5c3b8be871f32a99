import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Explanations of figures about citizens")
struct ParticipationExplanationTests {
  /// Cells with a figure, of tables and their totals.
  private func cells(_ sheets: [Sheet]) -> [Cell] {
    sheets.flatMap { sheet -> [Cell] in
      guard case .table(let table) = sheet.content else { return [] }
      return (table.rows + [table.total].compactMap(\.self)).joined().filter { $0.figure != nil }
    }
  }

  @Test(
    "every figure of every sheet is listed and explained, with the number of its cell",
    arguments: ["2022-02-28", "2022-05-06", "2022-06-30", "2022-12-31"]
  )
  func everyFigure(cutoff: String) throws {
    var registers = try ParticipationMaterial.full()
    registers.cutoff = cutoff
    let material = try registers.material()
    let explainer = Explainer(material: material)
    let listed = Set(explainer.figures)
    let cells = cells(ParticipationSheets(material: material).sheets())
    #expect(cells.count > 10)
    for cell in cells {
      let id = try #require(cell.figure)
      #expect(listed.contains(id), "\(id)")
      let explanation = try #require(explainer.explanation(of: id), "\(id)")
      #expect(explanation.figure == id)
      #expect(!explanation.steps.isEmpty && !explanation.rule.isEmpty && !explanation.title.isEmpty)
      if case .number(let number) = cell.value {
        #expect(explanation.exact == number.exact, "\(id)")
      } else {
        #expect(explanation.exact == nil, "\(id)")
        #expect(explanation.value.hasPrefix("Sin valor"), "\(id)")
      }
    }
  }

  @Test("every listed figure is explained, and stands in a sheet")
  func listed() throws {
    let material = try ParticipationMaterial.full().material()
    let explainer = Explainer(material: material)
    let shown = Set(cells(ParticipationSheets(material: material).sheets()).compactMap(\.figure))
    let kinds = ["preguntas/", "pqrsd/", "compromisos/", "espacios/"]
    let figures = explainer.figures.filter { id in kinds.contains { id.hasPrefix($0) } }
    #expect(Set(figures).count == figures.count)
    #expect(Set(figures) == shown)
  }

  @Test("identifiers are those of the design")
  func identifiers() throws {
    let listed = Set(Explainer(material: try ParticipationMaterial.full().material()).figures)
    let expected = [
      "pqrsd/total/oportunidad", "pqrsd/tipo/informacion/oportunidad", "pqrsd/canal/web/vencidas",
      "pqrsd/dependencia/transito/en-termino", "pqrsd/total/promedio-dias",
      "preguntas/total/recibidas", "preguntas/evento/audiencia-publica/a-tiempo",
      "compromisos/total/cumplimiento", "compromisos/responsable/sin-responsable/vencidos",
      "espacios/cobertura/2.2/territorios", "espacios/cobertura/N14/grupos",
    ].map { "\($0)@2022-06-30" }
    #expect(expected.filter { !listed.contains($0) } == [])
  }

  @Test("the derivation has the rows, the sum, the term and the rounding")
  func derivation() throws {
    let explainer = Explainer(material: try ParticipationMaterial.full().material())
    let share = try #require(explainer.explanation(of: "pqrsd/total/oportunidad@2022-06-30"))
    #expect(share.value == "50,0 %")
    #expect(
      share.steps == [
        "Respondidas: a tiempo 2 + extemporáneas 1 = 3",
        "Base de la oportunidad: respondidas 3 + vencidas 1 = 4",
        "2 ÷ 4 × 100 = 50,000000 %",
        "Término aplicado: 15 días hábiles para peticiones, quejas, reclamos, sugerencias y "
          + "denuncias; 10 días hábiles para solicitudes de documentos o de información",
        "No se cuenta 1 fila posterior al 30/06/2022",
      ]
    )
    #expect(
      share.used.map(\.place) == ["pqrsd.csv:2", "pqrsd.csv:3", "pqrsd.csv:4", "pqrsd.csv:6"]
    )
    #expect(share.unused.map(\.place) == ["pqrsd.csv:5"])
    #expect(
      share.used[1].text
        == "Petición, recibida el 08/04/2022, vence el 03/05/2022, respondida el 04/05/2022, "
        + "16 días hábiles: extemporánea (1 día hábil de retraso)"
    )
    let mean = try #require(explainer.explanation(of: "pqrsd/total/promedio-dias@2022-06-30"))
    #expect(mean.value == "10,7 días hábiles")
    #expect(
      mean.steps.prefix(2) == [
        "Días hábiles de las respuestas: 15 + 16 + 1 = 32", "32 ÷ 3 = 10,666667",
      ]
    )
    #expect(
      mean.rounding == "10,666667 se muestra como 10,7: un decimal, la mitad hacia arriba."
    )
  }

  @Test("coverage names what is covered, what is missing and which spaces do not count")
  func coverage() throws {
    let explainer = Explainer(material: try ParticipationMaterial.full().material())
    let explanation = try #require(
      explainer.explanation(of: "espacios/cobertura/2.2/territorios@2022-06-30")
    )
    #expect(explanation.value == "33,3 %")
    #expect(
      explanation.steps == [
        "Previstos: 3", "Cubiertos: 1 (Comuna 1)", "Faltan: Comuna 2; Genoy",
        "1 ÷ 3 × 100 = 33,333333 %",
      ]
    )
    #expect(explanation.used.map(\.place) == ["espacios.csv:2", "espacios.csv:3"])
    #expect(explanation.unused.map(\.place) == ["espacios.csv:4", "espacios.csv:5"])
  }

  @Test("coverage of groups cites the people of each group")
  func groups() throws {
    let explainer = Explainer(material: try ParticipationMaterial.full().material())
    let explanation = try #require(
      explainer.explanation(of: "espacios/cobertura/N14/grupos@2022-06-30")
    )
    #expect(
      explanation.used.map(\.text) == [
        "JAL, «Encuentro» del 10/02/2022, Comuna 01, 12 personas",
        "JAL, «Encuentro» del 10/03/2022, Comuna 1, 8 personas",
        "JAL, «Encuentro» del 11/04/2022, 1 persona",
      ]
    )
  }

  @Test(
    "unknown figures have no explanation",
    arguments: [
      "pqrsd/total/inventada@2022-06-30", "pqrsd/tipo/otro/oportunidad@2022-06-30",
      "compromisos/total/promedio-dias@2022-06-30", "pqrsd/total/oportunidad@2022-07-01",
      "espacios/cobertura/9.9/territorios@2022-06-30", "espacios/total/oportunidad@2022-06-30",
    ]
  )
  func unknown(id: String) throws {
    let explainer = Explainer(material: try ParticipationMaterial.full().material())
    #expect(explainer.explanation(of: id) == nil)
  }
}
