import RindeModel
import RindeSources
import RindeTables
import Testing

@Suite("The dictionary within an SPSS file")
struct SurveyLayoutSAVTests {
  @Test("gives questions, options and missing values, the indicators as one question")
  func fixture() throws {
    let file = try SAVReader.file(at: SurveyLayoutFixture.path("encuesta.sav"))
    let own = SAVCodebook(file)
    #expect(own.identifiers == ["folio"])
    let questions = own.codebook.questions
    #expect(questions.map(\.id) == ["grupo", "participo", "temas", "satisf"])
    #expect(questions.map(\.kind) == [.single, .single, .multiple, .scale])
    let known = SurveyLayoutFixture.codebook.questions
    #expect(questions.map(\.text) == known.prefix(4).map(\.text))
    #expect(questions[0].options.map(\.label) == known[0].options.map(\.label))
    #expect(questions[0].options.map(\.code) == ["1", "2", "3", "4"])
    #expect(questions[1].options.map(\.label) == ["Sí", "No"])
    #expect(questions[1].missing == [MissingCode("99", .noAnswer)])
    #expect(questions[2].options.map(\.label) == known[2].options.prefix(3).map(\.label))
    #expect(questions[3].options.map(\.code) == ["1", "2", "3", "4", "5"])
    #expect(questions[3].missing == [MissingCode("99", .noAnswer)])
  }

  @Test("reads its own file whole")
  func itself() throws {
    let file = try SAVReader.file(at: SurveyLayoutFixture.path("encuesta.sav"))
    let codebook = SAVCodebook(file).codebook
    let read = SurveyLayoutAnswers(
      file.grid,
      head: AnswerHead(file),
      codebook: codebook,
      named: ["folio"]
    )
    #expect(read.layout.issues == [])
    // The counts of expected_formats.json.
    #expect(read.counts(0, options: 4) == [25, 24, 21, 20])
    #expect(read.marks(2, options: 3) == [48, 46, 40])
    #expect(read.respondents(2) == 84)
    #expect(read.counts(3, options: 5) == [15, 23, 17, 20, 10])
  }

  private func file(_ variables: [SAVVariable], _ rows: [[String]]) -> SAVFile {
    let cells = rows.enumerated().map { index, texts in
      Grid.Row(
        number: index + 1,
        cells: zip(texts, variables).map { text, variable in
          let kind: Cell.Kind = variable.kind == .number ? .number : .text
          return text.isEmpty ? .empty : Cell(kind: kind, text: text)
        }
      )
    }
    let names = Grid.Row(
      number: 0,
      cells: variables.map { Cell(kind: .text, text: $0.name) }
    )
    return SAVFile(
      variables: variables,
      grid: Grid(file: "a.sav", sheet: nil, rows: [names] + cells, mergedRanges: [], issues: [])
    )
  }

  @Test("tells scales, numbers, texts and days apart")
  func kinds() {
    let variables = [
      SAVVariable(
        name: "p1",
        measure: .ordinal,
        labels: [.init(value: "1", text: "Mala"), .init(value: "5", text: "Buena")]
      ),
      SAVVariable(name: "edad", label: "Edad", measure: .scale),
      SAVVariable(name: "obs", kind: .text),
      SAVVariable(name: "dia", kind: .date),
      SAVVariable(
        name: "sexo",
        measure: .nominal,
        labels: [
          .init(value: "1", text: "Mujer"), .init(value: "2", text: "Hombre"),
          .init(value: "3", text: "Otro, ¿cuál?"), .init(value: "8", text: "No sabe"),
          .init(value: "9", text: "No aplica"),
        ],
        missing: [.numbers(8...9)]
      ),
    ]
    let questions = SAVCodebook(
      file(variables, [["2", "17", "x", "", "1"], ["4", "62.5", "y", "", "7"]])
    ).codebook.questions
    #expect(questions.map(\.kind) == [.scale, .numeric, .open, .date, .single])
    #expect(questions[0].options.map(\.label) == ["Mala", "2", "3", "4", "Buena"])
    #expect(questions[4].options.map(\.code) == ["1", "2", "3", "7"])
    #expect(questions[4].options.map(\.isOther) == [false, false, true, false])
    #expect(
      questions[4].missing == [MissingCode("8", .doesNotKnow), MissingCode("9", .notAsked)]
    )
  }

  @Test("takes no variables for one question unless their labels begin alike")
  func groups() {
    let yes = [SAVVariable.Label(value: "0", text: "No"), .init(value: "1", text: "Sí")]
    let alike = ["Medios: radio", "Medios: prensa"].enumerated().map {
      SAVVariable(name: "medio\($0 + 1)", label: $1, labels: yes)
    }
    let apart = ["¿Fue?", "¿Volvería?"].enumerated().map {
      SAVVariable(name: "p\($0 + 1)", label: $1, labels: yes)
    }
    let questions = SAVCodebook(
      file(alike + apart, [["0", "1", "1", "0"], ["1", "1", "0", "0"]])
    ).codebook.questions
    #expect(questions.map(\.id) == ["medio", "p1", "p2"])
    #expect(questions.map(\.kind) == [.multiple, .single, .single])
    #expect(questions[0].text == "Medios")
    #expect(questions[0].options.map(\.label) == ["radio", "prensa"])
  }
}
