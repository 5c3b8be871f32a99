import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("The report of one office to the Concejo")
struct OfficeReportTests {
  private let folder: DemoFolder

  init() throws { folder = try DemoFolder("pasto-2022") }

  @Test(
    "its activities stand as in the report of the whole plan",
    arguments: ["2022-T2", "2022-T4"]
  )
  func sameRows(cutoff name: String) throws {
    let cutoff = try folder.cutoff(name)
    let whole = CouncilReport(material: folder.material(at: cutoff)).composed()
    let sheets = whole.tables.filter { $0.table.id.hasPrefix("dep_") }
    #expect(sheets.count == folder.offices.count)
    for (office, sheet) in zip(folder.offices, sheets) {
      let own = CouncilReport(material: folder.material(of: office, at: cutoff)).composed()
      let table = try #require(own.tables.first { $0.table.id.hasPrefix("dep_") }?.table)
      // Values: the same activities lie in other rows of the table of indicators.
      #expect(table.rows.map { $0.map(\.text) } == sheet.table.rows.map { $0.map(\.text) })
      #expect(!own.sheets.contains { $0.name == "Por_dependencia" })
      let ids = table.rows.flatMap { $0.compactMap(\.figure) }
      #expect(!ids.isEmpty && ids.allSatisfy { $0.hasPrefix("indicador/") })
    }
  }

  @Test("its headline is the office's row of the whole report, under the office's own identifier")
  func sameHeadline() throws {
    let cutoff = try folder.cutoff("2022-T4")
    let whole = folder.material(at: cutoff)
    let table = try CouncilReport(material: whole).composed().table("por_responsable")
    let explainer = Explainer(material: whole)
    for (position, office) in folder.offices.enumerated() {
      let column = try #require(table.index(of: "conteo_pct"))
      let id = try #require(table.rows[position][column].figure)
      #expect(id == "responsable/\(office.slug)/conteo@2022-12-31")
      let summary = folder.material(of: office, at: cutoff).results.summary
      #expect(try table.text(position, "responsable") == office.name)
      #expect(try table.text(position, "programadas") == "\(summary.programmed)")
      #expect(try table.text(position, "cumplidas") == "\(summary.fulfilled)")
      let explanation = try #require(explainer.explanation(of: id))
      #expect(explanation.steps.first?.hasSuffix("una base de \(summary.programmed)") == true)
    }
  }
}
