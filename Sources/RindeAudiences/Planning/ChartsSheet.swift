internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The charts of planning's workbook, each with a description that carries its figures.
struct ChartsSheet {
  let material: ReportMaterial

  /// Charts that have something to show, in order.
  func charts() -> [Chart] {
    [progress, states, series].compactMap(\.self)
  }

  private var summary: ComplianceSummary { material.results.summary }

  /// What was due and what was done of each activity's target.
  private var progress: Chart? {
    guard material.results.activities.contains(where: { $0.annual != nil }) else { return nil }
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
      ]
    )
  }

  /// How many activities of each subcomponent are in each state.
  private var states: Chart? {
    guard !material.results.subcomponents.isEmpty else { return nil }
    let (id, names) = (GroupSheet.Division.subcomponent.tableID, "subcomponente")
    let parts: [(String, Chart.Series.Role, String)] = [
      ("Cumplidas", .good, "cumplidas"), ("Parciales", .fair, "parciales"),
      ("Incumplidas", .poor, "incumplidas"), ("Sin reporte", .target, "sin_reporte"),
      ("Aún no exigibles o sin cálculo", .neutral, "no_exigibles"),
    ]
    return Chart(
      id: "estado_por_subcomponente",
      title: "Estado de las actividades por subcomponente",
      kind: .stackedBars,
      description: ChartTexts.states(material.results.subcomponents),
      valueTitle: "Número de actividades",
      showsPercentages: false,
      series: parts.map { name, role, column in
        .init(name: name, role: role, table: id, categories: names, values: column)
      }
    )
  }

  /// The headline figures quarter by quarter.
  private var series: Chart? {
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
