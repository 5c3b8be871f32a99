import RindeAnalysis
import RindeAudiences
import RindeModel
import RindeReport
import RindeSources
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
    try check(try plan().report(at: cutoff)) { try plan().material(at: $0.description) }
  }

  @Test("in Pasto's folder", arguments: ["2022-PAAC-1", "2022-PAAC-2", "2022-PAAC-3"])
  func pasto(cutoff: String) throws {
    let root = #filePath.dropLast(
      "Tests/RindeAudiencesTests/Oversight/OversightFigureTests.swift".count
    )
    let folder = try EntityFolder(path: root + "datasets/pasto-2022")
    let plan = try folder.plan(sheet: nil).plan
    let progress = try #require(try folder.progress(of: plan))
    func material(_ cutoff: Cutoff) -> ReportMaterial {
      let analysis = ComplianceAnalysis(plan: plan)
      var fold = analysis.makeFold()
      fold.fold(progress.columns)
      return ReportMaterial(
        results: analysis.results(from: fold, at: cutoff),
        records: progress.records,
        rejected: [],
        planIssues: [],
        version: "prueba"
      )
    }
    let report = OversightReport(material: material(try #require(Cutoff(named: cutoff))))
    try check(report.composed()) { material(Cutoff($0)) }
  }

  /// Compares what stands in each cell with what its explanation says, at the figure's own date.
  private func check(
    _ report: Report,
    _ material: (CalendarDate) throws -> ReportMaterial
  ) throws {
    var explainers: [CalendarDate: Explainer] = [:]
    var count = 0
    for (_, table) in report.tables {
      for row in table.rows + [table.total].compactMap(\.self) {
        for (cell, column) in zip(row, table.columns) {
          guard let id = cell.figure else { continue }
          let date = try #require(FigurePath(id)?.date)
          let explainer = try explainers[date] ?? Explainer(material: try material(date))
          explainers[date] = explainer
          let explanation = try #require(explainer.explanation(of: id), "\(id)")
          #expect(explainer.figures.contains(id), "\(id)")
          if let printed = cell.printed(column.kind) {
            #expect(explanation.value == printed, "\(id)")
          } else {
            #expect(explanation.value.hasPrefix("Sin valor"), "\(id)")
          }
          count += 1
        }
      }
    }
    #expect(count > 30)
  }
}

extension Cell {
  /// The number as a reader sees it; `nil` without one.
  fileprivate func printed(_ column: Column.Kind) -> String? {
    guard case .number(let number) = value, let exact = Quantity(canonical: number.exact) else {
      return nil
    }
    guard case .percentage(let places) = kind ?? column else { return SpanishNumber.text(exact) }
    return SpanishNumber.percentage(Ratio(exact, over: 100), places: self.places ?? places)
  }
}
