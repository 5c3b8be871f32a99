internal import RindeModel
internal import RindeReport

/// The sheets that every report to those to whom the entity answers has.
extension Composition {
  /// The cover, and the report in one page of sentences.
  func opening(
    title: String,
    addressee: String,
    summary: SheetText,
    period: ActivityTable.Period
  ) -> [Sheet] {
    [
      cover(
        title: title,
        lines: CoverFacts(material: material).lines(addressee: addressee)
          + CoverFacts(material: material).reading
      ),
      Sheet(
        name: "Resumen_ejecutivo",
        title: summary.title,
        introduction: summary.introduction,
        content: .lines(ExecutiveSummary(material: material, period: period).lines())
      ),
    ]
  }

  /// What is late and what comes next.
  var deliveries: [Sheet] {
    [
      sheet(
        "Retrasos",
        ReportTexts.delays(date, notes: Delay.notes(on: material.results)),
        DelaySheet(material: material).table()
      ).unlessLong,
      sheet(
        "Proximas_entregas",
        ReportTexts.upcoming(date),
        UpcomingSheet(material: material).table()
      ).unlessLong,
    ]
  }

  /// The figures of the plan, or of the office that reports.
  func figures(_ text: SheetText) -> [Sheet] {
    [sheet("Cifras_principales", text, SummarySheet(material: material).table())]
  }

  /// The table from which formulas take their figures, and the method.
  var annex: [Sheet] {
    [
      sheet(
        "Indicadores",
        ReportTexts.indicators(date),
        IndicatorsSheet(material: material).table()
      ).forTheRecord,
      sheet("Notas", ReportTexts.notes, NotesSheet(material: material).table()),
    ]
  }

  private var date: String { SpanishNumber.longDate(material.cutoff.date) }
}
