import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

/// Registers of a small municipality, seen on 30 June 2022.
struct ParticipationMaterial {
  var records = ParticipationRecords()
  var goals: [CoverageGoal] = []
  var terms = ResponseTerms.standard
  var petitionRows: RegisterRows?
  var cutoff = "2022-06-30"

  /// All registers, with groups that have no name and cases in every state.
  static func full() throws -> ParticipationMaterial {
    ParticipationMaterial(
      records: ParticipationRecords(
        questions: try questions(),
        commitments: try commitments(),
        petitions: try petitions(),
        spaces: try spaces()
      ),
      goals: [
        CoverageGoal(activity: "2.2", places: ["Comuna 1", "Comuna 2", "Genoy"]),
        CoverageGoal(activity: "N14", groups: ["JAL", "Academia"]),
      ]
    )
  }

  func material() throws -> ReportMaterial {
    let plan = Plan(
      entity: Entity(
        name: "Alcaldía",
        fiscalYear: FiscalYear(2022),
        responseTerms: terms,
        coverageGoals: goals
      ),
      activities: []
    )
    let analysis = ComplianceAnalysis(plan: plan)
    let cutoff = try #require(Cutoff(named: cutoff))
    return ReportMaterial(
      results: analysis.results(from: analysis.makeFold(), at: cutoff),
      records: [],
      rejected: [],
      planIssues: [],
      participation: ParticipationAnalysis(records: records, entity: plan.entity)
        .results(at: cutoff),
      petitionRows: petitionRows,
      version: "prueba"
    )
  }

  func sheets() throws -> [Sheet] { ParticipationSheets(material: try material()).sheets() }

  func tables() throws -> [String: Table] {
    var tables: [String: Table] = [:]
    for sheet in try sheets() {
      if case .table(let table) = sheet.content { tables[table.id] = table }
    }
    return tables
  }

  private static func day(_ iso: String) throws -> CalendarDate {
    try #require(CalendarDate(iso: iso))
  }

  /// From 13/04/2022 the term ends on 06/05/2022 (T-28).
  private static func questions() throws -> [CitizenQuestion] {
    let rows: [(String, String, String?, String?)] = [
      ("Audiencia pública", "2022-04-13", "2022-05-06", "Chat"),
      ("Audiencia pública", "2022-04-13", "2022-05-09", nil),
      ("Audiencia pública", "2022-04-13", nil, "Formato"),
      ("Foro", "2022-06-22", nil, "Chat"), ("Foro", "2022-06-22", "2022-07-01", "Chat"),
    ]
    return try rows.enumerated().map { index, row in
      CitizenQuestion(
        event: row.0,
        date: try day(row.1),
        text: "¿Cuándo termina la obra?",
        answered: try row.2.map(day),
        channel: row.3,
        origin: SourcePosition(file: "preguntas.csv", line: index + 2)
      )
    }
  }

  private static func commitments() throws -> [Commitment] {
    let rows: [(String?, String, String?)] = [
      ("Hacienda", "2022-05-31", "2022-05-20"), ("Hacienda", "2022-05-31", nil),
      (nil, "2022-12-01", nil),
    ]
    return try rows.enumerated().map { index, row in
      Commitment(
        event: "Audiencia pública",
        text: "Publicar el cronograma",
        responsible: row.0,
        due: try day(row.1),
        done: try row.2.map(day),
        origin: SourcePosition(file: "compromisos.csv", line: index + 2)
      )
    }
  }

  /// Received on 08/04/2022; T-31 gives the last days.
  private static func petitions() throws -> [Petition] {
    let rows: [(String, ResponseTerm.Kind, String, String?, String?, String?)] = [
      ("Petición", .general, "2022-04-08", "2022-05-03", "Hacienda", "Web"),
      ("Petición", .general, "2022-04-08", "2022-05-04", nil, "Web"),
      ("Información", .information, "2022-04-08", "2022-04-11", "Hacienda", nil),
      ("Queja", .general, "2022-06-28", nil, "Tránsito", "Web"),
      ("Queja", .general, "2022-04-08", nil, "Tránsito", nil),
      ("Queja", .general, "2022-07-08", nil, "Tránsito", nil),
    ]
    return try rows.enumerated().map { index, row in
      Petition(
        name: row.0,
        kind: row.1,
        received: try day(row.2),
        answered: try row.3.map(day),
        office: row.4,
        channel: row.5,
        origin: SourcePosition(file: "pqrsd.csv", line: index + 2)
      )
    }
  }

  private static func spaces() throws -> [DialogueSpace] {
    let rows: [(String, String, String?, [(String, Int)])] = [
      ("2022-02-10", "Mesa", "Comuna 01", [("JAL", 12), ("", 3)]),
      ("2022-03-10", "Mesa", "Comuna 1", [("JAL", 8)]), ("2022-03-11", "", "Mapachico", []),
      ("2022-04-11", "Feria", nil, [("Gremios", 0), ("JAL", 1)]),
    ]
    return try rows.enumerated().map { index, row in
      DialogueSpace(
        event: "Encuentro",
        date: try day(row.0),
        kind: row.1,
        place: row.2,
        activity: "2.2",
        attendance: row.3.map { .init(group: $0.0, people: $0.1) },
        origin: SourcePosition(file: "espacios.csv", line: index + 2)
      )
    }
  }
}
