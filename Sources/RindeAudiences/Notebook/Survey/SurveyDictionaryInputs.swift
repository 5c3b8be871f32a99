internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What was asked, as data of a notebook.
struct SurveyDictionaryInputs {
  let view: SurveyView
  let names: SurveyAnswerColumns

  private typealias Texts = SurveyNotebookTexts

  /// A row a question.
  var questions: Sheet {
    NotebookInput(
      id: "preguntas",
      title: Texts.questions,
      meaning: Texts.questionsMeaning,
      columns: Texts.questionColumns + (names.isListed ? [Texts.answerColumn] : []),
      rows: view.questions.indices.map(question),
      key: ["numero"]
    ).sheet
  }

  /// A row an option, in the order of the questionnaire.
  var options: Sheet {
    NotebookInput(
      id: "opciones",
      title: Texts.options,
      meaning: Texts.optionsMeaning,
      columns: Texts.optionColumns + (names.isListed ? [Texts.answerColumn] : []),
      rows: view.questions.indices.flatMap { question in
        view.questions[question].options.indices.map { option($0, of: question) }
      },
      key: ["pregunta", "posicion"]
    ).sheet
  }

  private func question(_ index: Int) -> [Cell] {
    let question = view.questions[index]
    let table = SurveyQuestionSheets.name(index, in: view).lowercased()
    let hasTable = !view.domain(index).result.options.isEmpty
    let base = view.names.name(.base, of: index)
    let condition = question.condition
    let cells: [Cell] = [
      .text(view.number(index)), .text(question.id), .text(question.text),
      .text(Texts.kind(question.kind)), .text(String(base.dropLast("/base".count))),
      .text(hasTable ? table : ""), .text(condition?.question ?? ""),
      .text(condition?.options.joined(separator: "|") ?? ""),
    ]
    return cells + (names.isListed ? [.text(names.question(index))] : [])
  }

  private func option(_ option: Int, of index: Int) -> [Cell] {
    let question = view.questions[index]
    let described = question.options[option]
    let figure = view.names.name(.share(option: option), of: index)
    let score = question.kind == .scale ? described.score : nil
    let cells: [Cell] = [
      .text(question.id), .integer(option + 1), .text(described.code), .text(described.label),
      .text(figure.split(separator: "/").last.map(String.init) ?? ""),
      score.map { .integer($0) } ?? .blank,
    ]
    let column = question.kind == .multiple ? names.option(option, of: index) : ""
    return cells + (names.isListed ? [.text(column)] : [])
  }
}
