import RindeModel
import RindeSources
import RindeTables
import Testing

/// Rows of codes, bare numbers and ISO days are read without a look at their words.
///
/// A blank after the meta sends a row the general way; the answer must be the same.
@Suite("Quick rows are read as the others")
struct QuickRowTests {
  static let heading = ["actividad", "entidad", "oficina", "indicador", "meta", "inicio", "fin"]

  /// Both readings of the same rows.
  static func both(_ rows: [[String]]) throws -> (quick: PlanReading, general: PlanReading) {
    let spaced = rows.map { row in
      row.count > 4 && row[4].last?.isNumber ?? false
        ? row[..<4] + [row[4] + " "] + row[5...] : row
    }
    return (
      try PlanFixture.read([heading] + rows, year: 2025),
      try PlanFixture.read([heading] + spaced, year: 2025)
    )
  }

  static func expectSame(_ rows: [[String]]) throws {
    let (quick, general) = try both(rows)
    #expect(quick.plan == general.plan)
    #expect(quick.readings == general.readings)
    #expect(quick.issues == general.issues)
    #expect(quick.rowCounts == general.rowCounts)
  }

  @Test("a row of the benchmark's plan is a count with its window")
  func benchmark() throws {
    let row = ["A000001", "E0002", "E0002-O02", "I030", "2219", "2025-04-05", "2025-07-28"]
    let activity = try PlanFixture.read([Self.heading, row], year: 2025).activity("A000001")
    #expect(activity.target == Target(text: "2219", kind: .count, value: 2219))
    #expect(activity.responsible == ["E0002", "E0002-O02"])
    #expect(try activity.window == day("2025-04-05")...day("2025-07-28"))
    let due = Delivery(due: try day("2025-07-28"), quantity: 2219)
    #expect(activity.programming == .deliveries([due]))
    try Self.expectSame([row])
  }

  @Test("rows mixed at random give the same plan, readings and issues", arguments: 1...40)
  func random(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let rows = (1...60).map { Self.row($0, &random) }
    try Self.expectSame(rows.filter { !$0.allSatisfy(\.isEmpty) })
  }

  /// Mostly quick rows, with everything that must send a row the general way.
  private static func row(_ number: Int, _ random: inout SplitMix) -> [String] {
    switch random.next() % 16 {
    case 0: return ["", "Otra entidad", "", "", "", "", ""]
    case 1: return ["", "", "", "", "", "2025-03-01", "2025-04-01"]
    case 2: return heading
    case 3: return ["Total", "", "", "", "12", "", ""]
    default: break
    }
    let id = random.pick([
      "A\(number)", "A\(number)", "A\(number)", "A1", "1.\(number)", "Hacer algo",
    ])
    let names = ["E0002", "E0002-O02", "Secretaría de Salud", "Uno; Dos", "12", "2025-01-01", ""]
    let indicators = [
      "I030", "I001", "Informes", "Informe mensual", "Porcentaje de avance", "Plan PACC", "",
      "Hacer de manera permanente", "Actividades", "Responder 15 días hábiles después del evento",
    ]
    let metas = ["2219", "1", "0", "007", "2022", "1.500", "95%", "", "4 informes", "1234567890"]
    let days = [
      "2025-01-01", "2025-04-05", "2025-07-28", "2025-02-30", "2024-11-30", "2025-12-31",
      "2026-01-15", "28/07/2025", "", "2025-07-28T08:00:00",
    ]
    return [
      id, random.pick(names), random.pick(names), random.pick(indicators), random.pick(metas),
      random.pick(days), random.pick(days),
    ]
  }
}

/// A small generator with a fixed sequence for each seed.
private struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func pick(_ items: [String]) -> String { items[Int(next() % UInt64(items.count))] }
}
