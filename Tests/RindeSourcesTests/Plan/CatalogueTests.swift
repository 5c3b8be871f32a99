import RindeModel
import RindeSources
import RindeTables
import Testing

/// Every activity of the four real plans, read as the rule book's catalogue says (§5.1–5.4).
@Suite("The real plans are understood as the catalogue says")
struct CatalogueTests {
  static let rows =
    Catalogue.uts + Catalogue.bucaramanga + Catalogue.pasto + Catalogue.narinoDialogue
    + Catalogue.narinoFollowUp

  static let readings: [String: PlanReading] = {
    var readings: [String: PlanReading] = [:]
    for name in Set(rows.map(\.dataset)) { readings[name] = try? PlanFixture.dataset(name) }
    return readings
  }()

  static func reading(_ name: String) throws -> PlanReading { try #require(readings[name]) }

  @Test("each activity", arguments: rows)
  func understood(_ row: CatalogueRow) throws {
    let reading = try Self.reading(row.dataset)
    let activity = try reading.activity(row.id)
    let target = activity.target
    #expect(target.kind == row.kind)
    #expect(target.value?.description == row.value)
    #expect(target.bound == row.bound)
    #expect(target.multiplier?.noun == row.multiplier)
    #expect(target.milestones == row.milestones)
    #expect(target.inference == row.inference)
    if let quarters = row.quarters {
      let year = reading.plan.fiscalYear.year
      #expect(activity.quarters(of: year) == quarters.map(String.init))
    } else if row.share == nil, row.kind != .percentage {
      #expect(activity.programming == .unscheduled)
    }
    if let dates = row.dates { #expect(activity.dueDates == dates) }
    if let window = row.window {
      let read = activity.window.map { "\($0.lowerBound) \($0.upperBound)" }
      #expect(read == window)
    }
    switch row.share {
    case .demand(let first, let last):
      #expect(activity.programming == .demand(try day(first)...day(last)))
    case .coverage(let due): #expect(activity.programming == .coverage(due: try day(due)))
    case nil: break
    }
    #expect(reading.codes(of: row.id) == row.codes)
  }

  @Test(
    "the catalogue and the plans have the same activities in the same order",
    arguments: [
      ("uts-2020", 12), ("bucaramanga-2021", 10), ("pasto-2022", 23), ("narino-2022", 24),
    ]
  )
  func complete(name: String, count: Int) throws {
    let ids = try Self.reading(name).plan.activities.map(\.id)
    #expect(ids.count == count)
    #expect(ids == Self.rows.filter { $0.dataset == name }.map(\.id))
  }

  @Test(
    "every row of the tables is used or reported",
    arguments: ["uts-2020", "bucaramanga-2021", "pasto-2022", "narino-2022"]
  )
  func nothingIsLost(name: String) throws {
    let counts = try Self.reading(name).rowCounts
    #expect(counts.read == counts.accountedFor)
    #expect(try counts.read == PlanFixture.grid(of: name).rows.count)
    #expect(counts.unused == 0)
  }
}

/// The catalogue, one part for each document.
enum Catalogue {}
