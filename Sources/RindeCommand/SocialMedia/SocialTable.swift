internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeReport

/// The table of `redes --formato csv`: one row per network, or per group.
///
/// What is not known is empty, never zero; percentages are percentage points.
struct SocialTable {
  let view: SocialView

  var table: Table {
    if view.grouping == .hour { return hours }
    return Table(
      id: "redes",
      columns: Self.columns,
      rows: rows,
      key: ["periodo", "por", "grupo", "red"]
    )
  }

  private static let metrics = PostMetric.allCases.filter { $0.sumKey != nil }

  private static let columns: [Column] =
    [
      Column(key: "periodo", heading: "Periodo", kind: .text),
      Column(key: "por", heading: "Agrupado por", kind: .text),
      Column(key: "grupo", heading: "Grupo", kind: .text),
      Column(key: "nombre", heading: "Nombre del grupo", kind: .text),
      Column(key: "red", heading: "Red", kind: .text),
      Column(key: "publicaciones", heading: "Publicaciones", kind: .integer),
      Column(key: "respuestas", heading: "Respuestas a otros", kind: .integer),
      Column(key: "compartidas", heading: "Publicaciones ajenas", kind: .integer),
      Column(key: "interacciones", heading: "Interacciones", kind: .integer),
      Column(
        key: "interacciones_mediana",
        heading: "Interacciones, mediana",
        kind: .decimal(places: 1)
      ),
      Column(key: "alcance_mediana", heading: "Alcance, mediana", kind: .decimal(places: 1)),
    ]
    + metrics.map { metric in
      Column(
        key: metric.sumKey ?? "",
        heading: SocialWordTexts.metric(metric),
        kind: metric == .watchTime ? .decimal(places: 6) : .integer
      )
    }
    + EngagementRate.allCases.flatMap { rate in
      [
        Column(
          key: rate.column + "_pct",
          heading: SocialWordTexts.rate(rate),
          kind: .percentage(places: 2)
        ),
        Column(
          key: rate.column + "_mediana_pct",
          heading: SocialWordTexts.rate(rate) + ", mediana",
          kind: .percentage(places: 2)
        ),
      ]
    }
    + [
      Column(key: "seguidores", heading: "Seguidores al cierre", kind: .integer),
      Column(key: "seguidores_neto", heading: "Seguidores, neto", kind: .integer),
    ]

  private var rows: [[Cell]] {
    guard let grouping = view.grouping else { return networks }
    return view.groups.map { group in
      [
        .text(view.results.period.name), .text(grouping.rawValue), .text(group.key),
        .text(group.name), .text(group.network?.key ?? ""), .integer(group.summary.posts),
      ] + Self.apart(group.summary, .whole) + Self.cells(group.summary) + [.blank, .blank]
    }
  }

  private var networks: [[Cell]] {
    view.results.networks.map { result in
      [
        .text(view.results.period.name), .text("red"), .text(result.network.key),
        .text(result.network.name), .text(result.network.key), Self.count(result.posts),
      ] + Self.apart(result.summary, result.coverage) + Self.cells(result.summary)
        + [Self.count(result.followers?.close.followers), Self.count(result.followers?.net)]
    }
  }

  /// Replies and shares; blank where no file covers the period.
  private static func apart(_ summary: PostSummary, _ coverage: PeriodCoverage) -> [Cell] {
    [summary.replies, summary.shares].map { coverage == .nothing ? .blank : .integer($0) }
  }

  /// From interactions to rates.
  private static func cells(_ summary: PostSummary) -> [Cell] {
    let medians: [Cell] = [
      count(summary.engagements?.count),
      .quantity(summary.medianEngagements), .quantity(summary.medianReach),
    ]
    let sums = metrics.map { metric -> Cell in
      guard let sum = summary.sums[metric] else { return .blank }
      guard metric == .watchTime else { return .integer(sum.count) }
      return Cell(.number(Number(sum.hours.approximation, exact: sum.hours.description)))
    }
    return medians + sums
      + EngagementRate.allCases.flatMap { rate -> [Cell] in
        let result = summary.rate(rate)
        return [.percentage(result?.ratio), median(result?.median)]
      }
  }

  private static func count(_ count: Int?) -> Cell { count.map { .integer($0) } ?? .blank }

  private static func median(_ fraction: Double?) -> Cell {
    guard let fraction else { return .blank }
    let points = EstimateDigits(fraction, movedBy: 2).rounded(places: 6)
    return Cell(.number(Number(fraction, exact: points.description)))
  }

  /// One row per weekday and hour, empty hours with zero.
  private var hours: Table {
    Table(
      id: "redes_horas",
      columns: [
        Column(key: "periodo", heading: "Periodo", kind: .text),
        Column(key: "dia", heading: "Día", kind: .integer, meaning: "1 es lunes."),
        Column(key: "hora", heading: "Hora", kind: .integer),
        Column(key: "publicaciones", heading: "Publicaciones", kind: .integer),
        Column(key: "interacciones", heading: "Interacciones", kind: .integer),
      ],
      rows: (view.results.hours?.posts ?? []).enumerated().flatMap { day, hours in
        hours.enumerated().map { hour, posts in
          [
            .text(view.results.period.name), .integer(day + 1), .integer(hour), .integer(posts),
            .integer(Int(clamping: view.results.hours?.engagements[day][hour] ?? 0)),
          ]
        }
      },
      key: ["periodo", "dia", "hora"]
    )
  }
}

extension EngagementRate {
  /// The beginning of its columns' keys: `tasa_alcance`.
  fileprivate var column: String {
    switch self {
    case .byReach: "tasa_alcance"
    case .byImpressions: "tasa_impresiones"
    case .byViews: "tasa_visualizaciones"
    case .byFollowers: "tasa_seguidores"
    }
  }
}
