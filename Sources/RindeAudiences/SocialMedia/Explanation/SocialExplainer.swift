internal import RindeAnalysis
internal import RindeModel

/// Finds the figure of social media that an identifier names and explains it.
package struct SocialExplainer {
  private let view: SocialView
  private let known: [String: SocialFigure]

  /// The identifiers of all figures of the report.
  package let figures: [String]

  package init(material: SocialMaterial) {
    let view = SocialView(material)
    self.view = view
    let all = view.figures.map { (view.names.name($0), $0) }
    known = Dictionary(all, uniquingKeysWith: { first, _ in first })
    figures = all.map(\.0)
  }

  /// How a figure came about; `nil` when the report has no such figure.
  package func explanation(of id: String) -> Explanation? {
    known[id].map { figure in
      let derivation = derivation(of: figure)
      let value = view.value(of: figure)
      let texts = SocialFigureTexts(view: view)
      return Explanation(
        figure: id,
        title: texts.title(figure),
        value: value == .missing ? texts.missing(figure) : value.text,
        steps: derivation.steps,
        rule: texts.rule(figure),
        rounding: texts.rounding(value),
        zone: nil,
        used: derivation.used,
        unused: derivation.unused,
        exact: value.exact
      )
    }
  }

  private func derivation(of figure: SocialFigure) -> SocialDerivation {
    switch figure {
    case .summary(let subject, let period, let measure):
      SocialPostDerivation(view: view, subject: subject, period: period).of(measure)
    case .followers(let network, let measure):
      SocialFollowerDerivation(view: view).of(measure, on: network)
    case .followersOfMonth(let network, let month):
      SocialFollowerDerivation(view: view).close(of: month, on: network)
    case .variation(let network, let number):
      SocialComparisonDerivation(view: view).variation(network, number)
    case .target(let number, let measure):
      SocialTargetDerivation(view: view).of(measure, target: number)
    case .part(let target, let part, _):
      SocialTargetDerivation(view: view).part(part, of: target)
    case .top(let number): SocialPostDerivation.top(number, in: view)
    case .hour(let day, let hour): SocialPostDerivation.hour(hour, onDay: day, in: view)
    case .response(let measure):
      SocialResponseDerivation(view: view, messages: view.messages).of(measure, in: figure)
    case .messages(let network, let measure):
      SocialResponseDerivation(
        view: view,
        messages: view.messages.filter { $0.network == network }
      ).of(measure, in: figure)
    case .difference(let number): SocialComparisonDerivation(view: view).difference(number)
    }
  }
}
