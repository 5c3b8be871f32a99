import RindeExport
import RindeReport
import Testing

@Suite("The page of a report")
struct PageTests {
  private static let hostile =
    #"</style><script>alert("1")</script>'&amp; <img src=x onerror=alert(1)> ]]> -->"#

  @Test("is one well-formed document in the language of the report")
  func document() throws {
    let page = try PageReading(DemoReport.report)
    #expect(page.flaws == [])
    #expect(page.all("html").map { $0["lang"] } == ["es-CO"])
    #expect(
      page.all("title").filter { $0.around.last == "head" }.map(\.text) == [
        "Informe de prueba del plan anticorrupción"
      ]
    )
    #expect(page.all("h1").count == 1)
    #expect(page.all("main").count == 1)
    let metas = Dictionary(
      page.all("meta").map { ($0["name"] ?? $0["http-equiv"] ?? "charset", $0["content"] ?? "") },
      uniquingKeysWith: { $0 + $1 }
    )
    #expect(metas["generator"] == "Rinde")
    #expect(metas["viewport"] == "width=device-width, initial-scale=1")
    #expect(
      metas["Content-Security-Policy"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
    )
  }

  @Test("asks nothing of any other place")
  func requests() throws {
    let page = try PageReading(DemoReport.report)
    let loading = ["script", "link", "img", "iframe", "object", "embed", "base", "form", "video"]
    #expect(page.elements.filter { loading.contains($0.name) }.isEmpty)
    #expect(page.elements.allSatisfy { $0["src"] == nil })
    #expect(page.elements.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
    let style = page.all("style").map(\.text).joined()
    #expect(!style.contains("url(") && !style.contains("@import"))
  }

  @Test("keeps everything that a user wrote as text")
  func escaping() throws {
    let hostile = Self.hostile
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "uno", heading: hostile, kind: .text),
        Column(key: "dos", heading: "Dos", kind: .text),
      ],
      rows: [
        [
          Cell(.text(hostile), figure: "cifra/\"><b>"),
          Cell(.text("va"), target: .address("javascript:alert(1)")),
        ],
        [
          .text("a\u{1}b\u{0}c\u{7F}"), Cell(.text("va"), target: .address("https://e.org/\"><b>")),
        ],
      ]
    )
    let report = Report(
      id: "prueba",
      title: hostile,
      author: hostile,
      summary: hostile,
      date: DateValue(year: 2022, month: 6, day: 30),
      banner: hostile,
      sources: [hostile],
      license: hostile,
      headlines: [
        Headline(label: hostile, cell: .text(hostile), kind: .text, base: hostile, zone: hostile)
      ],
      sheets: [
        Sheet(
          name: "Portada",
          title: hostile,
          introduction: [hostile],
          content: .lines([
            Line(.fact(label: hostile), hostile), Line(.heading, hostile),
            Line(.paragraph, hostile), Line(.link("javascript:alert(1)"), hostile),
          ])
        ),
        Sheet(name: "Datos", title: hostile, introduction: [hostile], content: .table(table)),
      ]
    )
    let page = try PageReading(report)
    #expect(page.flaws == [])
    #expect(page.elements.allSatisfy { !["script", "img", "b"].contains($0.name) })
    #expect(page.all("h1").map(\.text) == [hostile])
    #expect(page.all("tbody").first?.text.contains("a\u{2401}b\u{2400}c\u{2421}") == true)
    #expect(page.all("data").map { $0["data-cifra"] } == ["cifra/\"><b>"])
    #expect(page.all("data").map { $0["value"] } == [hostile])
    let addresses = page.all("a").compactMap { $0["href"] }
    #expect(!addresses.contains { $0.contains("javascript") })
    #expect(addresses.contains("https://e.org/\"><b>"))
  }

  @Test("has headings in order and each identifier once, and all its links lead somewhere")
  func structure() throws {
    let page = try PageReading(DemoReport.report)
    let levels = page.elements.compactMap { element -> Int? in
      guard element.name.count == 2, element.name.hasPrefix("h") else { return nil }
      return Int(element.name.dropFirst())
    }
    #expect(levels.first == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    let ids = page.elements.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    let known = Set(ids)
    for link in page.all("a") {
      let address = link["href"] ?? ""
      guard address.hasPrefix("#") else { continue }
      #expect(known.contains(String(address.dropFirst())), "\(address)")
    }
    for element in page.elements {
      let labels = (element["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      #expect(known.isSuperset(of: labels), "\(labels)")
    }
    // The contents of the workbook become those of the page.
    #expect(page.all("nav").count == 1)
    #expect(!known.contains("tabla-contenido"))
  }

  @Test("opens with the notice, the entity, the title and the facts of the cover")
  func opening() throws {
    let page = try PageReading(DemoReport.report)
    let header = try #require(page.all("header").first)
    let notice = try #require(header.text.firstRange(of: "Datos de ejemplo"))
    let entity = try #require(header.text.firstRange(of: "Alcaldía de Prueba"))
    let title = try #require(header.text.firstRange(of: "Seguimiento al plan anticorrupción"))
    let cutoff = try #require(header.text.firstRange(of: "30/06/2022"))
    #expect(notice.lowerBound < entity.lowerBound)
    #expect(entity.lowerBound < title.lowerBound)
    #expect(title.lowerBound < cutoff.lowerBound)
    let paragraphs = page.all("h2").map(\.text)
    #expect(paragraphs.contains("Contacto"))
    let links = page.all("a").compactMap { $0["href"] }
    #expect(links.contains("mailto:planeacion@example.org"))
    #expect(links.contains("https://example.org/plan?vigencia=2022"))
    #expect(!links.contains("file:///c:/actas"))
  }

  @Test("says the headlines first, each with its exact value, its base and its zone in words")
  func headlines() throws {
    let cell = Cell(
      .number(Number(0.8, exact: "79.960000")),
      tone: .fair,
      places: 2,
      figure: "resumen/conteo@2022-06-30"
    )
    let report = Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: "Una prueba.",
      date: DateValue(year: 2022, month: 6, day: 30),
      headlines: [
        Headline(
          label: "Cumplimiento por conteo",
          cell: cell,
          kind: .percentage(places: 1),
          base: "4 de 5 actividades",
          zone: "Zona media"
        ),
        Headline(
          label: "Respuestas",
          cell: Cell(.missing(.withheld), figure: "respuestas"),
          kind: .integer,
          base: "Solicitudes recibidas"
        ),
      ],
      sheets: [SmallReport.sheet("Datos", SmallReport.table(cells: [.integer(1)]))]
    )
    let page = try PageReading(report)
    let figures = page.all("data")
    #expect(figures.map(\.text) == ["79,96 %", "[c]"])
    #expect(figures.map { $0["value"] } == ["79.960000", ""])
    #expect(figures.map { $0["data-cifra"] } == ["resumen/conteo@2022-06-30", "respuestas"])
    let items = page.all("li").filter { $0.around.contains("section") }.map(\.text)
    #expect(items[0].contains("Zona media") && items[0].contains("4 de 5 actividades"))
    #expect(items[1].contains("[c]: cifra reservada"))
    #expect(page.all(classed: "regular").map(\.text) == ["Zona media"])
  }

  @Test("leaves what is for checking to the data, and says so")
  func records() throws {
    let detail = Sheet(
      name: "Trazabilidad",
      title: "Trazabilidad de los avances",
      introduction: ["Un registro por fila."],
      depth: .record,
      content: .table(SmallReport.table("traza", cells: [.text("solo en los datos")]))
    )
    let start = Table(
      id: "datos",
      columns: [Column(key: "valor", heading: "Valor", kind: .text)],
      rows: [[Cell(.text("ver"), target: .sheet("Trazabilidad"))]]
    )
    let report = SmallReport.of([SmallReport.sheet("Datos", start), detail])
    let rendered = try RenderedReport(report, name: "concejo-2022-T2")
    let page = PageReading(rendered.page)
    #expect(page.flaws == [])
    #expect(!page.elements.contains { $0.text.contains("solo en los datos") && $0.name == "td" })
    #expect(page.all("a").contains { $0["href"] == "#trazabilidad" && $0.text == "ver" })
    #expect(page.all("li").contains { $0["id"] == "trazabilidad" })
    let files = Set(rendered.files.map(\.path) + ["manifiesto.json"])
    let links = page.all("a").compactMap { $0["href"] }.filter { !$0.hasPrefix("#") }
    #expect(links.allSatisfy(files.contains))
    #expect(links.contains("datos/traza.csv") && links.contains("concejo-2022-T2.xlsx"))
    #expect(links.contains("datapackage.json") && links.contains("manifiesto.json"))
    let alone = try PageReading(report)
    #expect(alone.all("a").allSatisfy { $0["href"]?.hasPrefix("#") == true })
    #expect(alone.all("section").contains { $0.text.contains("en el libro de Excel del informe") })
  }

  @Test("leads to the notebook only where there is one")
  func notebook() throws {
    let report = SmallReport.column(cells: [.integer(1)])
    func leads(_ files: PageFiles) throws -> Bool {
      PageReading(try PageExporter(beside: files).rendered(report)).all("a")
        .contains { $0["href"] == "cuaderno/cuaderno.ipynb" }
    }
    #expect(try leads(PageFiles(notebook: "cuaderno/cuaderno.ipynb")))
    #expect(try !leads(PageFiles()))
  }

  @Test("gives the same bytes each time")
  func reproducible() throws {
    let first = try PageExporter().rendered(DemoReport.report)
    let second = try PageExporter().rendered(DemoReport.report)
    let isEqual = first == second
    #expect(isEqual)
    #expect(first.last == 0x0A)
  }

  @Test("is refused like a workbook when the report has flaws")
  func flaws() {
    #expect(throws: ExportError.report([.noSheets])) {
      try PageExporter().rendered(SmallReport.of([]))
    }
  }
}
