import RindeExport
import Testing

@Suite("The index of a folder of reports")
struct ReportIndexTests {
  private static func manifest(
    _ audience: String,
    _ cutoff: String,
    _ date: String,
    heading: ReportManifest.Heading?,
    entity: String = "Alcaldía de Prueba"
  ) -> ReportManifest {
    ReportManifest(
      program: "0.1.0",
      request: .init(audience: audience, cutoff: cutoff, date: date, options: []),
      heading: heading,
      entity: entity,
      folder: "mi-entidad",
      inputs: [],
      outputs: ["a b.xlsx", "datos/x.csv"].map { FileProof(name: $0, bytes: 1, digest: "ab") }
        + (heading == nil ? [] : [FileProof(name: "a b.html", bytes: 1, digest: "ab")]),
      definitions: [],
      figures: []
    )
  }

  private static func heading(
    _ title: String,
    banner: String? = "Datos de ejemplo"
  ) -> ReportManifest.Heading {
    .init(
      title: title,
      banner: banner,
      headlines: [
        HeadlineRecord(
          label: "Cumplimiento",
          value: "80,0 %",
          base: "4 de 5",
          zone: "Zona alta",
          figure: nil
        )
      ]
    )
  }

  private static var cards: [ReportCard] {
    [
      ReportCard(
        manifest("planeacion", "2022-T1", "2022-03-31", heading: heading("Primero")),
        folder: "planeacion-2022-T1"
      ),
      ReportCard(
        manifest("planeacion", "2022-T2", "2022-06-30", heading: heading("Segundo")),
        folder: "planeacion-2022-T2"
      ),
      ReportCard(
        manifest("concejo", "2022-T2", "2022-06-30", heading: heading("Para el Concejo")),
        folder: "concejo-2022-T2"
      ),
    ]
  }

  @Test("lists the newest first, whatever order they were found in")
  func order() {
    let page = PageReading(ReportIndex(cards: Self.cards).bytes)
    #expect(page.flaws == [])
    #expect(page.all("h2").map(\.text) == ["Para el Concejo", "Segundo", "Primero"])
    let isEqual =
      ReportIndex(cards: Self.cards).bytes == ReportIndex(cards: Self.cards.reversed()).bytes
    #expect(isEqual)
  }

  @Test("leads to page and workbook, with names that addresses can hold")
  func links() {
    let page = PageReading(ReportIndex(cards: Array(Self.cards.prefix(1))).bytes)
    let links = page.all("a").compactMap { $0["href"] }
    #expect(
      links == [
        "#pagina-principal", "planeacion-2022-T1/a%20b.html", "planeacion-2022-T1/a%20b.html",
        "planeacion-2022-T1/a%20b.xlsx",
      ]
    )
    #expect(page.all(classed: "valor").map(\.text) == ["80,0 %"])
    #expect(page.all(classed: "base").map(\.text) == ["4 de 5"])
    #expect(page.all(classed: "zona").map(\.text) == ["Zona alta"])
    #expect(page.all(classed: "entrada").map(\.text) == ["Corte: 31/03/2022 (2022-T1)"])
  }

  @Test("says the notice once when all reports carry it, and beside each otherwise")
  func notices() {
    let all = PageReading(ReportIndex(cards: Self.cards).bytes)
    #expect(all.all(classed: "aviso").map(\.around.last) == ["div"])
    let other = ReportCard(
      Self.manifest("concejo", "2022-T3", "2022-09-30", heading: Self.heading("X", banner: nil)),
      folder: "x"
    )
    let mixed = PageReading(ReportIndex(cards: Self.cards + [other]).bytes)
    #expect(mixed.all(classed: "aviso").map(\.around.last) == ["section", "section", "section"])
  }

  @Test("lists reports of earlier versions by their folder, with their workbook")
  func earlier() {
    let card = ReportCard(
      Self.manifest("encuesta", "", "", heading: nil),
      folder: "encuesta-<uno>"
    )
    let page = PageReading(ReportIndex(cards: [card]).bytes)
    #expect(page.flaws == [])
    #expect(page.all("h2").map(\.text) == ["encuesta-<uno>"])
    #expect(
      page.all("a").compactMap { $0["href"] }.last == "encuesta-%3Cuno%3E/a%20b.xlsx"
    )
    #expect(page.all(classed: "entrada").isEmpty)
  }

  @Test("names the entities where there are several, and the folders below")
  func entities() {
    let other = ReportCard(
      Self.manifest(
        "concejo",
        "2022-12-15",
        "2022-12-15",
        heading: Self.heading("X"),
        entity: "Otra"
      ),
      folder: "x"
    )
    let index = ReportIndex(
      cards: [Self.cards[0], other],
      folders: [
        .init(name: "pasto", entities: ["Alcaldía de Pasto"], reports: 2),
        .init(name: "narino", entities: ["Gobernación"], reports: 1),
      ]
    )
    let page = PageReading(index.bytes)
    #expect(
      page.all(classed: "entrada").map(\.text) == [
        "Otra · Corte: 15/12/2022",
        "Alcaldía de Prueba · Corte: 31/03/2022 (2022-T1)",
      ]
    )
    let list = page.all("ul").last
    #expect(
      list?.text.split(separator: "\n").map(String.init)
        == ["Gobernación (1 informe)", "Alcaldía de Pasto (2 informes)"]
    )
    #expect(
      page.all("a").compactMap { $0["href"] }.suffix(2) == [
        "narino/index.html", "pasto/index.html",
      ]
    )
  }
}
