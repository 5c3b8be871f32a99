internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What the report of social media says first.
struct SocialHeadlines {
  let view: SocialView

  private let cells: FigureCells

  init(view: SocialView, sheets: [Sheet]) {
    self.view = view
    cells = FigureCells(sheets)
  }

  /// In order; a figure without a value is left out.
  var all: [Headline] { [posts, engagements, rate, response, target].compactMap(\.self) }

  private var texts: SocialHeadlineTexts { SocialHeadlineTexts(view: view) }

  /// All networks, or the only one.
  private var subject: SocialSubject {
    let networks = view.results.networks
    return networks.count == 1 ? .network(networks[0].network) : .everything
  }

  private func place(_ figure: SocialFigure) -> FigureCells.Place? {
    cells[view.names.name(figure)]
  }

  private var posts: Headline? {
    place(.summary(subject, view.period, .posts))?.headline("Publicaciones", base: texts.posts)
  }

  private var engagements: Headline? {
    place(.summary(subject, view.period, .engagements))?
      .headline("Interacciones", base: texts.engagements)
  }

  /// Of the network with most interactions: rates of several are not comparable.
  private var rate: Headline? {
    let networks = view.results.networks.filter { view.principalRate(of: $0.summary) != nil }
    let first = networks.max { left, right in
      (left.summary.engagements?.total ?? 0) < (right.summary.engagements?.total ?? 0)
    }
    guard let first, let rate = view.principalRate(of: first.summary) else { return nil }
    return place(.summary(.network(first.network), view.period, .rate(rate.rate)))?
      .headline(texts.rateLabel(first), base: texts.rate(rate, of: first))
  }

  private var response: Headline? {
    guard let response = view.results.response, response.received > 0 else { return nil }
    return place(.response(.rate))?.headline("Respuesta a mensajes", base: texts.response(response))
  }

  /// The target that is farthest from being met.
  private var target: Headline? {
    let targets = view.results.targets
    let due = targets.indices.filter { targets[$0].ratio?.fraction != nil }
    let last = due.min { left, right in
      (targets[left].ratio?.fraction ?? 0) < (targets[right].ratio?.fraction ?? 0)
    }
    guard let last, let place = place(.target(last, .ratio)) else { return nil }
    return place.headline(
      due.count == 1 ? "Meta en publicaciones" : "Meta con menor cumplimiento",
      base: texts.target(targets[last]),
      zone: .init(place["estado"]) { $0 }
    )
  }
}
