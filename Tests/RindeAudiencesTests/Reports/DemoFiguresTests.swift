import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Every figure of the demonstration's reports is explained")
struct DemoFiguresTests {
  @Test("the demonstration has every audience, and the report of one office")
  func runs() {
    let audiences = Set(DemoFolder.runs.map { $0[1] })
    #expect(audiences == ["planeacion", "concejo", "asamblea", "control-interno"])
    #expect(DemoFolder.runs.contains { !$0[3].isEmpty })
  }

  @Test("with the value that stands in its cell", arguments: DemoFolder.runs)
  func explained(_ run: [String]) throws {
    let folder = try DemoFolder(run[0])
    let cutoff = try folder.cutoff(run[2])
    let check = FigureCheck { folder.material(at: Cutoff($0)) }
    let report: Report
    if run[3].isEmpty {
      report = try #require(Self.composed(run[1], folder.material(at: cutoff)))
    } else {
      let alias = folder.plan.entity.offices.first { $0.abbreviation == run[3] }?.name
      let office = try #require(folder.offices.first { [run[3], alias].contains($0.name) })
      report = try #require(Self.composed(run[1], folder.material(of: office, at: cutoff)))
    }
    #expect(try check(report) > 20)
  }

  private static func composed(_ audience: String, _ material: ReportMaterial) -> Report? {
    switch audience {
    case "planeacion": PlanningReport(material: material).composed()
    case "concejo": CouncilReport(material: material).composed()
    case "asamblea": AssemblyReport(material: material).composed()
    case "control-interno": OversightReport(material: material).composed()
    default: nil
    }
  }
}
