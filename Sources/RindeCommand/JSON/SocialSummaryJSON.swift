internal import RindeAnalysis
internal import RindeAudiences
internal import RindeExport
internal import RindeModel

/// What posts add up to, in the keys of `redes --formato json`.
struct SocialSummaryJSON {
  let summary: PostSummary

  /// What the files cover; where it is nothing, all counts are `null`.
  var coverage = PeriodCoverage.whole

  /// Original posts.
  var posts: JSONValue { count(summary.posts) }

  /// Interactions; `null` when they are not known.
  var engagements: JSONValue { .integer(orNull: summary.engagements?.count) }

  var medianReach: JSONValue { .text(orNull: summary.medianReach?.description) }

  /// The sum of a metric; `null` when no post has it.
  func sum(_ metric: PostMetric) -> JSONValue { .integer(orNull: summary.sums[metric]?.count) }

  var rates: JSONValue { .array(summary.rates.map(Self.rate)) }

  /// What stands beside the contract's keys.
  var more: [JSONValue.Member] {
    [
      .init("respuestas", count(summary.replies)),
      .init("compartidas", count(summary.shares)),
      .init("interacciones_mediana", .text(orNull: summary.medianEngagements?.description)),
      .init("metricas", metrics),
    ]
  }

  private func count(_ count: Int) -> JSONValue {
    coverage == .nothing ? .null : .integer(count)
  }

  /// The sums of all metrics that may be added up; time in hours, a decimal string.
  private var metrics: JSONValue {
    .object(
      PostMetric.allCases.compactMap { metric in
        guard let key = metric.sumKey, let sum = summary.sums[metric] else { return nil }
        return .init(
          key,
          metric == .watchTime ? .text(sum.hours.description) : .integer(sum.count)
        )
      }
    )
  }

  /// Percentages with six decimals; the numerator and the denominator are counts.
  private static func rate(_ rate: RateResult) -> JSONValue {
    .line([
      .init("id", .text(rate.rate.key)),
      .init("numerador", .integer(Int(clamping: rate.numerator))),
      .init("denominador", .integer(Int(clamping: rate.denominator))),
      .init("valor", .text(orNull: rate.ratio.percentage(places: 6)?.description)),
      .init("mediana", .text(orNull: rate.median.map { Self.percentage($0) })),
      .init("publicaciones", .integer(rate.posts)),
    ])
  }

  private static func percentage(_ fraction: Double) -> String {
    EstimateDigits(fraction, movedBy: 2).rounded(places: 6).description
  }
}
