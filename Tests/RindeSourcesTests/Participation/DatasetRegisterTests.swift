import RindeModel
import RindeSources
import Testing

/// The worked examples of the rule book that the invented registers hold.
@Suite("The datasets' registers hold the worked examples of terms")
struct DatasetRegisterTests {
  private static let datasets =
    #filePath.dropLast("Tests/RindeSourcesTests/Participation/DatasetRegisterTests.swift".count)
    + "datasets/"

  private static func read(_ name: String) throws -> (Entity, ParticipationReading) {
    let folder = try EntityFolder(path: datasets + name)
    return (folder.entity, try folder.participation(of: folder.plan().plan))
  }

  private static func days(_ kind: ResponseTerm.Kind) throws -> Int {
    try #require(ResponseTerms.standard.terms.first { $0.kind == kind }).businessDays
  }

  @Test(
    "petitions of Pasto with the last day that the rule book gives",
    arguments: [
      ("T-26", ResponseTerm.Kind.general, "2022-12-10", "2022-12-30"),
      ("T-27", .general, "2022-12-16", "2023-01-06"),
      ("T-28", .general, "2022-04-13", "2022-05-06"),
      ("T-28", .general, "2022-04-14", "2022-05-06"),
      ("T-29", .general, "2022-10-14", "2022-11-08"),
      ("T-31", .transfer, "2022-04-08", "2022-04-19"),
      ("T-31", .information, "2022-04-08", "2022-04-26"),
      ("T-31", .general, "2022-04-08", "2022-05-03"),
      ("T-31", .consultation, "2022-04-08", "2022-05-24"),
      ("T-33", .information, "2022-06-17", "2022-07-06"),
    ]
  )
  func pasto(example: String, kind: ResponseTerm.Kind, received: String, due: String) throws {
    let (entity, reading) = try Self.read("pasto-2022")
    let petition = try #require(
      reading.records.petitions?.first { $0.kind == kind && $0.received.description == received },
      "\(example)"
    )
    let last = entity.calendar.adding(try Self.days(kind), to: petition.received)
    #expect(last.description == due, "\(example)")
  }

  @Test("questions of Nariño of 15/07/2022: answered on the last day and one day late (T-51)")
  func narino() throws {
    let (entity, reading) = try Self.read("narino-2022")
    let questions = try #require(reading.records.questions)
      .filter { $0.date.description == "2022-07-15" }
    let first = try #require(questions.first)
    let last = entity.calendar.adding(try Self.days(.question), to: first.date)
    #expect(last.description == "2022-08-08")
    #expect(questions.prefix(2).map { $0.answered?.description } == ["2022-08-08", "2022-08-09"])
  }

  @Test("the spaces of Pasto's 2.2 are as many as its progress, and four places have none")
  func coverage() throws {
    let (entity, reading) = try Self.read("pasto-2022")
    let spaces = try #require(reading.records.spaces).filter { $0.activity == "2.2" }
    #expect(spaces.count == 5 + 9 + 12 + 9)
    let goal = try #require(entity.coverageGoals.first)
    #expect(goal.places.count == 12 + 17)
    let covered = Set(spaces.compactMap(\.place))
    #expect(
      goal.places.filter { !covered.contains($0) }
        == ["Comuna 7", "Comuna 11", "El Socorro", "Santa Bárbara"]
    )
  }

  @Test("no group of Nariño's N14 is written otherwise than its coverage, and one has no column")
  func groups() throws {
    let (entity, reading) = try Self.read("narino-2022")
    let spaces = try #require(reading.records.spaces)
    let groups = Set(spaces.flatMap(\.attendance).map(\.group)).subtracting([""])
    let goal = try #require(entity.coverageGoals.first)
    #expect(groups.isSubset(of: goal.groups))
    #expect(goal.groups.filter { !groups.contains($0) } == ["Gremios"])
    #expect(reading.issues == [])
  }
}
