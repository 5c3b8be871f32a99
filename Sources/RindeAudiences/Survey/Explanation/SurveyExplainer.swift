package import RindeAnalysis
package import RindeModel

/// Finds the figure of a survey that an identifier names and explains it.
package struct SurveyExplainer {
  private let view: SurveyView
  private let rows: SurveyRows
  private let known: [String: SurveyFigure]

  /// - Parameters:
  ///   - material: What the report is composed from.
  ///   - columns: The coded answers of all used rows.
  ///   - weights: The final weights, after any calibration; by default those of `columns`, or
  ///     none when they were calibrated: then formulas are given without sums of weights.
  package init(material: SurveyMaterial, columns: SurveyColumns, weights: [Double]? = nil) {
    let view = SurveyView(material)
    self.view = view
    rows = SurveyRows(
      columns: columns,
      survey: material.results.survey,
      weights: weights ?? (material.results.calibration == nil ? columns.weights : [])
    )
    known = Dictionary(view.figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The identifiers of all figures of the report, in its order of questions.
  package var figures: [String] { view.figures.map(\.id) }

  /// What an identifier names; `nil` when the report has no such figure.
  package func figure(_ id: String) -> SurveyFigure? { known[id] }

  /// How a figure came about; `nil` when the report has no such figure.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - variance: Where the variance of the figure comes from; its parts are not told where they
  ///     could give a withheld figure away.
  /// - Returns: The explanation, without the number when the figure is withheld.
  package func explanation(
    of id: String,
    variance: SurveyVarianceOrigin = .unknown
  ) -> Explanation? {
    known[id].map { figure in
      let domain = view.domain(figure)
      let derivation = SurveyDerivation(figure: figure, domain: domain, view: view, rows: rows)
      return derivation.isHidden ? derivation.withheld() : derivation.explained(variance)
    }
  }

  /// The share of an option that an identifier names; `nil` for other figures and withheld ones.
  package func share(_ id: String) -> ShareOfOption? {
    guard let figure = known[id], case .share(let option) = figure.measure else { return nil }
    let domain = view.domain(figure)
    guard !domain.protection.hides(option: option) else { return nil }
    return ShareOfOption(
      question: figure.question,
      option: option,
      group: domain.group.map { .init(variables: $0.variables, slugs: $0.slugs) }
    )
  }
}
