import Testing

@testable import RindeExport

@Suite("The lines of a page's text")
struct BoundTextTests {
  private static let space = "\u{A0}"

  /// `_` stands for a space at which no line ends.
  @Test(
    "a number stays with its unit and with what it counts",
    arguments: [
      "el cumplimiento es de 69,6_%.", "«SISEP» (50,0_%), «MOSIG» (0,0_%)", "Libro (5_kB)",
      "en el trimestre_3: 36", "actividad_1.10, Subcomponente_2", "al III_cuatrimestre",
      "no responde,_22; no sabe,_31.", "de 1 a 4 horas", "el 31 de diciembre de 2022",
      "2020, 2021 y 2022", "Ley 1712 de 2014", "tercer trimestre de 2022", "sin números",
      "12,5_% de 100_%", "", " 4  % ", "X y 2",
    ]
  )
  func bound(text: String) {
    let plain = text.replacing("_", with: " ")
    #expect(BoundText(plain).text == text.replacing("_", with: Self.space))
  }

  @Test("a short code with hyphens is a stretch of its own, and nothing is lost")
  func codes() {
    let text = BoundText("Corte 2021-T1 (2021-PAAC-3), COVID-19; socio-legal y 10-2020-30-40-5")
    #expect(text.pieces.filter(\.isCode).map(\.text) == ["2021-T1", "2021-PAAC-3", "COVID-19"])
    #expect(text.pieces.map(\.text).joined() == text.text)
    #expect(!BoundText("-5 y 2021-").hasCode)
  }

  @Test("a code stands in an element of its own, but not in drawings and titles")
  func markup() {
    let code = Markup.tag("text", [], "2021-T1")
    #expect(
      Markup.tag("p", [], "Corte 2021-T1").rendered
        == "<p>Corte <span class=\"junto\">2021-T1</span></p>\n"
    )
    #expect(Markup.tag("svg", [], [code]).rendered.contains("<text>2021-T1</text>"))
    #expect(Markup.tag("title", [], "2021-T1").rendered == "<title>2021-T1</title>\n")
  }
}
