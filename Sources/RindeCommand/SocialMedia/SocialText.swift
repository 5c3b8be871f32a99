internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The results of social media as they are read on a terminal.
struct SocialText {
  let view: SocialView

  /// The most characters of a line.
  let width: Int

  var rendered: String {
    let blocks =
      [heading, total] + results.networks.map { SocialNetworkBlock(result: $0, of: self).rendered }
      + [groups, targets, top, response, leftOut, hint]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  var results: SocialResults { view.results }

  private var heading: String {
    let example = view.isExample ? [SocialTexts.example] : []
    let title = SocialTexts.title(of: results.period, entity: view.entity)
    return ([title, SocialTexts.base(results)] + example).map { wrapped($0) }
      .joined(separator: "\n")
  }

  private var total: String {
    guard view.hasPosts else { return wrapped(SocialTexts.noPosts(in: results.period)) }
    return wrapped(SocialTexts.total(results))
  }

  private var groups: String { SocialGroupsBlock(view: view, width: width).rendered }

  private var targets: String {
    guard !results.targets.isEmpty else { return "" }
    return SocialTargetsBlock(targets: results.targets, width: width).rendered
  }

  private var top: String {
    guard !results.top.isEmpty else { return "" }
    let rows = results.top.map { post in
      [
        "\(post.rank).", post.network.name, post.day.description,
        SpanishNumber.text(Int(clamping: post.engagements)), SocialTexts.oneLine(post.text),
      ]
    }
    let table = TextColumns(
      sides: [.right, .left, .left, .right, .left],
      rows: [["", "Red", "Fecha", "Interacciones", "Texto"]] + rows,
      width: width
    )
    return ([SocialTexts.topTitle] + table.lines).joined(separator: "\n")
  }

  private var response: String {
    guard let response = results.response else { return "" }
    return wrapped(SocialTexts.response(response))
  }

  /// What does not count, and what must be known to read the figures.
  private var leftOut: String {
    let sentences =
      SocialTexts.leftOut(view) + results.breaks.map(SocialTexts.seriesBreak)
      + results.discrepancies.map(SocialTexts.difference)
    guard !sentences.isEmpty else { return "" }
    return (["Tenga en cuenta"] + sentences.map { listed($0) }).joined(separator: "\n")
  }

  /// How to ask where one of these figures comes from.
  private var hint: String {
    guard let network = results.networks.first(where: { !$0.summary.rates.isEmpty }),
      let rate = network.summary.rates.first
    else { return "" }
    return SocialTexts.hint(
      "redes/\(network.network.key)/\(results.period.name)/\(rate.rate.key)"
    )
  }

  private func wrapped(_ text: String) -> String { TextLines.wrapped(text, to: width) }

  /// A sentence of a list, its further lines below its first word.
  private func listed(_ text: String) -> String {
    let lines = TextLines.wrapped(text, to: width, indentation: "    ")
    return "  - " + String(lines.dropFirst(4))
  }
}
