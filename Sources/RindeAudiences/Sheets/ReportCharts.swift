internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The charts of the reports, each with a description that carries its figures.
struct ReportCharts {
  let material: ReportMaterial

  /// What was due and what was done of each activity's target; `nil` when that is nothing.
  var progress: Chart? {
    let hasBars = material.results.activities.contains { result in
      result.state.isProgrammed || (result.annual?.numerator ?? .zero) > .zero
    }
    guard hasBars else { return nil }
    let (id, names) = (IndicatorsSheet.tableID, "numero")
    return Chart(
      id: "programado_ejecutado",
      title: "Programado y ejecutado a la fecha, como parte de la meta anual",
      kind: .bars,
      description: ChartTexts.progress(material),
      valueTitle: "Porcentaje de la meta anual",
      showsPercentages: true,
      series: [
        .init(
          name: "Ejecutado",
          role: .achieved,
          table: id,
          categories: names,
          values: "avance_anual_pct"
        ),
        .init(
          name: "Programado",
          role: .target,
          table: id,
          categories: names,
          values: "programado_anual_pct"
        ),
      ],
      longNames: ActivityColumns.text.key
    )
  }

  /// How many activities of each group are in each state.
  func states(_ division: GroupSheet.Division, _ groups: [ComplianceResults.Group])
    -> Chart?
  {
    guard !groups.isEmpty else { return nil }
    let (id, names) = (division.tableID, division.key)
    let parts: [(String, Chart.Series.Role, String)] = [
      ("Cumplidas", .good, "cumplidas"), ("Parciales", .fair, "parciales"),
      ("Incumplidas", .poor, "incumplidas"), ("Sin reporte", .member(2), "sin_reporte"),
      ("No exigibles o sin cálculo", .neutral, "no_exigibles"),
    ]
    return Chart(
      id: "estado_\(division.tableID)",
      title: division.statesTitle,
      kind: .stackedBars,
      description: ChartTexts.states(groups, of: division),
      valueTitle: "Número de actividades",
      showsPercentages: false,
      series: parts.map { name, role, column in
        .init(name: name, role: role, table: id, categories: names, values: column)
      }
    )
  }

  /// How many activities of each office were due, and how many are fulfilled.
  func offices(_ groups: [ComplianceResults.Group]) -> Chart? {
    guard groups.contains(where: { $0.summary.programmed > 0 }) else { return nil }
    let (id, names) = (GroupSheet.Division.responsible.tableID, "responsable")
    return Chart(
      id: "cumplidas_por_responsable",
      title: "Actividades programadas y cumplidas por responsable",
      kind: .bars,
      description: ChartTexts.offices(groups),
      valueTitle: "Número de actividades",
      showsPercentages: false,
      series: [
        .init(
          name: "Cumplidas",
          role: .achieved,
          table: id,
          categories: names,
          values: "cumplidas"
        ),
        .init(
          name: "Programadas",
          role: .target,
          table: id,
          categories: names,
          values: "programadas"
        ),
      ]
    )
  }

  /// The headline figures quarter by quarter.
  var series: Chart? {
    guard material.results.series.contains(where: { $0.summary.programmed > 0 }) else { return nil }
    let id = SeriesSheet.tableID
    return Chart(
      id: "serie",
      title: "Cumplimiento acumulado por corte",
      kind: .lines,
      description: ChartTexts.series(material.results.series),
      valueTitle: "Porcentaje de cumplimiento",
      showsPercentages: true,
      series: [
        .init(
          name: "Por conteo",
          role: .achieved,
          table: id,
          categories: "corte",
          values: "conteo_pct"
        ),
        .init(
          name: "Promedio",
          role: .neutral,
          table: id,
          categories: "corte",
          values: "promedio_pct"
        ),
        .init(
          name: "Umbral de la zona alta",
          role: .target,
          table: id,
          categories: "corte",
          values: "umbral_pct"
        ),
      ]
    )
  }
}
