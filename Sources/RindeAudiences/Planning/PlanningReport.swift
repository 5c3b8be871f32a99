internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The quarterly indicator workbook of a planning office.
package struct PlanningReport {
  let material: PlanningMaterial

  package init(material: PlanningMaterial) {
    self.material = material
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    let entity = material.entity
    let title = "Informe de indicadores de rendición de cuentas"
    return Report(
      id: "planeacion-\(material.cutoff.date)",
      title: "\(title). \(entity.name), \(CutoffTexts.name(material.cutoff))",
      author: entity.name,
      summary: "Cumplimiento de las actividades del plan con corte a "
        + SpanishNumber.longDate(material.cutoff.date) + ".",
      date: DateValue(material.cutoff.date),
      banner: entity.isExample ? "Datos de ejemplo: no son cifras oficiales." : nil,
      sheets: sheets(title: title)
    ).withContents(
      name: "Contenido",
      title: "Contenido",
      introduction: ["Esta hoja contiene una tabla con las hojas del libro."]
    )
  }

  private func sheets(title: String) -> [Sheet] {
    let results = material.results
    let texts = PlanningTexts(cutoff: SpanishNumber.longDate(material.cutoff.date))
    return [
      Sheet(
        name: "Portada",
        title: title,
        introduction: [material.entity.name],
        content: .lines(CoverSheet(material: material).lines())
      ),
      working("Resumen", texts.summary, SummarySheet(material: material).table(), .plain),
      working("Indicadores", texts.indicators, IndicatorsSheet(material: material).table()),
      working(
        "Por_subcomponente",
        texts.subcomponents,
        GroupSheet(division: .subcomponent, groups: results.subcomponents, material: material)
          .table(),
        .plain
      ),
      working(
        "Por_responsable",
        texts.responsibles,
        GroupSheet(division: .responsible, groups: results.responsibles, material: material)
          .table()
      ),
      working("Vencimientos", texts.due, DueSheet(material: material).table()),
      working("Serie", texts.series, SeriesSheet(material: material).table(), .plain),
    ] + charts(texts) + [
      working(
        "Diagnostico_del_plan",
        texts.diagnosis,
        DiagnosisSheet(plan: material.plan, issues: material.planIssues).table()
      ),
      working("Trazabilidad", texts.trace, TraceSheet(material: material).table()),
      working("Notas", texts.notes, NotesSheet(material: material).table(), .plain),
    ]
  }

  /// A sheet of charts only when there is something to draw.
  private func charts(_ texts: PlanningTexts) -> [Sheet] {
    let charts = ChartsSheet(material: material).charts()
    guard !charts.isEmpty else { return [] }
    return [
      Sheet(
        name: "Graficos",
        title: texts.charts.title,
        introduction: texts.charts.introduction,
        content: .charts(charts)
      )
    ]
  }

  private func working(
    _ name: String,
    _ text: PlanningTexts.SheetText,
    _ table: Table,
    _ navigation: Sheet.Navigation = .working
  ) -> Sheet {
    Sheet(
      name: name,
      title: text.title,
      introduction: text.introduction,
      navigation: navigation,
      content: .table(table)
    )
  }
}
