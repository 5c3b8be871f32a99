internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What the tables that sum up questions have in common: whose answers a row is about.
struct SurveySummaryRows {
  let view: SurveyView

  static var columns: [Column] {
    typealias Texts = SurveyColumnTexts
    return [Texts.number, Texts.question, Texts.variable, Texts.group, Texts.base]
  }

  static let key = ["numero", "variable", "grupo"]

  static let everybody = "Todos los encuestados"

  /// All respondents, and every group of every breakdown.
  func domains(_ question: Int) -> [SurveyDomain] {
    let breakdowns = view.results.questions[question].breakdowns.indices
    return [view.domain(question)] + breakdowns.flatMap { view.domains(question, breakdown: $0) }
  }

  /// The cells of the columns.
  ///
  /// - Parameters:
  ///   - domain: The question and the respondents.
  ///   - base: The name of the figure of the base, in the only row that carries it.
  /// - Returns: One cell a column.
  func start(_ domain: SurveyDomain, base: String? = nil) -> [Cell] {
    [
      .text(view.number(domain.index)), .text(view.shortText(domain.index)),
      .text(domain.group.map { view.titles(of: $0.variables) } ?? Self.everybody),
      .text(domain.group?.label ?? Self.everybody),
      Cell(.number(Number(domain.result.base)), figure: base).unless(domain.protection.hidesBase),
    ]
  }

  static func sheet(_ name: String, _ text: Composition.SheetText, _ table: Table) -> Sheet {
    text.sheet(name, table)
  }
}

extension SurveyView {
  /// `Grupo de valor / Sexo`.
  func titles(of variables: [String]) -> String {
    variables.map { title(of: $0) }.joined(separator: " / ")
  }
}
