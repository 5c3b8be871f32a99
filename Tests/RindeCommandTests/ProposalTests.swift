import RindeCommand
import RindeModel
import RindeSources
import RindeTables
import Testing

/// `rinde revisar --proponer`: the plan that the office corrects in Excel and feeds back.
@Suite("The proposed plan")
struct ProposalTests {
  static let datasets = [
    "uts-2020", "bucaramanga-2021", "pasto-2022", "narino-2022", "agenda-sectorial",
  ]

  /// A copy of the plan and entity of a dataset.
  static func copy(of name: String) throws -> ScratchEntity {
    let scratch = ScratchEntity()
    let plan = name == "pasto-2022" ? "plan.xlsx" : "plan.csv"
    for file in ["entidad.json", plan] {
      let bytes = ScratchEntity.bytes(of: "\(repository)datasets/\(name)/\(file)")
      scratch.write(try #require(bytes), to: file)
    }
    return scratch
  }

  static func read(_ file: String, in scratch: ScratchEntity) throws -> PlanReading {
    let entity = try EntityReader.read(path: "\(scratch.path)/entidad.json").0
    return try PlanReader(entity: entity).read(TableReader.grid(at: "\(scratch.path)/\(file)"))
  }

  @Test("read back from the workbook, it is the same plan", arguments: datasets)
  func unchanged(name: String) throws {
    let scratch = try Self.copy(of: name)
    let answer = run("revisar", scratch.path, "--proponer")
    #expect(answer.messages.contains("\(scratch.path)/plan-propuesto.xlsx"))
    let original = name == "pasto-2022" ? "plan.xlsx" : "plan.csv"
    let before = try Self.read(original, in: scratch)
    let after = try Self.read("plan-propuesto.xlsx", in: scratch)
    #expect(after.plan.activities.count == before.plan.activities.count)
    for (old, new) in zip(before.plan.activities, after.plan.activities) {
      let place: Comment = "\(name) \(old.id)"
      #expect(new.id == old.id, place)
      #expect(new.text == old.text, place)
      #expect(new.subcomponent == old.subcomponent, place)
      #expect(new.responsible == old.responsible, place)
      #expect(new.output == old.output, place)
      #expect(new.indicator == old.indicator, place)
      #expect(new.target.text == old.target.text, place)
      #expect(new.target.kind == old.target.kind, place)
      #expect(new.target.value == old.target.value, place)
      #expect(new.target.bound == old.target.bound, place)
      #expect(new.target.unit == old.target.unit, place)
      #expect(new.target.multiplier == old.target.multiplier, place)
      #expect(new.target.baseline == old.target.baseline, place)
      #expect(new.target.milestones == old.target.milestones, place)
      #expect(new.programming == old.programming, place)
      #expect(new.accumulation == old.accumulation, place)
      #expect(new.window == old.window, place)
      #expect(new.weight == old.weight, place)
    }
    #expect(StructuredPlan(after) == StructuredPlan(before))
    #expect(after.rowCounts.read == after.rowCounts.accountedFor)
    #expect(after.rowCounts.unused == 0)
  }

  @Test(
    "saved as the plan and proposed again, the workbook has the same bytes",
    arguments: datasets
  )
  func twice(name: String) throws {
    let scratch = try Self.copy(of: name)
    _ = run("revisar", scratch.path, "--proponer")
    let first = try #require(scratch.bytes(of: "plan-propuesto.xlsx"))
    scratch.remove("plan.csv")
    scratch.write(first, to: "plan.xlsx")
    let answer = run("revisar", scratch.path, "--proponer")
    #expect(answer.code.rawValue <= 1)
    #expect(scratch.bytes(of: "plan-propuesto.xlsx") == first)
  }

  @Test("where it cannot be written, the message says so and nothing is lost")
  func cannotWrite() throws {
    let scratch = try Self.copy(of: "uts-2020")
    scratch.makeFolder("plan-propuesto.xlsx")
    let answer = run("revisar", scratch.path, "--proponer")
    #expect(answer.code == .cannotWrite)
    #expect(answer.messages.contains("plan-propuesto.xlsx: no se pudo escribir"))
    #expect(answer.messages.contains("Revise el permiso"))
  }
}
