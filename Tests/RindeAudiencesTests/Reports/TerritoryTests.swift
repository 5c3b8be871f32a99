import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Where activities were planned and done")
struct TerritoryTests {
  @Test("one row for each place and activity, by code, planned or not")
  func rows() throws {
    var plan = AuditedPlan()
    plan.territories = ["52001": "Pasto", "52356": "Ipiales"]
    plan.add("1", 9, due: "2022-03-15", territories: ["52356"])
    plan.add("2", due: "2022-03-15")
    plan.report("1", "2022-02-01", .quantity(2), territory: "52356")
    plan.report("1", "2022-02-20", .quantity(3), evidence: "Acta 7", territory: "52356")
    plan.report("1", "2022-03-01", .quantity(4), territory: "05001")
    plan.report("1", "2022-04-01", .quantity(5), territory: "52356")
    plan.report("2", "2022-03-01", .quantity(1))
    let report = AssemblyReport(material: try plan.material(at: "2022-T1")).composed()
    let table = try report.table("territorio")
    let keys = [
      "divipola", "territorio", "numero", "previsto", "reportes", "ejecutado", "ultimo_reporte",
      "evidencia",
    ]
    #expect(
      try table.rows.indices.map { row in try keys.map { try table.text(row, $0) } } == [
        ["05001", "-", "1", "No", "1", "4", "2022-03-01", "Acta 1"],
        ["52356", "Ipiales", "1", "Sí", "2", "5", "2022-02-20", "Acta 7"],
      ]
    )
  }

  @Test("nothing when neither plan nor records name a place")
  func nothing() throws {
    var plan = AuditedPlan()
    plan.add("1", due: "2022-03-15")
    let report = AssemblyReport(material: try plan.material(at: "2022-T1")).composed()
    #expect(!report.sheets.contains { $0.name == "Territorio" })
  }
}
