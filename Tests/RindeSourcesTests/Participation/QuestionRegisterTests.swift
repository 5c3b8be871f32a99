import RindeModel
import RindeSources
import Testing

@Suite("preguntas")
struct QuestionRegisterTests {
  private let header = "evento;fecha;pregunta;respondida;canal"

  @Test("reads a question with its answer and without")
  func records() throws {
    let reading = try RegisterFixture.read(
      "preguntas",
      [
        header,
        "Foro de la niñez;15/07/2022;¿Cuándo abre la biblioteca?;08/08/2022;chat",
        "Foro de la niñez;15/07/2022;\"¿Y el parque; para cuándo?\";;",
      ]
    )
    let questions = try #require(reading.records.questions)
    #expect(questions.map(\.event) == ["Foro de la niñez", "Foro de la niñez"])
    #expect(questions.map(\.date.description) == ["2022-07-15", "2022-07-15"])
    #expect(questions.map(\.text).last == "¿Y el parque; para cuándo?")
    #expect(questions.map { $0.answered?.description } == ["2022-08-08", nil])
    #expect(questions.map(\.channel) == ["chat", nil])
    #expect(questions.map(\.origin.line) == [2, 3])
    #expect(reading.issues == [])
    #expect(reading.registers.map(\.name) == ["preguntas"])
    #expect(reading.counts == [2, 2, 0])
    #expect(reading.records.petitions == nil)
  }

  @Test(
    "takes words for an answer that is not there",
    arguments: ["no", "NO", "Pendiente", "sin respuesta", "En trámite.", " "]
  )
  func pending(word: String) throws {
    let line = "Foro;15/07/2022;¿Cuándo?;\(word);"
    let reading = try RegisterFixture.read("preguntas", [header, line])
    #expect(reading.records.questions?.map(\.answered) == [nil])
    #expect(reading.issues == [])
  }

  @Test(
    "keeps out what cannot be used, with its place",
    arguments: [
      (";15/07/2022;¿Cuándo?;;", "pregunta.sin-evento 2 evento "),
      ("Foro;;¿Cuándo?;;", "pregunta.sin-fecha 2 fecha "),
      ("Foro;15/07/2022;;;", "pregunta.sin-pregunta 2 pregunta "),
      ("Foro;30/02/2022;¿Cuándo?;;", "pregunta.fecha-invalida 2 fecha 30/02/2022"),
      ("Foro;julio;¿Cuándo?;;", "pregunta.fecha-invalida 2 fecha julio"),
      ("Foro;15/07/2022;¿Cuándo?;31/09/2022;", "pregunta.fecha-invalida 2 respondida 31/09/2022"),
      ("Foro;15/07/2022;¿Cuándo?;sí;", "pregunta.respuesta-sin-fecha 2 respondida sí"),
      (
        "Foro;15/07/2022;¿Cuándo?;14/07/2022;",
        "pregunta.respuesta-anterior 2 respondida 14/07/2022"
      ),
      ("Foro;15/07/2021;¿Cuándo?;;", "pregunta.fuera-de-vigencia 2 fecha 15/07/2021"),
    ]
  )
  func rejected(line: String, issue: String) throws {
    let reading = try RegisterFixture.read("preguntas", [header, line])
    #expect(reading.summary == [issue])
    #expect(reading.records.questions == [])
    #expect(reading.counts == [1, 0, 1])
  }

  @Test(
    "an answer on the day of the event is no earlier than it, nor one of the next year too late"
  )
  func borders() throws {
    let reading = try RegisterFixture.read(
      "preguntas",
      [header, "Foro;31/12/2022;¿Uno?;31/12/2022;", "Foro;01/01/2022;¿Dos?;10/01/2023;"]
    )
    #expect(reading.counts == [2, 2, 0])
    #expect(reading.issues == [])
  }

  @Test("finds every problem of a row at once")
  func several() throws {
    let reading = try RegisterFixture.read("preguntas", [header, "Foro;30/02/2022;;sí;"])
    #expect(
      reading.issues.map(\.code) == [
        "pregunta.fecha-invalida", "pregunta.sin-pregunta", "pregunta.respuesta-sin-fecha",
      ]
    )
    #expect(reading.counts == [1, 0, 1])
  }

  @Test("uses both of two equal rows and says so")
  func repeated() throws {
    let line = "Foro;15/07/2022;¿Cuándo?;;chat"
    let reading = try RegisterFixture.read("preguntas", [header, line, line, line + " "])
    #expect(reading.records.questions?.count == 3)
    #expect(reading.issues.map(\.code) == ["pregunta.repetida", "pregunta.repetida"])
    #expect(reading.issues.map(\.severity) == [.warning, .warning])
    #expect(reading.issues.first?.message.contains("línea 2") == true)
    #expect(reading.counts == [3, 3, 0])
  }

  @Test("knows other headings, below titles, and prefers the column of the date to that of «sí»")
  func headings() throws {
    let reading = try RegisterFixture.read(
      "preguntas",
      [
        "Alcaldía de Ejemplo;;;;;",
        "Preguntas de la ciudadanía 2022;;;;;",
        "N.º;NOMBRE DEL EVENTO;Fecha del evento;Inquietud;Respondida;Fecha de respuesta (dd/mm/aaaa)",
        "1;Foro;15/07/2022;¿Cuándo?;Sí;01/08/2022",
        "N.º;NOMBRE DEL EVENTO;Fecha del evento;Inquietud;Respondida;Fecha de respuesta (dd/mm/aaaa)",
        "2;;;;;",
      ]
    )
    #expect(reading.records.questions?.map { $0.answered?.description } == ["2022-08-01"])
    #expect(
      reading.summary == [
        "pregunta.columnas-no-usadas 3 - N.º; Respondida", "pregunta.encabezado-repetido 5 - -",
        "pregunta.fila-vacia 6 - -",
      ]
    )
    #expect(reading.counts == [3, 1, 2])
  }

  @Test("names the headings that are missing")
  func noTable() {
    #expect(
      throws: FolderError.self
    ) { try RegisterFixture.read("preguntas", ["evento;fecha", "Foro;15/07/2022"]) }
    do {
      _ = try RegisterFixture.read("preguntas", ["evento;fecha", "Foro;15/07/2022"])
    } catch .register(let error, let name) {
      #expect(name == "preguntas")
      #expect(error.found == ["evento", "fecha"])
      #expect(error.missing == ["pregunta"])
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("an empty file is no register, and two files of one name are one too many")
  func files() {
    do {
      _ = try RegisterFixture(["pqrsd.csv": "tipo;recibida\n", "pqrsd.xlsx": "x"]).read()
      Issue.record("read")
    } catch .ambiguous(let paths) {
      #expect(paths.count == 2)
    } catch {
      Issue.record("\(error)")
    }
    do {
      let reading = try RegisterFixture(["pqrsd.csv": "tipo;recibida\n"]).read()
      #expect(reading.records.petitions == [])
      #expect(reading.counts == [0, 0, 0])
    } catch {
      Issue.record("\(error)")
    }
  }

  @Test("a folder without registers has none")
  func none() throws {
    let reading = try RegisterFixture([:]).read()
    #expect(reading.records == ParticipationRecords())
    #expect(reading.registers == [])
    #expect(reading.issues == [])
  }
}
