internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The notebook that computes the figures of a survey again.
///
/// For everyone it holds the published tables, which are compared among themselves; for analysts
/// also the coded answers, from which all figures follow.
package struct SurveyNotebook {
  private let view: SurveyView
  private let answers: SurveyAnswers?

  /// - Parameters:
  ///   - material: Of the report.
  ///   - answers: The coded answers, for analysts; `nil` for everyone.
  package init(material: SurveyMaterial, answers: SurveyAnswers? = nil) {
    view = SurveyView(material)
    self.answers = answers
  }

  /// The notebook of the survey's report.
  ///
  /// - Parameter report: The report of the same material.
  /// - Returns: Its data are the report's tables and, for analysts, the answers.
  package func composed(checking report: Report) -> Notebook {
    let names = SurveyAnswerColumns(view: view, isListed: answers != nil)
    let dictionary = SurveyDictionaryInputs(view: view, names: names)
    let design = SurveyDesignInputs(view: view, names: names)
    return Notebook(
      analysis: .survey,
      reach: answers == nil ? .everyone : .analysts,
      report: report,
      facts: facts,
      parameters: parameters,
      inputs: [dictionary.questions, dictionary.options]
        + SurveyGroupInputs(view: view, names: names).sheets
        + [design.settings] + design.margins + design.replicates
        + (answers.map { [$0.sheet(view: view, names: names)] } ?? [])
        + published(in: report)
    )
  }

  private var facts: [Line] {
    let texts = SurveyFactTexts(view: view)
    let facts: [(String, String?)] = [
      (SurveyNotebookTexts.fieldworkFact, texts.fieldwork),
      (SurveyNotebookTexts.sampleFact, SurveyWords.sample(view.settings.sample)),
      (SurveyNotebookTexts.respondentsFact, SpanishNumber.text(view.sample.respondents)),
    ]
    return facts.compactMap { label, text in text.map { Line(.fact(label: label), $0) } }
  }

  /// The question that the chart shows: the first that may have several answers, or the first.
  private var parameters: [Notebook.Parameter] {
    let questions = view.questions.filter { !$0.options.isEmpty }
    let multiple = questions.filter { $0.kind == .multiple }
    let shown = multiple.last ?? questions.first
    return [
      .init(
        name: "pregunta_de_la_grafica",
        literal: PythonLiteral.text(shown?.id ?? ""),
        meaning: SurveyNotebookTexts.chartQuestion
      )
    ]
  }

  /// The tables of the report that carry figures, as they are.
  private func published(in report: Report) -> [Sheet] {
    let breakdowns = SurveyBreakdownNames(view: view)
    let ids = Set(
      view.questions.indices.map { SurveyQuestionSheets.name($0, in: view).lowercased() }
        + breakdowns.details + breakdowns.crossings
        + ["escalas", "numericas", "calidad", "diferencias_entre_grupos"]
    )
    return report.tables.filter { ids.contains($0.table.id) && !$0.table.isPlaceholder }
      .map(\.sheet)
  }
}

/// The tables of a survey's breakdowns by their identifiers, in the order of the breakdowns.
struct SurveyBreakdownNames {
  /// Those that have a row for each group.
  let details: [String]

  /// Those that have a column for each group.
  let crossings: [String]

  init(view: SurveyView) {
    let titles = view.breakdowns.map { $0.joined(separator: " y ") }
    details = SheetNames.names(prefix: "Por_", for: titles).map { $0.lowercased() }
    crossings = SheetNames.names(prefix: "Cruce_", for: titles).map { $0.lowercased() }
  }
}

/// Values as Python writes them.
enum PythonLiteral {
  /// A text in double quotes.
  static func text(_ text: String) -> String {
    let escaped = text.flatMap { character -> [Character] in
      character == "\\" || character == "\"" ? ["\\", character] : [character]
    }
    return "\"" + String(escaped) + "\""
  }
}
