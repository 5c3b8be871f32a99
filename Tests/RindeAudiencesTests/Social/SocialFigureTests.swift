import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("The figures of social media")
struct SocialFigureTests {
  private let report = SocialReport(material: SocialDemo.material).composed()
  private let explainer = SocialExplainer(material: SocialDemo.material)

  private var cells: [Cell] {
    report.tables.flatMap { $0.table.rows + [$0.table.total].compactMap(\.self) }.flatMap(\.self)
  }

  @Test("each stands once in the report, and all of them can be explained")
  func complete() {
    let figures = cells.compactMap(\.figure)
    #expect(Set(figures).count == figures.count)
    #expect(Set(figures).symmetricDifference(explainer.figures).sorted() == [])
    #expect(Set(explainer.figures).count == explainer.figures.count)
  }

  @Test("an explanation has the number of its cell, or none where the cell has none")
  func explained() throws {
    for cell in cells {
      guard let id = cell.figure else { continue }
      let explanation = try #require(explainer.explanation(of: id), "\(id)")
      #expect(!explanation.title.isEmpty && !explanation.rule.isEmpty, "\(id)")
      guard case .number(let number) = cell.value else {
        #expect(explanation.value.hasPrefix("Sin valor"), "\(id)")
        #expect(explanation.exact == nil, "\(id)")
        continue
      }
      #expect(explanation.exact == number.exact, "\(id)")
    }
  }

  @Test(
    "are named by network, period and measure",
    arguments: [
      "redes/facebook/2025-10/tasa-interaccion-alcance", "redes/todas/2025-10/publicaciones",
      "redes/tema/salud/2025-10/interacciones",
      "redes/hashtag/rendiciondecuentas/2025-10/interacciones",
      "redes/dependencia/secretaria-de-salud/2025-10/publicaciones",
      "redes/facebook/2025-10/tipo/foto/publicaciones", "redes/meta/M1/2025-10/cumplimiento",
      "redes/atencion/2025-10/tasa-respuesta", "redes/facebook/2025-09/seguidores",
      "redes/facebook/2025-10/interacciones/variacion-2025-09",
    ]
  )
  func names(id: String) {
    #expect(explainer.explanation(of: id) != nil)
  }

  /// (10 + 30) ÷ (200 + 300): the third post has no reach.
  @Test("a rate is told with its numbers, its rows and what is left out")
  func rate() throws {
    let id = "redes/facebook/2025-10/tasa-interaccion-alcance"
    let explanation = try #require(explainer.explanation(of: id))
    #expect(explanation.title == "Tasa de interacción sobre alcance, Facebook, octubre de 2025")
    #expect(explanation.value == "8,0 %")
    #expect(
      explanation.steps == [
        "Interacciones: 10 + 30 = 40.", "Base (alcance): 200 + 300 = 500.", "40 ÷ 500 = 8,0 %.",
      ]
    )
    #expect(explanation.exact == "8.000000")
    #expect(
      explanation.used.map(\.place) == [
        "exportaciones/facebook/Oct-01-2025_Oct-31-2025_541.csv:2",
        "exportaciones/facebook/Oct-01-2025_Oct-31-2025_541.csv:3",
      ]
    )
    #expect(explanation.used.first?.text == "Publicación 1001 del 01/10/2025: 10 ÷ 200 = 5,0 %")
    #expect(
      explanation.unused.map(\.text)
        == ["Publicación 1003 del 20/10/2025: sin dato de alcance"]
    )
    #expect(explanation.rounding == "8,000000 % se muestra con un decimal: 8,0 %.")
  }

  /// 12.345 − 12.225 = 120, and 120 ÷ 12.225 = 0,98159… %.
  @Test("a growth of followers is told with both counts, and two decimals below one per cent")
  func growth() throws {
    let id = "redes/facebook/2025-10/crecimiento-seguidores"
    let explanation = try #require(explainer.explanation(of: id))
    #expect(explanation.value == "0,98 %")
    #expect(explanation.steps == ["12.345 − 12.225 = 120.", "120 ÷ 12.225 = 0,98 %."])
    #expect(
      explanation.used.map(\.text) == [
        "12.225 seguidores el 30 de septiembre de 2025",
        "12.345 seguidores el 31 de octubre de 2025",
      ]
    )
  }

  @Test("answers are told by identifier, and never by who wrote")
  func response() throws {
    let rate = try #require(
      explainer.explanation(of: "redes/atencion/2025-10/tasa-respuesta")
    )
    #expect(rate.steps == ["3 ÷ 5 = 60,0 %."])
    #expect(
      rate.unused.map(\.text) == [
        "F-3, recibido el 06/10/2025: respuesta automática, no cuenta",
        "I-2, recibido el 20/10/2025: sin respuesta",
      ]
    )
    let last = try #require(
      explainer.explanation(of: "redes/atencion/2025-10/tiempo-percentil-90")
    )
    #expect(last.value == "1 hora y 57 minutos")
  }

  @Test("a target is told with its parts and the posts that fulfil it")
  func target() throws {
    let explanation = try #require(
      explainer.explanation(of: "redes/meta/M1/2025-10/cumplimiento")
    )
    #expect(
      explanation.steps == [
        "Salud, octubre de 2025: 1 de 1 (cumplida).",
        "Rendición de cuentas, octubre de 2025: 2 de 1 (cumplida).",
        "Ambiente, octubre de 2025: 0 de 1 (no cumplida).", "3 ÷ 3 = 100,0 %.",
      ]
    )
    #expect(
      explanation.used.first?.text
        == "Publicación 1001 del 01/10/2025: https://www.facebook.com/rioclaro/posts/1001"
    )
  }

  @Test("a figure that no report has is not explained")
  func unknown() {
    #expect(explainer.explanation(of: "redes/facebook/2025-10/nada") == nil)
  }
}
