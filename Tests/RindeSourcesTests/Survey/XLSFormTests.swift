import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("XLSForm")
struct XLSFormTests {
  private func form(_ survey: [String], _ choices: [String]) throws -> XLSForm {
    XLSForm(survey: try CodebookFixture.grid(survey), choices: try CodebookFixture.grid(choices))
  }

  private func findings(_ survey: [String], _ choices: [String]) throws -> [String] {
    do {
      return CodebookFixture.summary(try form(survey, choices).read().issues)
    } catch SourceFileError.invalid(let issues) {
      return CodebookFixture.summary(issues)
    }
  }

  private let choices = [
    "list_name;name;label", "sino;si;Sí", "sino;no;No", "temas;metas;Metas", "temas;otro;Otro",
    "grado;1;Poco", "grado;2;Mucho",
  ]

  @Test("reads the questions of the examples from a workbook, in Spanish")
  func workbook() throws {
    let reading = try CodebookReader.read(path: CodebookFixture.path("formulario.xlsx"))
    let expected = try CodebookReader.read(path: CodebookFixture.path("codebook.csv")).codebook
    let found = reading.codebook
    #expect(reading.issues == [])
    #expect(found.questions.map(\.id) == expected.questions.map(\.id))
    #expect(found.questions.map(\.text) == expected.questions.map(\.text))
    #expect(found.questions.map(\.kind) == expected.questions.map(\.kind))
    #expect(found.questions.map(\.options) == expected.questions.map(\.options))
    #expect(Set(found.questions.map(\.section)) == ["Datos"])
    #expect(
      found["temas"]?.condition
        == SurveyQuestion.Condition(question: "participo", options: ["si"])
    )
  }

  @Test("reads every kind of question")
  func kinds() throws {
    let reading = try form(
      [
        "type;name;label;relevant;appearance;parameters",
        "begin group;g;Grupo A;;;", "select_one sino;a;A;;;", "end group;;;;;",
        "select_multiple temas;b;B;;;", "text;b_otro;¿Cuál?;selected(${b}, 'otro');;",
        "select_one grado;c;C;${a} = 'si' or ${a} = 'no';likert;", "integer;d;D;;;",
        "decimal;e;E;;;", "date;f;F;;;", "range;h;H;;;start=0 end=100 step=5",
        "range;i;I;;;start=0 end=10", "calculate;j;;;;",
      ],
      choices
    ).read()
    let book = reading.codebook
    #expect(reading.issues == [])
    #expect(book.questions.map(\.id) == ["a", "b", "b_otro", "c", "d", "e", "f", "h", "i"])
    #expect(
      book.questions.map(\.kind) == [
        .single, .multiple, .open, .scale, .numeric, .numeric, .date, .numeric, .scale,
      ]
    )
    #expect(book["a"]?.section == "Grupo A")
    #expect(book["b"]?.section == nil)
    #expect(book["b"]?.options.map(\.isOther) == [false, true])
    #expect(book["c"]?.condition?.options == ["si", "no"])
    #expect(book["i"]?.options.count == 11)
  }

  @Test("says what it does not understand")
  func mistakes() throws {
    #expect(
      try findings(
        [
          "type;name;label;relevant", "select_one sinno;a;A;", "geopoint;b;B;", "integr;c;C;",
          "text;d;D;${a} > 3", "text;d;Otra;", "begin_repeat;r;R;", "text;x;X;", "end_repeat;;;",
        ],
        choices
      ) == [
        "diccionario.lista-desconocida 2:type sinno", "diccionario.tipo-sin-usar 3:type geopoint",
        "diccionario.tipo-desconocido 4:type integr",
        "diccionario.condicion-no-leida 5:relevant ${a} > 3",
        "diccionario.id-repetido 6:name d", "diccionario.tipo-sin-usar 7:type r",
      ]
    )
  }
}
