internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What is printed once a report is written: the headline, the folder and the workbook.
struct ReportText {
  let files: ReportFiles

  var rendered: String {
    let results = files.report.results
    let summary = results.summary
    let thresholds = results.plan.entity.thresholds
    let places = thresholds.places(toShow: summary.count) ?? 1
    let count =
      summary.programmed == 0
      ? "no había actividades programadas a la fecha de corte"
      : "\(SpanishNumber.percentage(summary.count, places: places)) por conteo "
        + "(\(SpanishNumber.text(summary.fulfilled)) de "
        + "\(SpanishNumber.count(summary.programmed, "programada", "programadas")), "
        + "\(SpanishNumber.text(summary.activities)) en el plan)"
    return """
      \(results.plan.entity.name), \(CutoffTexts.name(results.cutoff, plan: results.plan.entity.planKind)): \(count)
        Carpeta: \(files.folder)
        Libro: \(files.workbook)
      """
  }
}
