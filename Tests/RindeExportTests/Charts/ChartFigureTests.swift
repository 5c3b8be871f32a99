import RindeReport
import Testing

@testable import RindeExport

@Suite("A chart as a figure of a page")
struct ChartFigureTests {
  typealias Sample = SampleChart

  private static let name =
    "Realizar dos publicaciones mensuales sobre los avances de la gestión institucional en la "
    + "página web y en las redes sociales de la entidad, con enfoque diferencial y territorial"

  @Test("carries title, description and caption, and nothing that a user wrote is markup")
  func texts() throws {
    let html = try #require(Sample(rows: [("<b>&", [Sample.points(75, "75")])]).html)
    #expect(html.contains("<figure id=\"grafica-muestra\""))
    #expect(html.contains("<figcaption>Avance &amp; &lt;meta&gt;</figcaption>"))
    #expect(html.contains(">Avance &amp; &lt;meta&gt;</title>"))
    #expect(html.contains(">Una llegó a &quot;75,0\u{A0}%&quot;.</desc>"))
    #expect(html.contains("<span>&lt;b&gt;&amp;</span>"))
    #expect(!html.contains("<b>"))
    #expect(
      html.contains("aria-labelledby=\"grafica-muestra-titulo grafica-muestra-texto\"")
    )
    #expect(!html.contains("viewBox"))
  }

  @Test("there is none without a value to draw")
  func empty() {
    #expect(Sample(rows: [("1.1", [Cell(.missing(.notAvailable))])]).html == nil)
    #expect(Sample(rows: [("1.1", [.blank])]).html == nil)
  }

  @Test("names what it leaves out, in the words of the workbook")
  func omitted() throws {
    let sample = Sample(rows: [
      ("1.1", [Sample.points(75, "75")]), ("1.2", [Cell(.missing(.notApplicable))]),
      ("1.3", [Cell(.missing(.withheld))]),
    ])
    let sentence =
      "Fuera del gráfico, por estar reservados: 1.3. Fuera del gráfico, por no tener valor: 1.2."
    #expect(try #require(sample.html).contains(sentence))
    let book = try UnzippedWorkbook(WorkbookExporter().rendered(sample.report).bytes)
    #expect(book["xl/sharedStrings.xml"].contains(sentence))
    // The heading is row 2 of the sheet; only the row below it is drawn.
    #expect(
      book["xl/charts/chart1.xml"].contains("<c:f>'Datos'!$B$3</c:f>")
        || book["xl/charts/chart1.xml"].contains("<c:f>'Datos'!$B$3:$B$3</c:f>")
    )
  }

  @Test("tells a bar's value and its target in words")
  func sentence() throws {
    let sample = Sample(
      roles: [.achieved, .target],
      rows: [("1.1", [Sample.points(75, "75"), Sample.points(100, "100")])]
    )
    let words = "<strong>75,0\u{A0}% · meta\u{A0}100,0\u{A0}%</strong>"
    #expect(try #require(sample.html).contains(words))
  }

  @Test("says in words alone that nothing was to be done and nothing was")
  func nothing() throws {
    let sample = Sample(
      roles: [.achieved, .target],
      showsPercentages: false,
      rows: [("Uno", [.integer(0), .integer(0)]), ("Dos", [.integer(0), .integer(2)])]
    )
    #expect(try #require(sample.html).contains("<strong>0 · meta\u{A0}0</strong>"))
    #expect(sample.elements("rect", class: "pista").count == 1)
  }

  @Test("there is no line of a single point")
  func singlePoint() throws {
    let point = [Sample.points(75, "75"), Sample.points(80, "80")]
    let roles: [Chart.Series.Role] = [.achieved, .target]
    #expect(Sample(kind: .lines, roles: roles, rows: [("T1", point)]).html == nil)
    #expect(Sample(kind: .columns, roles: roles, rows: [("T1", point)]).html != nil)
    #expect(
      Sample(kind: .lines, roles: roles, rows: [("T1", point), ("T2", point)]).html != nil
    )
  }

  @Test("a long name stands whole above its bar")
  func longName() throws {
    let sample = Sample(longNames: [Self.name], rows: [("2.2", [Sample.points(75, "75")])])
    let html = try #require(sample.html)
    let whole = "2.2 \(Self.name)"
    #expect(html.contains("<span>\(whole)</span>"))
    #expect(html.contains("<th scope=\"row\">\(whole)</th>"))
    #expect(!html.contains("…"))
  }

  @Test("is broken between its bars on paper only if no sheet holds it")
  func tall() throws {
    let few = Sample(rows: (1...5).map { ("\($0)", [Sample.points(75, "75")]) })
    let many = Sample(rows: (1...30).map { ("\($0)", [Sample.points(75, "75")]) })
    #expect(try #require(few.html).contains("class=\"grafica\""))
    #expect(try #require(many.html).contains("class=\"grafica alta\""))
  }

  @Test("a word wider than the drawing is broken and not cut")
  func longWord() {
    let word = String(repeating: "m", count: 60)
    let lines = ChartLetters.plain.lines(word, limit: 9)
    #expect(lines.joined() == word)
    #expect(lines.allSatisfy { ChartLetters.plain.pixels($0) <= ChartLetters.room })
  }

  @Test(
    "has every number of the chart in its table",
    arguments: [Chart.Kind.bars, .stackedBars, .columns, .lines]
  )
  func numbers(kind: Chart.Kind) throws {
    let sample = Sample(
      kind: kind,
      roles: [.achieved, .target],
      rows: [
        ("Uno", [Sample.points(12.3, "12.3"), Sample.points(45.6, "45.6")]),
        ("Dos", [Sample.points(78.9, "78.9"), .blank]),
      ]
    )
    let html = try #require(sample.html)
    let table = try #require(html.components(from: "<tbody>", to: "</tbody>").first)
    let cells = table.components(from: "<td", to: "</td>").map {
      $0.components(from: ">", to: "<").first ?? ""
    }
    #expect(cells == ["12,3\u{A0}%", "45,6\u{A0}%", "78,9\u{A0}%", ""])
    #expect(html.contains("<th scope=\"col\">Actividad n.º</th>"))
  }

  @Test("has ids that no other chart of the page has")
  func ids() throws {
    var ids: [String] = []
    for id in ["a", "b"] {
      let sample = Sample(
        kind: .stackedBars,
        roles: [.good, .fair, .poor, .neutral],
        showsPercentages: false,
        id: id,
        rows: [("Uno", [.integer(1), .integer(2), .integer(3), .integer(4)])]
      )
      ids += try #require(sample.html).components(from: " id=\"", to: "\"")
    }
    #expect(ids.count == 14, "figure, title, description, data and three patterns each")
    #expect(Set(ids).count == ids.count)
  }
}
