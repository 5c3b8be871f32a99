internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The quarterly indicator workbook of a planning office.
package struct PlanningReport {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material.ofThePlan
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    let composition = Composition(material: material)
    let title = "Informe de indicadores de rendición de cuentas"
    return composition.report(
      audience: "planeacion",
      title: title,
      summary: "Cumplimiento de las actividades del plan con corte a "
        + SpanishNumber.longDate(material.cutoff.date) + ".",
      sheets: sheets(title: title, in: composition)
    )
  }

  private func sheets(title: String, in composition: Composition) -> [Sheet] {
    let results = material.results
    let charts = ReportCharts(material: material)
    let texts = PlanningTexts(cutoff: SpanishNumber.longDate(material.cutoff.date))
    return [
      composition.cover(title: title, lines: CoverSheet(material: material).lines()),
      composition.sheet("Resumen", texts.summary, SummarySheet(material: material).table()),
      composition.sheet(
        "Indicadores",
        texts.indicators,
        IndicatorsSheet(material: material).table(),
        .working
      ),
    ] + composition.chart(charts.progress) + [
      composition.sheet(
        "Por_subcomponente",
        texts.subcomponents,
        GroupSheet(division: .subcomponent, groups: results.subcomponents, material: material)
          .table()
      ).drawing([charts.states(.subcomponent, results.subcomponents)]),
      composition.sheet(
        "Por_responsable",
        texts.responsibles,
        GroupSheet(division: .responsible, groups: results.responsibles, material: material)
          .table(),
        .working
      ),
      composition.sheet(
        "Vencimientos",
        texts.due(notes: Delay.notes(on: material.results)),
        DueSheet(material: material).table(),
        .working
      ).unlessLong,
      composition.sheet("Serie", texts.series, SeriesSheet(material: material).table())
        .drawing([charts.series]),
      composition.sheet(
        "Diagnostico_del_plan",
        texts.diagnosis,
        DiagnosisSheet(plan: material.plan, issues: material.planIssues).table(),
        .working
      ).forTheRecord,
      composition.sheet(
        "Trazabilidad",
        texts.trace,
        TraceSheet(material: material).table(),
        .working
      ).forTheRecord,
      composition.sheet("Notas", texts.notes, NotesSheet(material: material).table()),
    ]
  }
}
