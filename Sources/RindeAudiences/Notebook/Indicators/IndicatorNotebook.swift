internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The notebook that computes the indicators of a plan again, from its activities and reports.
package struct IndicatorNotebook {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material
  }

  /// The notebook of planning's report.
  ///
  /// - Parameter report: The report of the same material.
  /// - Returns: Its data are what the plan says and what was reported, before any arithmetic.
  package func composed(checking report: Report) -> Notebook {
    Notebook(
      analysis: .indicators,
      reach: .everyone,
      report: report,
      facts: facts,
      parameters: [],
      inputs: [
        PlanInputs(material: material).activities, PlanInputs(material: material).deliveries,
        PlanInputs(material: material).responsibles, ProgressInputs(material: material).records,
        SettingInputs(material: material).settings,
      ]
    )
  }

  private var facts: [Line] {
    let facts = CoverFacts(material: material)
    let date = SpanishNumber.longDate(material.cutoff.date)
    return [
      Line(.fact(label: "Vigencia"), String(material.plan.fiscalYear.year)),
      Line(.fact(label: "Fecha de corte"), date),
      Line(
        .fact(label: "Actividades del plan"),
        SpanishNumber.text(material.results.summary.activities)
      ),
      Line(.fact(label: "Reportes de avance"), facts.records),
    ]
  }
}
