internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The report of social media of a month, quarter, half-year or year.
package struct SocialReport {
  private let view: SocialView

  package init(material: SocialMaterial) {
    view = SocialView(material)
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    let (material, period, sheets) = (view.material, view.period, sheets)
    return Report(
      id: "redes-\(period.name)",
      title: "\(SocialCoverTexts.title). \(material.entity), \(SocialPeriodTexts.name(period))",
      author: material.entity,
      summary: SocialCoverTexts.summary(view),
      date: DateValue(material.date),
      banner: material.isExample ? CoverTexts.exampleNotice : nil,
      period: .init(first: DateValue(period.firstDay), last: DateValue(period.lastDay)),
      sources: view.records.files.map(\.name),
      license: material.license,
      headlines: SocialHeadlines(view: view, sheets: sheets).all,
      sheets: sheets
    ).withContents(
      name: "Contenido",
      title: "Contenido",
      introduction: ["Esta hoja contiene una tabla con las hojas del libro."]
    )
  }

  /// Tables of data that a workbook is too small for: the posts, when they are very many.
  package var dataSheets: [Sheet] {
    SocialPostSheet(view: view).isTooLong ? SocialPostSheet(view: view).sheets() : []
  }

  private var sheets: [Sheet] {
    [SocialCover(view: view).sheet()] + figures + records
      + [SocialNotesSheet(view: view).sheet()]
  }

  /// What was measured.
  private var figures: [Sheet] {
    SocialSummarySheet(view: view).sheets() + SocialRateSheet(view: view).sheets()
      + SocialVariationSheet(view: view).sheets() + SocialTargetSheets(view: view).sheets()
      + SocialGroupSheets(view: view).sheets() + SocialTopSheet(view: view).sheets()
      + SocialResponseSheets(view: view).sheets() + SocialSeriesSheets(view: view).sheets()
      + SocialHourSheet(view: view).sheets()
  }

  /// From what it was measured.
  private var records: [Sheet] {
    SocialDifferenceSheet(view: view).sheets() + SocialFileSheet(view: view).sheets()
      + SocialIssueSheet(view: view).sheets()
      + (SocialPostSheet(view: view).isTooLong ? [] : SocialPostSheet(view: view).sheets())
  }
}
