internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One sheet per question with options: every option in the dictionary's order, and a chart.
struct SurveyQuestionSheets {
  let view: SurveyView

  func sheets() -> [Sheet] {
    view.questions.indices.filter { !view.domain($0).result.options.isEmpty }.map(sheet)
  }

  /// `P01_temas`.
  static func name(_ question: Int, in view: SurveyView) -> String {
    SheetNames.names(
      prefix: view.number(question) + "_",
      for: [view.questions[question].id]
    )[0]
  }

  private func sheet(_ question: Int) -> Sheet {
    let domain = view.domain(question)
    let name = Self.name(question, in: view)
    let table = table(domain, id: name.lowercased())
    let texts = SurveyQuestionTexts(view: view, domain: domain)
    let text = Composition.SheetText(
      title: view.heading(question),
      introduction: texts.introduction,
      page: texts.pageIntroduction,
      legend: SurveySheetTexts.legend
    )
    return text.sheet(name, table)
      .drawing(SurveyCharts(view: view).shares(of: domain, table: table))
  }

  private func table(_ domain: SurveyDomain, id: String) -> Table {
    let cells = ShareCells(view: view)
    return Table(
      id: id,
      columns: [SurveyColumnTexts.option] + ShareCells.columns,
      rows: domain.question.options.indices.map { option in
        [.text(domain.question.options[option].label)] + cells.cells(option, of: domain)
      },
      key: Set(domain.question.options.map(\.label)).count == domain.question.options.count
        ? ["opcion"] : []
    ).leavingOut(ShareCells.optional)
      .offPage(ShareCells.forAnalysts)
  }
}
