internal import RindeAnalysis
package import RindeModel
internal import RindeReport

/// The coded answers of a survey for the notebook of analysts: nothing that identifies, in an order
/// that is not that of arrival.
///
/// What people wrote, names, numbers of respondents, dates and places in the file stay behind; of
/// open questions only whether there is an answer goes along. Weights, strata and units are needed
/// to compute errors: strata and units are numbered in the order of the rows.
package struct SurveyAnswers: Sendable {
  private let columns: SurveyColumns
  private let order: [Int]

  /// - Parameters:
  ///   - columns: The answers of all respondents.
  ///   - order: The rows in the order in which they are written, each once.
  package init(columns: SurveyColumns, order: [Int]) {
    self.columns = columns
    self.order = order
  }

  /// The answers as data of a notebook: a row a respondent.
  func sheet(view: SurveyView, names: SurveyAnswerColumns) -> Sheet {
    let fields = SurveyAnswerFields(view: view, names: names, columns: columns, order: order)
    let all = [fields.number] + fields.questions + fields.variables + fields.design
    return NotebookInput(
      id: "respuestas",
      title: SurveyNotebookTexts.answers,
      meaning: SurveyNotebookTexts.answersMeaning,
      columns: all.map(\.column),
      rows: order.indices.map { place in all.map { $0.cell(place) } },
      key: ["fila"]
    ).sheet
  }
}
