import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("The answers in the cells")
struct SurveyLayoutAnswerTests {
  private let codebook = SurveyLayoutFixture.codebook

  /// The parser of a question in a file with the usual headings.
  private func parser(
    _ question: SurveyQuestion,
    sample: [String] = [],
    stamp: String = "Marca temporal",
    separator: Character = ","
  ) -> AnswerParser {
    let head = SurveyLayoutFixture.head(
      [[stamp, question.id]] + sample.map { ["2021", $0] },
      separator: separator
    )
    let layout = AnswerLayout(head, codebook: SurveyCodebook(questions: [question]))
    return AnswerParser(question, at: 0, in: layout)
  }

  @Test("name an option by its code or label, however they are written")
  func options() {
    let parser = parser(codebook.questions[0])
    for text in ["jal", "JAL", " Jal ", "JAL.", "jal - JAL"] {
      #expect(parser.parse(text) == .option(0))
    }
    #expect(parser.parse("VEEDURIA") == .option(3))
    #expect(parser.parse("veedurria") == .unknown("veedurria", nearest: ["Veeduría"]))
    #expect(parser.parse("Sindicato") == .unknown("Sindicato", nearest: []))
    #expect(parser.parse("jax") == .unknown("jax", nearest: ["JAL", "JAC"]))
    #expect(parser.parse("#N/A", kind: .error) == .unknown("#N/A", nearest: []))
    #expect(parser.parse("\u{A0} ") == .missing(.noAnswer))
  }

  @Test("say yes and no as LimeSurvey and spreadsheets do")
  func yesAndNo() {
    let parser = parser(codebook.questions[1])
    for text in ["Y", "si", "SÍ", "s", "1", "Yes", "VERDADERO"] {
      #expect(parser.parse(text) == .option(0), "\(text)")
    }
    for text in ["N", "no", "0", "FALSO"] { #expect(parser.parse(text) == .option(1), "\(text)") }
    #expect(parser.parse("99") == .missing(.noAnswer))
  }

  @Test("are points of a scale with decimals that say nothing")
  func scales() {
    let question = SurveyQuestion(
      id: "s",
      text: "Escala",
      kind: .scale,
      options: SurveyLayoutFixture.options(("1", "Muy mala"), ("2", "Mala"), ("3", "Buena")),
      missing: [MissingCode("NS/NR", .doesNotKnow), MissingCode("98", .notAsked)]
    )
    let parser = parser(question)
    for text in ["3", "3.0", "3,00", "Buena", "3 - Buena", "3. buena", "3 Buena"] {
      #expect(parser.parse(text) == .option(2), "\(text)")
    }
    #expect(parser.parse("3", kind: .number) == .option(2))
    #expect(parser.parse("ns/nr") == .missing(.doesNotKnow))
    #expect(parser.parse("98.0") == .missing(.notAsked))
    #expect(parser.parse("3.5") == .unknown("3.5", nearest: []))
  }

  @Test("join options whose own texts contain what divides them")
  func joined() {
    let question = SurveyQuestion(
      id: "m",
      text: "Motivos",
      kind: .multiple,
      options: SurveyLayoutFixture.options(
        ("a", "Sí, por la edad (60+)"),
        ("b", "Sí, por enfermedades (diabetes, del corazón, otras)"),
        ("c", "Sí")
      ) + [SurveyOption(code: "o", label: "Otro", isOther: true)]
    )
    let parser = parser(question)
    #expect(
      parser.parse("Sí, por la edad (60+), Sí, por enfermedades (diabetes, del corazón, otras)")
        == .options(0b0011, others: 0)
    )
    #expect(parser.parse("Sí, Sí, por la edad (60+)") == .options(0b0101, others: 0))
    #expect(parser.parse("SI, Vivo lejos, en el campo") == .options(0b1100, others: 1))
    #expect(parser.parse("Otro") == .options(0b1000, others: 0))
    #expect(parser.parse("") == .missing(.noAnswer))
    #expect(parser.parse(" , ") == .missing(.noAnswer))
  }

  @Test("that are neither an option nor typed for another one name the nearest")
  func unknown() {
    let question = SurveyQuestion(
      id: "m",
      text: "Temas",
      kind: .multiple,
      options: SurveyLayoutFixture.options(("salud", "Salud"), ("vias", "Vías"))
    )
    let semicolons = parser(question, sample: ["Salud;Vías;", "Vías;"], stamp: "fecha")
    #expect(
      semicolons.place
        == .joined(
          column: 1,
          rule: JoinRule(delimiter: .semicolon, items: .labels, unmatched: .error)
        )
    )
    #expect(semicolons.parse("Salud;Vías;") == .options(0b11, others: 0))
    #expect(semicolons.parse("Salud;Vía;") == .unknown("Vía", nearest: ["Vías"]))
    for (sample, delimiter) in [
      ("salud vias", JoinRule.Delimiter.blank), ("Salud|Vías", .bar), ("Salud, Vías", .comma),
      ("Salud\nVías", .lineBreak), ("Vías Salud", .blank),
    ] {
      let found = parser(question, sample: [sample], stamp: "fecha")
      #expect(found.parse(sample) == .options(0b11, others: 0))
      if case .joined(_, let rule) = found.place { #expect(rule.delimiter == delimiter) }
    }
  }

  @Test("are what was typed for another option, unless an option was badly written")
  func typedOther() {
    let question = SurveyQuestion(
      id: "g",
      text: "Grupo",
      kind: .single,
      options: SurveyLayoutFixture.options(("academia", "Academia"))
        + [SurveyOption(code: "otro", label: "Otro", isOther: true)]
    )
    #expect(parser(question).parse("Sindicato") == .option(1))
    #expect(parser(question).parse("Acadamia") == .unknown("Acadamia", nearest: ["Academia"]))
    let lime = AnswerLayout(
      SurveyLayoutFixture.head([["id", "lastpage", "startlanguage", "g", "g[other]"]]),
      codebook: SurveyCodebook(questions: [question])
    )
    let codes = AnswerParser(question, at: 0, in: lime)
    #expect(codes.parse("-oth-") == .option(1))
    #expect(codes.parse("Sindicato") == .unknown("Sindicato", nearest: []))
    #expect(lime.otherTexts == [4])
  }

  @Test("are numbers by the convention of their file")
  func numbers() {
    let question = SurveyQuestion(
      id: "edad",
      text: "Edad",
      kind: .numeric,
      missing: [MissingCode("999", .noAnswer)]
    )
    let spanish = parser(question, sample: ["1.234,5", "17"], stamp: "fecha", separator: ";")
    #expect(spanish.parse("1.234") == .number(1_234))
    #expect(spanish.parse("0,833") == .number(0.833))
    #expect(spanish.parse("12") == .number(12))
    let english = parser(question, sample: ["0.5"], stamp: "fecha")
    #expect(english.parse("1.234") == .number(1.234))
    #expect(english.parse("1,234") == .number(1_234))
    #expect(english.parse("999") == .missing(.noAnswer))
    #expect(english.parse("1.5E+3", kind: .number) == .number(1_500))
    #expect(english.parse("doce") == .unknown("doce", nearest: []))
    let both = parser(question, sample: ["0.5", "0,5"], stamp: "fecha", separator: ";")
    #expect(both.parse("1.234") == .unknown("1.234", nearest: []))
    #expect(both.parse("0.25") == .number(0.25))
    let neither = parser(question, sample: ["1"], stamp: "fecha", separator: ";")
    #expect(neither.parse("1.234") == .number(1_234))
  }

  @Test("are days and texts, of which only that they were given is kept")
  func daysAndTexts() throws {
    let day = SurveyQuestion(id: "d", text: "Día", kind: .date)
    let date = try #require(CalendarDate(year: 2022, month: 3, day: 31))
    for text in ["31/03/2022", "2022-03-31", "2022-03-31T08:00:00"] {
      #expect(parser(day).parse(text) == .date(date))
    }
    #expect(parser(day).parse("ayer") == .unknown("ayer", nearest: []))
    #expect(parser(codebook.questions[4]).parse("Más difusión") == .text)
    #expect(parser(codebook.questions[4]).parse(" ") == .missing(.noAnswer))
  }

  @Test("of options in columns are marks, and a row without any is what the tool means by it")
  func marks() {
    func value(_ headings: [String], _ rows: [[String]], at index: Int) -> AnswerValue {
      let question = codebook.questions[2]
      let layout = AnswerLayout(
        SurveyLayoutFixture.head([headings] + rows),
        codebook: SurveyCodebook(questions: [question])
      )
      let parser = AnswerParser(question, at: 0, in: layout)
      return parser.value(
        of: parser.place.columns.map { parser.mark(rows[index][$0], column: $0) }
      )
    }
    let columns = ["temas[metas]", "temas[finanzas]", "temas[obras]", "temas[other]"]
    let crosses = [
      ["X", "", "x", ""], ["", "", "", ""], ["", "", "", "Vías"], ["Q", "", "", ""],
    ]
    #expect(value(columns, crosses, at: 0) == .options(0b0101, others: 0))
    #expect(value(columns, crosses, at: 1) == .missing(.noAnswer))
    #expect(value(columns, crosses, at: 2) == .options(0b1000, others: 1))
    #expect(value(columns, crosses, at: 3) == .unknown("Q", nearest: []))
    let zeros = [["0", "1", "0", "0"], ["0", "0", "0", "0"], ["", "", "", ""]]
    #expect(value(columns, zeros, at: 0) == .options(0b0010, others: 0))
    #expect(value(columns, zeros, at: 1) == .options(0, others: 0))
    #expect(value(columns, zeros, at: 2) == .missing(.noAnswer))
    let labels = [["Cumplimiento de metas del plan de desarrollo", "", "obras", ""]]
    #expect(value(columns, labels, at: 0) == .options(0b0101, others: 0))
    let whole = ["temas/metas", "temas/finanzas", "temas/obras", "temas/other", "temas"]
    let split = [
      ["0", "0", "0", "0", ""], ["1", "0", "0", "0", "metas"], ["0", "0", "0", "0", "x"],
    ]
    #expect(value(whole, split, at: 0) == .missing(.noAnswer))
    #expect(value(whole, split, at: 1) == .options(1, others: 0))
    #expect(value(whole, split, at: 2) == .options(0, others: 0))
  }
}
