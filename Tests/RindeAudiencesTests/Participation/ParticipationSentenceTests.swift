import RindeAnalysis
import RindeAudiences
import RindeModel
import Testing

@Suite("Sentences about dealings with citizens")
struct ParticipationSentenceTests {
  /// Questions of events of January 2022, answered on time, late, pending or overdue on 30 June.
  private func questions(_ counts: [Int], events: Int = 1) throws -> [String] {
    let days: [(asked: String, answered: String?)] = [
      ("2022-01-12", "2022-01-20"), ("2022-01-12", "2022-06-01"), ("2022-06-29", nil),
      ("2022-01-12", nil),
    ]
    var rows: [CitizenQuestion] = []
    for (count, day) in zip(counts, days) {
      for _ in 0..<count {
        rows.append(
          CitizenQuestion(
            event: "Evento \(rows.count % events)",
            date: try #require(CalendarDate(iso: "2022-01-12")),
            text: "",
            answered: day.answered.flatMap(CalendarDate.init(iso:)),
            origin: SourcePosition(file: "preguntas.csv", line: rows.count + 2)
          ).asked(try #require(CalendarDate(iso: day.asked)))
        )
      }
    }
    return try sentences(ParticipationRecords(questions: rows))
  }

  private func sentences(_ records: ParticipationRecords, goals: [CoverageGoal] = []) throws
    -> [String]
  {
    let entity = Entity(name: "A", fiscalYear: FiscalYear(2022), coverageGoals: goals)
    let results = ParticipationAnalysis(records: records, entity: entity)
      .results(at: try #require(Cutoff(named: "2022-06-30")))
    return ParticipationTexts.sentences(results)
  }

  @Test("many: the sentence of the executive summary")
  func many() throws {
    // Pending questions are of another day, so that their events are others.
    #expect(
      try questions([35, 3, 0, 2], events: 3) == [
        "Se recibieron 40 preguntas de la ciudadanía en 3 eventos: 38 se respondieron, 35 de "
          + "ellas a tiempo; 2 vencieron sin respuesta.",
        "La oportunidad de las respuestas a las preguntas es de 87,5 % (35 de 40).",
      ]
    )
  }

  @Test(
    "numbers agree, whatever is one, none or all",
    arguments: [
      ([0, 0, 0, 0], "No se recibieron preguntas de la ciudadanía."),
      ([1, 0, 0, 0], "Se recibió 1 pregunta de la ciudadanía en 1 evento: se respondió a tiempo."),
      (
        [0, 1, 0, 0],
        "Se recibió 1 pregunta de la ciudadanía en 1 evento: se respondió fuera de término."
      ),
      ([0, 0, 1, 0], "Se recibió 1 pregunta de la ciudadanía en 1 evento: está en término."),
      ([0, 0, 0, 1], "Se recibió 1 pregunta de la ciudadanía en 1 evento: venció sin respuesta."),
      (
        [2, 0, 0, 0],
        "Se recibieron 2 preguntas de la ciudadanía en 1 evento: todas se respondieron a tiempo."
      ),
      (
        [0, 2, 0, 0],
        "Se recibieron 2 preguntas de la ciudadanía en 1 evento: todas se respondieron fuera de "
          + "término."
      ),
      (
        [1, 1, 0, 0],
        "Se recibieron 2 preguntas de la ciudadanía en 1 evento: todas se respondieron, una de "
          + "ellas a tiempo."
      ),
      (
        [0, 0, 2, 0],
        "Se recibieron 2 preguntas de la ciudadanía en 1 evento: ninguna se ha respondido; 2 están "
          + "en término."
      ),
      (
        [0, 0, 1, 1],
        "Se recibieron 2 preguntas de la ciudadanía en 2 eventos: ninguna se ha respondido; 1 está "
          + "en término y 1 venció sin respuesta."
      ),
      (
        [1, 0, 2, 1],
        "Se recibieron 4 preguntas de la ciudadanía en 2 eventos: 1 se respondió a tiempo; 2 están "
          + "en término y 1 venció sin respuesta."
      ),
      (
        [0, 2, 0, 2],
        "Se recibieron 4 preguntas de la ciudadanía en 1 evento: 2 se respondieron, ninguna a "
          + "tiempo; 2 vencieron sin respuesta."
      ),
      (
        [2, 0, 1, 2],
        "Se recibieron 5 preguntas de la ciudadanía en 2 eventos: 2 se respondieron, todas a "
          + "tiempo; 1 está en término y 2 vencieron sin respuesta."
      ),
    ]
  )
  func agreement(counts: [Int], expected: String) throws {
    #expect(try questions(counts).first == expected)
  }

  @Test("without anything answered or overdue there is no percentage")
  func noShare() throws {
    #expect(try questions([0, 0, 3, 0]).count == 1)
    #expect(try questions([0, 0, 0, 0]).count == 1)
  }

  @Test("nothing is said about registers that do not exist")
  func silence() throws {
    #expect(try sentences(ParticipationRecords()).isEmpty)
  }

  @Test("commitments are masculine, petitions say how long they took")
  func others() throws {
    var full = try ParticipationMaterial.full().records
    full.questions = nil
    full.spaces = nil
    #expect(
      try sentences(full) == [
        "Se recibieron 5 PQRSD: 3 se respondieron, 2 de ellas a tiempo; 1 está en término y 1 "
          + "venció sin respuesta.",
        "La oportunidad de las respuestas a las PQRSD es de 50,0 % (2 de 4).",
        "Las respuestas a las PQRSD tomaron en promedio 10,7 días hábiles; la que más tardó, 16 días hábiles.",
        "Se registraron 3 compromisos con la ciudadanía: 1 se cumplió a tiempo; 1 está en plazo y "
          + "1 venció sin cumplirse.",
        "El cumplimiento a tiempo de los compromisos es de 50,0 % (1 de 2).",
      ]
    )
  }

  @Test("spaces tell attendance, and coverage what is missing")
  func spaces() throws {
    let full = try ParticipationMaterial.full()
    #expect(
      try sentences(ParticipationRecords(spaces: full.records.spaces), goals: full.goals) == [
        "Se realizaron 4 espacios de diálogo, con 24 asistentes registrados; en 1 no se registró la "
          + "asistencia.",
        "Se ha cubierto uno de los 3 territorios previstos en la actividad 2.2; faltan Comuna 2 y Genoy.",
        "Hay 1 espacio sin lugar registrado, que no suma a la cobertura.",
        "Ha asistido uno de los 2 grupos de valor previstos en la actividad N14; falta Academia.",
      ]
    )
  }

  @Test(
    "coverage of none, one, some and all",
    arguments: [
      (["Genoy"], 0, "No se ha cubierto el territorio previsto en la actividad 2.2; falta Genoy."),
      (["Genoy"], 1, "Se ha cubierto el territorio previsto en la actividad 2.2."),
      (
        ["Genoy", "Imués"], 0,
        "No se ha cubierto ninguno de los 2 territorios previstos en la actividad 2.2; faltan Genoy "
          + "e Imués."
      ),
      (["Genoy", "Imués"], 2, "Se han cubierto los 2 territorios previstos en la actividad 2.2."),
      (
        ["A", "B", "Hierro", "D", "Hierba"], 2,
        "Se han cubierto 2 de los 5 territorios previstos en la actividad 2.2; faltan Hierro, D y "
          + "Hierba."
      ),
    ]
  )
  func coverage(places: [String], held: Int, expected: String) throws {
    let spaces = try places.prefix(held).enumerated().map { index, place in
      DialogueSpace(
        event: "Mesa",
        date: try #require(CalendarDate(iso: "2022-03-01")),
        place: place,
        origin: SourcePosition(file: "espacios.csv", line: index + 2)
      )
    }
    let goal = CoverageGoal(activity: "2.2", places: places)
    #expect(try sentences(ParticipationRecords(spaces: spaces), goals: [goal]).last == expected)
  }

  @Test(
    "a space, its attendance known or not",
    arguments: [
      (nil, "Se realizó 1 espacio de diálogo, sin registro de asistencia."),
      (0, "Se realizó 1 espacio de diálogo, con 0 asistentes registrados."),
      (1, "Se realizó 1 espacio de diálogo, con 1 asistente registrado."),
      (1240, "Se realizó 1 espacio de diálogo, con 1.240 asistentes registrados."),
    ] as [(Int?, String)]
  )
  func space(people: Int?, expected: String) throws {
    let space = DialogueSpace(
      event: "Mesa",
      date: try #require(CalendarDate(iso: "2022-03-01")),
      attendance: people.map { [.init(group: "", people: $0)] } ?? [],
      origin: SourcePosition(file: "espacios.csv", line: 2)
    )
    #expect(try sentences(ParticipationRecords(spaces: [space])) == [expected])
    #expect(
      try sentences(ParticipationRecords(spaces: [])) == ["No se realizaron espacios de diálogo."]
    )
  }
}

extension CitizenQuestion {
  /// The same question at an event of another day.
  fileprivate func asked(_ day: CalendarDate) -> CitizenQuestion {
    CitizenQuestion(
      event: event,
      date: day,
      text: text,
      answered: answered,
      channel: channel,
      origin: origin
    )
  }
}
