import RindeAnalysis
import RindeModel
import Testing

@Suite("What dialogue spaces cover")
struct CoverageTests {
  private static let pasto = CoverageGoal(
    activity: "2.2",
    places: (1...12).map { "Comuna \($0)" } + ["Catambuco", "El Encano", "Genoy"]
  )

  @Test("places are compared without case, accents and zeros; missing ones are named")
  func places() throws {
    let records = ParticipationRecords(
      spaces: [
        Recorded.space("2022-02-10", "Comuna 01", activity: "2.2", [("JAL", 12)], line: 2),
        Recorded.space("2022-03-10", "COMUNA 1", activity: "2.2.", [("JAL", 8)], line: 3),
        Recorded.space("2022-03-11", "comuna 10", line: 4),
        Recorded.space("2022-03-12", "El Encáno", activity: "2.2", line: 5),
        Recorded.space("2022-03-13", "Genoy", activity: "2.1", line: 6),
        Recorded.space("2022-03-14", "Mapachico", activity: "2.2", [("JAC", 5)], line: 7),
        Recorded.space("2022-03-15", nil, activity: "2.2", line: 8),
      ]
    )
    let coverage = try #require(
      records.results(at: "2022-06-30", goals: [Self.pasto]).spaces?.coverage.first
    )
    let reach = try #require(coverage.places)
    #expect(reach.ratio == Ratio(3, over: 15))
    #expect(reach.expected[0].spaces.count == 2)
    #expect(reach.expected[0].people == 20)
    #expect(reach.covered.map(\.name) == ["Comuna 1", "Comuna 10", "El Encano"])
    #expect(reach.covered[1].people == nil)
    #expect(reach.missing.count == 12)
    #expect(reach.missing.last == "Genoy")
    #expect(coverage.unexpectedPlaces.map(\.name) == ["Mapachico"])
    #expect(coverage.spacesWithoutPlace.count == 1)
    #expect(coverage.groups == nil)
  }

  @Test("a group is reached when somebody of it attended some space, whatever its activity")
  func groups() throws {
    let goal = CoverageGoal(activity: "N14", groups: ["JAL", "JAC", "Academia", "Gremios"])
    let records = ParticipationRecords(
      spaces: [
        Recorded.space("2022-02-10", "Pasto", activity: "N10", [("JAL", 3), ("JAC", 0)]),
        Recorded.space("2022-03-10", "Ipiales", [("jal", 4), ("Academía", 2)], line: 3),
      ]
    )
    let reach = try #require(
      records.results(at: "2022-06-30", goals: [goal]).spaces?.coverage.first?.groups
    )
    #expect(reach.ratio == Ratio(2, over: 4))
    #expect(reach.expected.map(\.spaces.count) == [2, 0, 1, 0])
    #expect(reach.expected.map(\.people) == [7, nil, 2, nil])
    #expect(reach.missing == ["JAC", "Gremios"])
  }

  @Test("two goals of one activity are one, and a place named twice is expected once")
  func merged() throws {
    let goals = [
      CoverageGoal(activity: "2.2", places: ["Comuna 1", "comuna 01"]),
      CoverageGoal(activity: "N14", groups: ["JAL"]),
      CoverageGoal(activity: "2.2.", places: ["Genoy"], groups: ["JAC"]),
    ]
    let coverage = try #require(
      ParticipationRecords(spaces: []).results(at: "2022-06-30", goals: goals).spaces?.coverage
    )
    #expect(coverage.map(\.goal.activity) == ["2.2", "N14"])
    #expect(coverage[0].places?.missing == ["Comuna 1", "Genoy"])
    #expect(coverage[0].groups?.missing == ["JAC"])
  }

  @Test("only spaces of the year up to the cut-off count")
  func period() throws {
    let records = ParticipationRecords(
      spaces: [
        Recorded.space("2021-12-31", "Comuna 1", activity: "2.2"),
        Recorded.space("2022-01-01", "Comuna 2", activity: "2.2", line: 3),
        Recorded.space("2022-06-30", "Comuna 3", activity: "2.2", line: 4),
        Recorded.space("2022-07-01", "Comuna 4", activity: "2.2", line: 5),
      ]
    )
    let results = try #require(
      records.results(at: "2022-06-30", goals: [Self.pasto]).spaces
    )
    #expect([results.earlier, results.spaces.count, results.later] == [1, 2, 1])
    #expect(results.coverage.first?.places?.covered.map(\.name) == ["Comuna 2", "Comuna 3"])
    #expect(results.people == nil)
  }

  @Test("attendance is added by group, and spaces by kind")
  func attendance() throws {
    let records = ParticipationRecords(
      spaces: [
        Recorded.space("2022-02-10", nil, kind: "Feria", [("JAL", 3), ("", 10)]),
        Recorded.space("2022-03-10", nil, kind: "", [("JAL", 2), ("Academia", 0)], line: 3),
      ]
    )
    let results = try #require(records.results(at: "2022-06-30").spaces)
    #expect(results.people == 15)
    #expect(results.groups.map(\.name) == ["JAL", nil])
    #expect(results.groups.map(\.people) == [5, 10])
    #expect(results.kinds.map(\.name) == ["Feria", nil])
    #expect(results.kinds.map(\.people) == [13, 2])
  }

  @Test(
    "names are ordered by their words, numbers by their value",
    arguments: [
      ("Comuna 2", "Comuna 10"), ("Álamos", "Barrio"), ("Comuna", "Comuna 1"), ("JAC", "jal"),
    ]
  )
  func order(first: String, second: String) {
    #expect(ComparableName(first) < ComparableName(second))
    #expect(!(ComparableName(second) < ComparableName(first)))
  }
}
