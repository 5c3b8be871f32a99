internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Who reports on what, up to when, and the figures that one looks for first.
struct CoverSheet {
  let material: ReportMaterial

  func lines() -> [Line] {
    let facts = CoverFacts(material: material)
    return facts.lines() + headline + facts.reading
  }

  /// A page has its headlines instead.
  private var headline: [Line] {
    let summary = material.results.summary
    let thresholds = material.entity.thresholds
    let zone = thresholds.zone(of: summary.count).map { ", zona \($0.word.lowercased())" } ?? ""
    let places = thresholds.places(toShow: summary.count) ?? 1
    let count =
      summary.programmed == 0
      ? "No había actividades programadas a la fecha de corte."
      : "\(SpanishNumber.percentage(summary.count, places: places))"
        + " (\(SpanishNumber.text(summary.fulfilled)) de \(SpanishNumber.text(summary.programmed)) actividades programadas)\(zone)"
    return [
      Line(.heading, "Resultado a la fecha de corte", place: .workbook),
      Line(.fact(label: "Cumplimiento por conteo"), count, place: .workbook),
      Line(
        .fact(label: "Cumplimiento promedio"),
        summary.mean.map { SpanishNumber.percentage($0) } ?? "Sin valor",
        place: .workbook
      ),
      Line(
        .fact(label: "Cumplidas en la vigencia"),
        "\(SpanishNumber.percentage(summary.annualCount)) "
          + "(\(SpanishNumber.text(summary.complete)) de \(SpanishNumber.text(summary.activities)) actividades del plan)",
        place: .workbook
      ),
    ]
  }
}
