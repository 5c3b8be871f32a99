import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Every figure of control interno's report is explained")
struct OversightFigureTests {
  /// Every kind of target, with weights, reported in part with evidence.
  func plan() -> AuditedPlan {
    var plan = FindingTests.everyFinding()
    plan.add(
      "20",
      Target(text: "100%", kind: .percentage, value: 100),
      .coverage(due: day("2022-03-31")),
      weight: 30,
      subcomponent: "Diálogo"
    )
    plan.report("20", "2022-02-01", .ratio(Ratio(10, over: 12)))
    plan.report("20", "2022-03-01", .ratio(Ratio(31, over: 31)), verified: false)
    plan.add(
      "21",
      Target(text: "2 hitos", kind: .milestones, value: nil, milestones: ["hecho", "publicado"]),
      .deliveries([
        Delivery(due: day("2022-02-28"), quantity: 1, label: "hecho"),
        Delivery(due: day("2022-03-31"), quantity: 1, label: "publicado"),
      ]),
      weight: 70,
      subcomponent: "Diálogo"
    )
    plan.report("21", "2022-02-20", .milestone(index: 0, label: "hecho"))
    plan.report("21", "2022-03-20", .milestone(index: 1, label: "publicado"), verified: nil)
    plan.add(
      "22",
      Target(text: "de 40 a 60", kind: .count, value: 60, baseline: 40),
      .deliveries([Delivery(due: day("2022-03-31"), quantity: 60)]),
      accumulation: .capacity,
      subcomponent: ""
    )
    plan.report("22", "2022-03-01", .quantity(38))
    plan.report("22", "2022-03-15", .quantity(55), evidence: nil, verified: nil)
    return plan
  }

  @Test(
    "in a small plan, at follow-ups and between them",
    arguments: ["2022-02-15", "2022-PAAC-1", "2022-T2", "2022-PAAC-2", "2022-PAAC-3"]
  )
  func small(cutoff: String) throws {
    let check = FigureCheck { try plan().material(at: $0.description) }
    #expect(try check(try plan().report(at: cutoff)) > 30)
  }

  @Test("in Pasto's folder", arguments: ["2022-PAAC-1", "2022-PAAC-2", "2022-PAAC-3"])
  func pasto(cutoff: String) throws {
    let folder = try DemoFolder("pasto-2022")
    let material = folder.material(at: try folder.cutoff(cutoff))
    let check = FigureCheck { folder.material(at: Cutoff($0)) }
    #expect(try check(OversightReport(material: material).composed()) > 30)
  }
}
