import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("The headings of a file of answers")
struct SurveyLayoutHeadingTests {
  private let codebook = SurveyLayoutFixture.codebook

  private func layout(_ headings: [String], rows: [[String]] = []) -> AnswerLayout {
    AnswerLayout(SurveyLayoutFixture.head([headings] + rows), codebook: codebook)
  }

  @Test("match whatever their case, accents, blanks, colons and numbers")
  func writings() {
    let read = layout([
      "  GRUPO ", "3. ¿Ha  participado en ejercicios de rendicion de cuentas?:",
      "¿Qué temas\u{A0}le interesan? (puede marcar varios)", "satisf", "Observaciones.",
    ])
    #expect(read.issues == [])
    #expect(read.places.map(\.columns) == [[0], [1], [2], [3], [4]])
  }

  @Test("match without their signs and parentheses when no other question has the same words")
  func looseWritings() {
    let read = layout(["A qué grupo pertenece", "participo", "Qué temas le interesan", "satisf"])
    #expect(read.places.map(\.columns) == [[0], [1], [2], [3], []])
  }

  @Test("stand below title rows")
  func titles() {
    let read = layout(
      ["Encuesta de diagnóstico"],
      rows: [
        ["Corte: 2021"], ["grupo", "participo", "temas", "satisf", "obs"],
        ["jal", "si", "", "", ""],
      ]
    )
    #expect(read.headerRow == 3)
    #expect(read.issues == [])
  }

  @Test(
    "name the options of a question in many ways",
    arguments: [
      ["temas[metas]", "temas[finanzas]", "temas[obras]", "temas[other]"],
      ["temas_metas", "temas_finanzas", "temas_obras", "temas_other"],
      ["a/b/temas/metas", "a/b/temas/finanzas", "a/b/temas/obras", "a/b/temas_other"],
      [
        "temas[SQ1]. ¿Qué temas le interesan? (puede marcar varios) "
          + "[Cumplimiento de metas del plan de desarrollo]",
        "Datos de la persona/¿Qué temas le interesan? (puede marcar varios)"
          + "/Situación financiera del municipio",
        "1) ¿Qué temas le interesan? (puede marcar varios) (Avance de obras públicas)",
        "temas[other]",
      ],
      ["temas___metas", "temas___finanzas", "temas___obras", "temas___other"],
      [
        "¿Qué temas le interesan? (puede marcar varios): Cumplimiento de metas del plan de desarrollo",
        "¿Qué temas le interesan? (puede marcar varios) - Situación financiera del municipio",
        "temas: Avance de obras públicas",
        "¿Qué temas le interesan? (puede marcar varios) [Otro]",
      ],
      [
        "Cumplimiento de metas del plan de desarrollo", "SITUACION FINANCIERA DEL MUNICIPIO",
        "Avance de obras públicas", "Otro",
      ],
    ]
  )
  func options(headings: [String]) {
    let read = layout(
      ["grupo", "participo"] + headings + ["satisf", "obs"],
      rows: [
        ["jal", "si", "X", "", "X", "Seguridad", "1", ""]
      ]
    )
    #expect(read.issues == [])
    #expect(
      read.places[2]
        == .indicators(
          (0..<3).map { AnswerPlace.Indicator(column: $0 + 2, option: $0) },
          otherText: 5,
          answered: .anyMark
        )
    )
  }

  @Test("of REDCap are read with its zeros for questions that nobody answered")
  func zerosWithoutAnswer() {
    let headings = ["temas___metas", "temas___finanzas", "temas___obras", "temas___other"]
    let read = layout(
      ["grupo", "participo"] + headings + ["satisf", "obs"],
      rows: [
        ["jal", "si", "0", "0", "0", "0", "1", ""]
      ]
    )
    if case .indicators(let indicators, _, let answered) = read.places[2] {
      #expect(indicators.map(\.option) == [0, 1, 2, 3])
      #expect(answered == .anyMark)
    } else {
      Issue.record("Not in columns")
    }
  }

  @Test("that name nobody's question are one note, the tool's own are none")
  func unknown() {
    let read = layout([
      "Marca temporal", "grupo", "participo", "temas", "satisf", "obs", "Nota interna", "Peso",
    ])
    #expect(read.technicalColumns == [0])
    #expect(read.unknownColumns == [6, 7])
    #expect(read.issues.map(\.code) == ["encuesta.columnas-no-usadas"])
    #expect(read.issues.first?.read == "Nota interna; Peso")
    #expect(read.column(of: "PESO") == 7)
    #expect(read.column(of: "otra") == nil)
  }

  @Test("that lack a question propose the nearest one")
  func absent() {
    let read = layout(["grupo", "participio", "temas", "satisf", "obs"])
    #expect(read.places[1] == .absent)
    #expect(
      read.issues.map(\.code) == ["encuesta.pregunta-ausente", "encuesta.columnas-no-usadas"]
    )
    #expect(read.issues.first?.suggestion?.contains("«participio»") == true)
  }

  @Test("of two columns for one question leave it out and name both")
  func repeated() {
    let read = layout(["grupo", "¿A qué grupo pertenece?", "participo", "temas", "satisf", "obs"])
    #expect(read.places[0] == .absent)
    #expect(read.issues.map(\.code) == ["encuesta.pregunta-repetida"])
    #expect(
      read.issues.first?.read == "grupo (columna 1); ¿A qué grupo pertenece? (columna 2)"
    )
  }

  @Test("of another survey are one error")
  func otherSurvey() {
    for headings in [["edad", "barrio", "estrato"], ["grupo", "participo", "barrio"]] {
      let read = layout(headings, rows: [["1", "2", "3"]])
      #expect(read.isOfAnotherSurvey)
      #expect(read.issues.map(\.code) == ["encuesta.otro-archivo"])
      #expect(read.places.allSatisfy { $0 == .absent })
    }
    #expect(AnswerLayout(SurveyLayoutFixture.head([]), codebook: codebook).isOfAnotherSurvey)
  }

  @Test("with an option that the dictionary does not have leave the question out")
  func strangeOption() {
    let read = layout([
      "grupo", "participo", "temas/metas", "temas/finanza", "temas/obras", "satisf", "obs",
    ])
    #expect(read.places[2] == .absent)
    #expect(read.issues.map(\.code) == ["encuesta.columna-sin-opcion"])
    #expect(read.issues.first?.suggestion?.contains("«finanzas»") == true)
  }

  @Test("with as many codes as options are taken in the dictionary's order, and it is said")
  func codes() {
    let read = layout(["grupo", "participo", "temas_1", "temas_2", "temas_3", "satisf", "obs"])
    #expect(
      read.places[2]
        == .indicators(
          (0..<3).map { AnswerPlace.Indicator(column: $0 + 2, option: $0) },
          otherText: nil,
          answered: .anyMark
        )
    )
    #expect(
      read.issues.map(\.code) == ["encuesta.opciones-por-orden", "encuesta.opcion-sin-columna"]
    )
  }
}
