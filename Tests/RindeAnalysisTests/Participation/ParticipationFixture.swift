import RindeAnalysis
import RindeModel
import Testing

/// Records with the fewest words, each on a line of its own.
enum Recorded {
  static func petition(
    _ kind: ResponseTerm.Kind = .general,
    _ received: String,
    _ answered: String? = nil,
    name: String = "Petición",
    office: String? = nil,
    channel: String? = nil,
    line: Int = 2
  ) -> Petition {
    Petition(
      name: name,
      kind: kind,
      received: day(received),
      answered: answered.map(day),
      office: office,
      channel: channel,
      origin: SourcePosition(file: "pqrsd.csv", line: line)
    )
  }

  static func question(
    _ event: String,
    _ date: String,
    _ answered: String? = nil,
    channel: String? = nil,
    line: Int = 2
  ) -> CitizenQuestion {
    CitizenQuestion(
      event: event,
      date: day(date),
      text: "¿Cuándo termina la obra?",
      answered: answered.map(day),
      channel: channel,
      origin: SourcePosition(file: "preguntas.csv", line: line)
    )
  }

  static func space(
    _ date: String,
    _ place: String?,
    activity: String? = nil,
    kind: String = "Mesa",
    _ attendance: [(String, Int)] = [],
    line: Int = 2
  ) -> DialogueSpace {
    DialogueSpace(
      event: "Encuentro",
      date: day(date),
      kind: kind,
      place: place,
      activity: activity,
      attendance: attendance.map { DialogueSpace.Attendance(group: $0.0, people: $0.1) },
      origin: SourcePosition(file: "espacios.csv", line: line)
    )
  }
}

extension ParticipationRecords {
  /// How they stand at a cut-off, for an entity of 2022 unless said otherwise.
  func results(
    at cutoff: String,
    terms: ResponseTerms = .standard,
    goals: [CoverageGoal] = [],
    calendar: BusinessCalendar = BusinessCalendar()
  ) -> ParticipationResults {
    let entity = Entity(
      name: "Alcaldía",
      fiscalYear: FiscalYear(2022),
      calendar: calendar,
      responseTerms: terms,
      coverageGoals: goals
    )
    return ParticipationAnalysis(records: self, entity: entity)
      .results(at: Cutoff(day(cutoff)))
  }
}
