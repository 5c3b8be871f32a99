internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// One network on the terminal: each measure beside the other periods.
struct SocialNetworkBlock {
  private let result: NetworkResult
  private let period: ReportPeriod
  private let width: Int

  init(result: NetworkResult, of text: SocialText) {
    self.result = result
    period = text.results.period
    width = text.width
  }

  var rendered: String {
    let table = TextColumns(
      sides: [.left, .right] + bases.map { _ in .left },
      rows: [headings] + rows,
      width: width
    )
    return ([title] + table.lines + notes).joined(separator: "\n")
  }

  /// The network, with what of its posts counts apart.
  private var title: String {
    let apart = SocialTexts.apart(result.summary)
    return result.network.name + (apart.isEmpty ? "" : " (\(apart))")
  }

  /// The periods beside which it stands: those of which something is known.
  private var bases: [ReportPeriod] {
    var bases: [ReportPeriod] = []
    for variation in result.variations where !bases.contains(variation.base) {
      if result.variations.contains(where: { $0.base == variation.base && $0.previous != nil }) {
        bases.append(variation.base)
      }
    }
    return bases
  }

  private var headings: [String] { ["", period.name] + bases.map { "frente a \($0.name)" } }

  private var rows: [[String]] {
    let summary = result.summary
    let medians: [(MetricDefinition.Measure?, String, String?)] = [
      (.posts, "Publicaciones", result.posts.map { SpanishNumber.text($0) }),
      (.engagements, "Interacciones", summary.engagements.map { Self.text($0) }),
      (
        nil, "Interacciones, mediana por publicación",
        summary.medianEngagements.map { SpanishNumber.text($0) }
      ),
      (
        nil, "Alcance, mediana por publicación",
        summary.medianReach.map { SpanishNumber.text($0) }
      ),
      sum(.impressions), sum(.views),
      (
        .followers, "Seguidores al cierre",
        result.followers.map { SpanishNumber.text($0.close.followers) }
      ),
      (nil, "Seguidores, neto", result.followers?.net.map(SocialTexts.signed)),
    ]
    let rates = summary.rates.map { rate in
      (
        Optional(MetricDefinition.Measure.rate(rate.rate)),
        SocialWordTexts.rate(rate.rate),
        Optional(SpanishNumber.percentage(rate.ratio, places: 2))
      )
    }
    return (medians + rates).compactMap { measure, label, value in
      let variations = measure.map(self.variations) ?? bases.map { _ in nil }
      guard value != nil || variations.contains(where: { $0 != nil }) else { return nil }
      return [label, value ?? "—"] + variations.map { $0.map(SocialTexts.variation) ?? "" }
    }
  }

  private func sum(_ metric: PostMetric) -> (MetricDefinition.Measure?, String, String?) {
    (
      .metric(metric), SocialWordTexts.metric(metric),
      result.summary.sums[metric].map { Self.text($0) }
    )
  }

  private func variations(of measure: MetricDefinition.Measure) -> [Variation?] {
    bases.map { base in
      result.variations.first { $0.measure == measure && $0.base == base }
    }
  }

  /// What each rate divides, and the median of posts.
  private var notes: [String] {
    result.summary.rates.map { rate in
      TextLines.wrapped(SocialTexts.derivation(of: rate), to: width, indentation: "    ")
    }
  }

  private static func text(_ sum: PostSummary.Sum) -> String { SpanishNumber.text(sum.count) }
}
