import RindeSources
import Testing

@Suite("Names that a user may have meant")
struct NearestNamesTests {
  @Test(
    "counts insertions, deletions, replacements and exchanged neighbours",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("vigenca", "vigencia", 1),
      ("vigecnia", "vigencia", 1), ("kitten", "sitting", 3), ("ca", "abc", 3), ("ño", "no", 1),
    ]
  )
  func distance(first: String, second: String, expected: Int) {
    #expect(EditDistance.between(first, second) == expected)
    #expect(EditDistance.between(second, first) == expected)
  }

  @Test("proposes the nearest first and leaves case and accents out")
  func proposes() {
    let names = NearestNames(["nombre", "vigencia", "orden", "cortes"])
    #expect(names.nearest(to: "Vigenca") == ["vigencia"])
    #expect(names.nearest(to: "córte") == ["cortes"])
    #expect(names.nearest(to: "órden") == ["orden"])
    #expect(names.nearest(to: "presupuesto") == [])
    #expect(names.nearest(to: "") == [])
  }

  @Test("keeps the given order among equals and the limit")
  func order() {
    let names = NearestNames(["2.1", "2.2", "2.3", "2.4", "3.9"])
    #expect(names.nearest(to: "2.9") == ["2.1", "2.2", "2.3"])
    #expect(names.nearest(to: "2.2.", limit: 1) == ["2.2"])
  }

  @Test(
    "folds what offices write around a heading",
    arguments: [
      ("  N.º   ACTIVIDAD ", "n.º actividad"),
      ("<b>Fecha de\u{A0}Reporte:</b>", "fecha de reporte"),
      ("**Observación**", "observacion"), ("2.8.", "2.8"), ("PINGÜINO Ñ", "pinguino n"),
      ("Evidencia\nsoporte", "evidencia soporte"), ("e\u{301}xito", "exito"), ("", ""),
    ]
  )
  func folds(text: String, expected: String) {
    #expect(FoldedText(text).text == expected)
  }
}
