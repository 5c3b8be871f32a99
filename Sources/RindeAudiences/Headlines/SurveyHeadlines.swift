internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What the report of a survey says first: how many answered, and the answers that most gave.
struct SurveyHeadlines {
  let view: SurveyView

  private let sheets: [Sheet]
  private let cells: FigureCells

  /// Questions of which the first answer is told.
  private static let limit = 4

  init(view: SurveyView, sheets: [Sheet]) {
    self.view = view
    self.sheets = sheets
    cells = FigureCells(sheets)
  }

  var all: [Headline] {
    [respondents].compactMap(\.self)
      + SurveyFindings(view: view).varied(Self.limit).compactMap(finding)
  }

  /// From the table of quality, where each question has all of them.
  private var respondents: Headline? {
    let tables = sheets.lazy.compactMap { sheet in
      if case .table(let table) = sheet.content { table } else { nil }
    }
    guard let table = tables.first(where: { $0.id == SurveyQualitySheet.tableID }),
      let column = table.index(of: SurveyQualitySheet.respondents), let row = table.rows.first
    else { return nil }
    return FigureCells.Place(table: table, row: row, column: column)
      .headline("Encuestados", base: SurveyCoverTexts.respondents(view))
  }

  /// The question with the answer of which the share is: where headlines stand alone, as in an index
  /// of reports, a share without it would be taken for that of «Sí».
  private func finding(_ finding: SurveyFinding) -> Headline? {
    guard let place = cells[view.name(finding.measure, finding.domain)] else { return nil }
    let question = view.plainText(finding.domain.index)
    return place.headline(
      "\(question)\(question.hasSuffix("?") ? "" : ":") \(finding.option)",
      base: SurveySentences(view: view).base(of: finding)
    )
  }
}
