import RindeExport
import RindeReport
import Testing

@Suite("The titles of a page")
struct PageTitleTests {
  private func headings(_ title: String, summary: String) throws -> [String] {
    let sheet = Sheet(
      name: "Datos",
      title: title,
      content: .table(SmallReport.table(cells: [.text("uno")]))
    )
    let report = Report(
      id: "prueba",
      title: "Prueba",
      author: "Entidad",
      summary: summary,
      date: DateValue(year: 2022, month: 6, day: 30),
      sheets: [sheet]
    )
    let page = try PageReading(report)
    return page.all("h2").map(\.text).filter { $0 != "Contenido" } + page.all("li").map(\.text)
  }

  @Test("leave out the cut-off that the page says at its top, in the contents too")
  func cutoff() throws {
    let summary = "Cumplimiento del plan con corte al 30 de junio de 2022."
    #expect(
      try headings("Retrasos con corte al 30 de junio de 2022", summary: summary)
        == ["Retrasos", "Retrasos"]
    )
    #expect(
      try headings("Preguntas, una por una, con corte al 30 de junio de 2022", summary: summary)
        == ["Preguntas, una por una", "Preguntas, una por una"]
    )
    #expect(
      try headings("Resumen, primer semestre de 2022", summary: "En el primer semestre de 2022.")
        == ["Resumen", "Resumen"]
    )
  }

  @Test("keep a date that the page does not say, and words after a comma")
  func kept() throws {
    let other = "Retrasos con corte al 31 de marzo de 2022"
    #expect(try headings(other, summary: "Con corte al 30 de junio de 2022.") == [other, other])
    let words = "Notas: método, definiciones"
    #expect(try headings(words, summary: "Con definiciones de 2022.") == [words, words])
  }
}
