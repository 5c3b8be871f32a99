import RindeReport
import Testing

@Suite("A report's contents")
struct ContentsTests {
  let table = Table(
    id: "una",
    columns: [Column(key: "clave", heading: "Clave", kind: .text)],
    rows: [[.text("valor")]]
  )

  func report() -> Report {
    Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: "",
      date: DateValue(year: 2022, month: 6, day: 30),
      sheets: [
        Sheet(name: "Portada", title: "Portada", content: .lines([Line(.paragraph, "Hola")])),
        Sheet(name: "Una", title: "Una tabla", content: .table(table)),
      ]
    )
  }

  @Test("stand after the cover and lead to every other sheet")
  func contents() throws {
    let whole = report().withContents(name: "Contenido", title: "Contenido", introduction: [])
    #expect(whole.sheets.map(\.name) == ["Portada", "Contenido", "Una"])
    let contents = try #require(whole.tables.first?.table)
    #expect(contents.rows.count == 1)
    #expect(contents.rows[0][0].target == .sheet("Una"))
    #expect(contents.rows[0][1].value == .text("Una tabla"))
    #expect(whole.date == report().date)
  }

  @Test("tables are found with their sheets; a cover is none")
  func tables() {
    #expect(report().tables.map(\.table.id) == ["una"])
    #expect(report().tables.map(\.sheet.name) == ["Una"])
  }

  @Test("an empty text is a blank cell, which is not a missing value")
  func blank() {
    #expect(Cell.text("") == .blank)
    #expect(Cell.blank.value == .missing(.blank))
    #expect(Cell.integer(0).value == .number(Number(0, exact: "0")))
  }

  @Test("columns are narrow for figures and medium for words unless they say otherwise")
  func widths() {
    #expect(Column(key: "a", heading: "A", kind: .integer).width == .narrow)
    #expect(Column(key: "a", heading: "A", kind: .text).width == .medium)
    #expect(Column(key: "a", heading: "A", kind: .text, width: .wide).width == .wide)
    #expect(table.index(of: "clave") == 0)
    #expect(table.index(of: "otra") == nil)
  }
}
