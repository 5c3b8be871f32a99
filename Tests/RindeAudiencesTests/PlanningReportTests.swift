import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import Testing

@Suite("Planning's report")
struct PlanningReportTests {
  /// Two activities of 2022: one done, one silent; both due in March, and one due in December.
  func report(records: [ProgressRecord] = [], at cutoff: String = "2022-T1") throws -> Report {
    func activity(_ id: String, _ due: String, _ group: String) throws -> Activity {
      Activity(
        id: id,
        subcomponent: group,
        text: "Actividad \(id)",
        responsible: ["Planeación", "Prensa"],
        target: Target(text: "1 informe", kind: .count, value: 1),
        programming: .deliveries([
          Delivery(due: try #require(CalendarDate(iso: due)), quantity: 1)
        ]),
        origin: SourcePosition(file: "plan.csv", line: 2)
      )
    }
    let plan = Plan(
      entity: Entity(name: "Alcaldía", fiscalYear: FiscalYear(2022), isExample: true),
      activities: [
        try activity("1.1", "2022-03-31", "A"), try activity("1.2", "2022-03-31", "A"),
        try activity("2.1", "2022-12-31", "B"),
      ]
    )
    let analysis = ComplianceAnalysis(plan: plan)
    var fold = analysis.makeFold()
    var columns = ProgressColumns()
    columns.activities = [0]
    columns.days = [Int32(try #require(CalendarDate(iso: "2022-03-10")).dayNumber)]
    columns.amounts = [1_000_000]
    columns.evidence = [1]
    columns.lines = [2]
    fold.fold(columns)
    let results = analysis.results(from: fold, at: try #require(Cutoff(named: cutoff)))
    return PlanningReport(
      material: ReportMaterial(
        results: results,
        records: records,
        rejected: [],
        planIssues: [],
        version: "prueba"
      )
    ).composed()
  }

  @Test("has the sheets of the contract, in order")
  func sheets() throws {
    #expect(
      try report().sheets.map(\.name) == [
        "Portada", "Contenido", "Resumen", "Indicadores", "Graficos", "Por_subcomponente",
        "Por_responsable", "Vencimientos", "Serie", "Diagnostico_del_plan", "Trazabilidad", "Notas",
      ]
    )
  }

  @Test("says that examples are examples")
  func banner() throws {
    #expect(try report().banner == "Datos de ejemplo: no son cifras oficiales.")
  }

  @Test("the headline has its base, and what is not due is left out")
  func headline() throws {
    let summary = try table("resumen", of: report())
    let row = try #require(summary.rows.first { $0[0].value == .text("Cumplimiento por conteo") })
    #expect(row[1].value == .number(Number(1, exact: "1")))
    #expect(row[2].value == .number(Number(2, exact: "2")))
    #expect(row[3].value == .number(Number(0.5, exact: "50.000000")))
    #expect(row[3].formula != nil)
    #expect(row[4].value == .text("Baja"))
  }

  @Test("a silent activity shows [x] and counts as zero; one not due has no percentage")
  func cells() throws {
    let table = try table("indicadores", of: report())
    func value(_ row: Int, _ key: String) throws -> Cell.Value {
      table.rows[row][try #require(table.index(of: key))].value
    }
    #expect(try value(1, "ejecutado") == .missing(.notAvailable))
    #expect(try value(1, "cumplimiento_pct") == .number(Number(0, exact: "0.000000")))
    #expect(try value(2, "cumplimiento_pct") == .missing(.blank))
    #expect(try value(2, "estado") == .text("No programada"))
    #expect(try value(0, "zona") == .text("Alta"))
  }

  @Test("every figure that other cells give is a formula")
  func formulas() throws {
    let table = try table("indicadores", of: report())
    let live = [
      "t1_pct", "programado", "ejecutado", "cumplimiento_pct", "avance_anual_pct", "zona",
    ]
    for key in live {
      let column = try #require(table.index(of: key))
      #expect(table.rows[0][column].formula != nil, "\(key)")
    }
  }

  @Test("overdue deliveries come with their business days, and the next ones after them")
  func due() throws {
    let table = try table("vencimientos", of: report(at: "2022-04-30"))
    #expect(table.rows.count == 1)
    #expect(table.rows[0][0].value == .text("Vencida"))
    // April 2022 has 21 working weekdays, less Holy Thursday and Good Friday.
    #expect(table.rows[0][2].value == .number(Number(19, exact: "19")))
  }

  @Test("without records the trace says so")
  func emptyTrace() throws {
    let table = try table("trazabilidad", of: report())
    #expect(table.rows.count == 1)
    #expect(table.rows[0].last?.value == .text("No hay reportes de avance en la carpeta."))
  }

  private func table(_ id: String, of report: Report) throws -> Table {
    try #require(report.tables.first { $0.table.id == id }?.table)
  }
}
