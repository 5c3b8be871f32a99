import RindeExport
import RindeReport
import Testing

@Suite("The look of charts")
struct ChartLookTests {
  /// ST_MarkerStyle, ST_PresetPatternVal and ST_PresetLineDashVal of ECMA-376 part 1, as far as used.
  private static let markers: Set<String> = [
    "circle", "dash", "diamond", "dot", "none", "picture", "plus", "square", "star", "triangle",
    "x", "auto",
  ]
  private static let patterns: Set<String> = [
    "pct5", "pct10", "pct20", "pct25", "pct30", "pct40", "pct50", "pct60", "pct70", "pct75",
    "pct80", "pct90", "ltUpDiag", "dkUpDiag", "wdUpDiag", "ltDnDiag", "dkDnDiag", "wdDnDiag",
    "smCheck", "lgCheck", "smGrid", "lgGrid", "zigZag", "wave",
  ]
  private static let dashes: Set<String> = [
    "solid", "dot", "dash", "lgDash", "dashDot", "lgDashDot", "lgDashDotDot", "sysDash", "sysDot",
    "sysDashDot", "sysDashDotDot",
  ]

  @Test(
    "uses only names that the format knows",
    arguments: [Chart.Kind.bars, .stackedBars, .columns, .lines]
  )
  func names(kind: Chart.Kind) throws {
    let roles: [Chart.Series.Role] = [.achieved, .target, .good, .fair, .poor, .neutral]
    let xml = try chart(kind, roles: roles)
    let markers = Set(xml.components(from: "<c:symbol val=\"", to: "\""))
    let patterns = Set(xml.components(from: "<a:pattFill prst=\"", to: "\""))
    let dashes = Set(xml.components(from: "<a:prstDash val=\"", to: "\""))
    #expect(markers.isSubset(of: Self.markers), "\(markers)")
    #expect(patterns.isSubset(of: Self.patterns), "\(patterns)")
    #expect(dashes.isSubset(of: Self.dashes), "\(dashes)")
  }

  @Test(
    "tells the roles apart without colour",
    arguments: [Chart.Kind.bars, .stackedBars, .columns, .lines]
  )
  func distinct(kind: Chart.Kind) throws {
    let roles: [Chart.Series.Role] = [.good, .fair, .poor, .neutral]
    let looks = try chart(kind, roles: roles).components(from: "<c:ser>", to: "</c:ser>").map {
      series in
      ["<c:symbol val=\"", "<a:pattFill prst=\"", "<a:prstDash val=\""].map {
        series.components(from: $0, to: "\"").first ?? ""
      }
    }
    #expect(Set(looks).count == roles.count)
  }

  @Test("stands the target beside what was reached", arguments: [Chart.Kind.bars, .columns])
  func beside(kind: Chart.Kind) throws {
    #expect(try !chart(kind, roles: [.achieved, .target]).contains("<c:overlap"))
  }

  @Test("gives the names of lying bars their own room, and leaves the rest to programs")
  func place() throws {
    let bars = try chart(.bars, roles: [.achieved])
    #expect(bars.contains("<c:plotArea><c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/>"))
    #expect(try chart(.columns, roles: [.achieved]).contains("<c:plotArea><c:layout/>"))
  }

  @Test("labels no category in which everything is zero, where there are several series")
  func zeros() throws {
    let xml = try chart(.bars, roles: [.achieved, .target], values: ["2", "0"])
    let label = "<c:dLbl><c:idx val=\"1\"/><c:delete val=\"1\"/></c:dLbl>"
    #expect(xml.contains(label) && !xml.contains("<c:dLbl><c:idx val=\"0\"/>"))
    #expect(try !chart(.bars, roles: [.achieved], values: ["2", "0"]).contains("<c:dLbl>"))
  }

  @Test(
    "begins the values at zero unless one is below",
    arguments: [
      (["1", "2"], true), (["-1", "2"], false),
    ]
  )
  func zero(values: [String], startsAtZero: Bool) throws {
    let xml = try chart(.columns, roles: [.achieved], values: values)
    #expect(xml.contains("<c:min val=\"0\"/>") == startsAtZero)
  }

  private func chart(
    _ kind: Chart.Kind,
    roles: [Chart.Series.Role],
    values: [String] = ["1", "2"]
  ) throws -> String {
    let table = Table(
      id: "datos",
      columns: [
        Column(key: "nombre", heading: "Nombre", kind: .text),
        Column(key: "valor", heading: "Valor", kind: .integer),
      ],
      rows: values.map { [.text("Fila \($0)"), Cell(.number(Number(Double($0) ?? 0, exact: $0)))] }
    )
    let chart = Chart(
      id: "c",
      title: "T",
      kind: kind,
      description: "D",
      valueTitle: "V",
      showsPercentages: false,
      series: roles.map {
        Chart.Series(name: "\($0)", role: $0, table: "datos", categories: "nombre", values: "valor")
      }
    )
    let report = SmallReport.of([
      SmallReport.sheet("Datos", table),
      Sheet(name: "Graficos", title: "G", content: .charts([chart])),
    ])
    return try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)["xl/charts/chart1.xml"]
  }
}
