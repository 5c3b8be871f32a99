import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Figures on paper")
struct FigureTests {
  @Test(
    "R-1.4 a figure that would print as another zone's shows more decimals",
    arguments: [
      (5996, 10_000, 2, "59,96 %"), (59_999, 100_000, 3, "59,999 %"), (599, 1000, nil, "59,9 %"),
      (7996, 10_000, 2, "79,96 %"), (80, 100, nil, "80,0 %"), (60, 100, nil, "60,0 %"),
    ] as [(Int, Int, Int?, String)]
  )
  func places(numerator: Int, denominator: Int, places: Int?, printed: String) {
    let ratio = Ratio(Quantity(numerator), over: Quantity(denominator))
    #expect(ZoneThresholds.standard.places(toShow: ratio) == places)
    #expect(SpanishNumber.percentage(ratio, places: places ?? 1) == printed)
  }

  @Test("slugs are ASCII, and two names that differ by an accent have two slugs")
  func slugs() {
    #expect(FigureID.slugs(of: ["A", "a", "A 2"]) == ["a", "a-2", "a-2-2"])
    let names = ["Diálogo de doble vía", "Dialogo de doble via", "Secretaría de Educación (Ñ)"]
    #expect(
      FigureID.slugs(of: names)
        == ["dialogo-de-doble-via", "dialogo-de-doble-via-2", "secretaria-de-educacion-n"]
    )
  }

  @Test(
    "identifiers are taken apart, also when an activity's number has a slash",
    arguments: [
      ("indicador/2.2/cumplimiento@2022-06-30", "indicador", "2.2", "cumplimiento"),
      ("indicador/1/a/avance@2022-06-30", "indicador", "1/a", "avance"),
      ("resumen/conteo@2022-06-30", "resumen", "", "conteo"),
      ("pqrsd/tipo/queja/oportunidad@2022-06-30", "pqrsd", "tipo/queja", "oportunidad"),
    ]
  )
  func paths(text: String, kind: String, subject: String, figure: String) throws {
    let path = try #require(FigurePath(text))
    #expect(path.kind == kind)
    #expect(path.subject == subject)
    #expect(path.figure == figure)
  }

  @Test(arguments: ["", "indicador", "resumen/conteo", "resumen/conteo@ayer", "a@b@2022-06-30"])
  func notPaths(text: String) { #expect(FigurePath(text) == nil) }

  @Test("evidence with an address shows its file and leads to it; a reference stays text")
  func evidence() {
    let link = Cell.evidence("https://e.example.co/2022/acta-1.pdf?x=1")
    #expect(link.value == .text("acta-1.pdf"))
    #expect(link.target == .address("https://e.example.co/2022/acta-1.pdf?x=1"))
    #expect(Cell.evidence("Acta 012 de 2022").target == nil)
  }

  @Test("a missing ratio is a missing cell, never zero")
  func missing() {
    #expect(
      Cell.percentage(Ratio(0, over: 0), missing: .notAvailable).value == .missing(.notAvailable)
    )
    #expect(Cell.quantity(nil).value == .missing(.blank))
    #expect(Cell.zone(nil).value == .missing(.blank))
  }
}
