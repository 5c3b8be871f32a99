internal import RindeAnalysis
internal import RindeReport

/// The charts of control interno's report.
struct OversightCharts {
  let material: ReportMaterial

  /// What was due, what was reported as fulfilled and what of it was verified, by subcomponent;
  /// `nil` when nothing was due.
  var verification: Chart? {
    let groups = material.results.subcomponents
    guard groups.contains(where: { $0.summary.programmed > 0 }) else { return nil }
    let parts: [(String, Chart.Series.Role, String)] = [
      ("Cumplidas, según lo reportado", .member(1), "cumplidas"),
      ("Cumplidas, según lo verificado", .achieved, "cumplidas_verificadas"),
      ("Programadas", .target, "programadas"),
    ]
    return Chart(
      id: "reportado_verificado",
      title: "Actividades programadas, cumplidas y verificadas por subcomponente",
      kind: .bars,
      description: ChartTexts.verification(groups),
      valueTitle: "Número de actividades",
      showsPercentages: false,
      series: parts.map { name, role, column in
        .init(
          name: name,
          role: role,
          table: OversightGroupSheet.tableID,
          categories: OversightGroupSheet.key,
          values: column
        )
      }
    )
  }
}
