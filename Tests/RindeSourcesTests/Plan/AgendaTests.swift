import RindeModel
import RindeSources
import RindeTables
import Testing

/// The memo of the fifth document and the agenda made from it (§5.5, R-5.2).
@Suite("The memo and its agenda")
struct AgendaTests {
  @Test("the memo is no plan")
  func memo() throws {
    let path = "\(PlanFixture.repository)datasets/agenda-sectorial/memorando.txt"
    let grid = try TableReader.grid(at: path)
    let reader = PlanReader(entity: Entity(name: "", fiscalYear: FiscalYear(2019)))
    let error = try #require(throws: PlanError.self) { try reader.read(grid) }
    guard case .noTable = error else {
      Issue.record("\(error)")
      return
    }
  }

  @Test("ranges without a year take that of the plan and say so")
  func ranges() throws {
    let reading = try PlanFixture.dataset("agenda-sectorial")
    #expect(reading.plan.activities.count == 16)
    let windows: [(id: String, first: String, last: String)] = [
      ("1.1", "2019-04-01", "2019-09-30"), ("1.2", "2019-10-01", "2019-11-30"),
      ("1.3", "2019-10-01", "2019-11-30"), ("1.4", "2019-10-28", "2019-12-31"),
    ]
    for (id, first, last) in windows {
      #expect(try reading.activity(id).window == day(first)...day(last), "\(id)")
      let issue = try #require(
        reading.issues.first { $0.activity == id && $0.code == "fecha.sin-anio" },
        "\(id)"
      )
      #expect(issue.severity == .warning)
    }
  }

  @Test("each meta is two milestones due at the end of its range")
  func milestones() throws {
    let reading = try PlanFixture.dataset("agenda-sectorial")
    for activity in reading.plan.activities {
      #expect(activity.target.kind == .milestones, "\(activity.id)")
      #expect(activity.target.milestones.count == 2, "\(activity.id)")
      #expect(activity.programming.deliveries.count == 2, "\(activity.id)")
    }
    let first = try reading.activity("1.1")
    #expect(
      first.target.milestones == [
        "Informe de gestión del sector elaborado", "Informe de gestión del sector entregado",
      ]
    )
    #expect(first.programming.deliveries.map(\.label) == first.target.milestones)
    #expect(first.dueDates == ["2019-09-30", "2019-09-30"])
  }
}
