internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The whole plan at the end of each quarter up to the cut-off.
struct SeriesSheet {
  let material: ReportMaterial

  static let tableID = "serie"

  func table() -> Table {
    Table(
      id: Self.tableID,
      columns: [
        Column(
          key: "corte",
          heading: "Corte",
          kind: .text,
          width: .narrow,
          meaning: PlanningColumnTexts.Series.cutoff
        ),
        Column(
          key: "fecha",
          heading: "Fecha",
          kind: .date,
          meaning: PlanningColumnTexts.Series.date
        ),
        Column(
          key: "programadas",
          heading: "Programadas",
          kind: .integer,
          meaning: PlanningColumnTexts.Series.programmed,
          unit: "actividades"
        ),
        Column(
          key: "cumplidas",
          heading: "Cumplidas",
          kind: .integer,
          meaning: PlanningColumnTexts.Series.fulfilled,
          unit: "actividades"
        ),
        Column(
          key: "conteo_pct",
          heading: "Cumplimiento por conteo",
          kind: .percentage(places: 1),
          meaning: PlanningColumnTexts.Series.count,
          unit: "porcentaje"
        ),
        Column(
          key: "zona",
          heading: "Zona",
          kind: .text,
          width: .narrow,
          meaning: PlanningColumnTexts.Series.zone
        ),
        Column(
          key: "promedio_pct",
          heading: "Cumplimiento promedio",
          kind: .percentage(places: 1),
          meaning: PlanningColumnTexts.Series.mean,
          unit: "porcentaje"
        ),
        Column(
          key: "completas",
          heading: "Cumplidas en la vigencia",
          kind: .integer,
          meaning: PlanningColumnTexts.Series.complete,
          unit: "actividades"
        ),
        Column(
          key: "umbral_pct",
          heading: "Umbral de la zona alta",
          kind: .percentage(places: 1),
          meaning: PlanningColumnTexts.Series.threshold,
          unit: "porcentaje"
        ),
      ],
      rows: material.results.series.map(row),
      key: ["corte"]
    ).offPage(["umbral_pct"])
  }

  private func row(_ moment: ComplianceResults.Moment) -> [Cell] {
    let (summary, thresholds) = (moment.summary, material.entity.thresholds)
    let figures = material.figures(at: moment.cutoff)
    return [
      .text(moment.cutoff.name),
      .date(moment.cutoff.date),
      .integer(summary.programmed),
      .integer(summary.fulfilled),
      .percentage(
        summary.count,
        formula: .quotient(.sameRow("cumplidas"), .sameRow("programadas")),
        figure: figures.summary("conteo"),
        zones: thresholds
      ),
      .zone(
        thresholds.zone(of: summary.count),
        formula: ZoneFormula(thresholds).cell("conteo_pct")
      ),
      .percentage(summary.mean, figure: figures.summary("promedio"), zones: thresholds),
      .integer(summary.complete),
      .percentage(Ratio(thresholds.high, over: 100)),
    ]
  }
}
