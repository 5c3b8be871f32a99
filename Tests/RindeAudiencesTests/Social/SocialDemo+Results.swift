import RindeAnalysis
import RindeModel

extension SocialDemo {
  static var results: SocialResults {
    SocialResults(
      period: period,
      records: records,
      total: total,
      networks: networks,
      types: types,
      hashtags: [
        group("rendiciondecuentas", "#RendiciónDeCuentas") {
          $0.hashtags.contains { $0.key == "rendiciondecuentas" }
        },
        group("saludpublica", "#SaludPública") {
          $0.hashtags.contains { $0.key == "saludpublica" }
        },
      ],
      topics: [
        group("rendicion-de-cuentas", "Rendición de cuentas") {
          $0.topics.contains("Rendición de cuentas")
        },
        group("salud", "Salud") { $0.topics.contains("Salud") },
      ],
      offices: [
        group("oficina-de-planeacion", "Oficina de Planeación") {
          $0.offices.contains("Oficina de Planeación")
        },
        group("secretaria-de-salud", "Secretaría de Salud") {
          $0.offices.contains("Secretaría de Salud")
        },
      ],
      top: top,
      hours: hours,
      series: series,
      response: response,
      targets: targets,
      discrepancies: [
        HandKeptDifference(
          row: HandKeptMonth(
            network: .facebook,
            month: period,
            posts: 4,
            rate: Quantity(micros: 9_500_000),
            origin: origin("redes/exportaciones/tabla.csv", 5)
          ),
          measure: .posts,
          written: 4,
          computed: 3
        ),
        HandKeptDifference(
          row: HandKeptMonth(
            network: .facebook,
            month: period,
            rate: Quantity(micros: 9_500_000),
            origin: origin("redes/exportaciones/tabla.csv", 5)
          ),
          measure: .rate,
          written: Quantity(micros: 9_500_000),
          computed: 8
        ),
      ],
      breaks: [
        SeriesBreak(
          network: .facebook,
          before: .impressions,
          after: .views,
          from: ReportPeriod(.month, year: 2025, number: 1)
        )
      ]
    )
  }

  private static var total: PostSummary {
    var summary = summary { _ in true }
    summary.rates = []
    summary.medianReach = nil
    return summary
  }

  private static func group(
    _ key: String,
    _ name: String,
    _ isIncluded: (Post) -> Bool
  ) -> PostGroup {
    var summary = summary(isIncluded)
    summary.rates = []
    return PostGroup(key: key, name: name, summary: summary)
  }

  private static var types: [PostGroup] {
    let kinds: [(SocialNetwork, PostType, String)] = [
      (.facebook, .photo, "foto"), (.facebook, .video, "video"), (.instagram, .reel, "reel"),
      (.x, .text, "texto"),
    ]
    return kinds.map { network, type, key in
      PostGroup(
        network: network,
        key: key,
        name: "",
        type: type,
        summary: summary { $0.network == network && $0.type == type }
      )
    }
  }

  private static var networks: [NetworkResult] {
    [
      NetworkResult(
        network: .facebook,
        summary: summary({ $0.network == .facebook }, sums: [.views: 1_400]),
        followers: FollowerResult(
          close: followers(.facebook, 10, 31, 12_345),
          opening: followers(.facebook, 9, 30, 12_225)
        ),
        variations: [
          variation(.posts, period.previous, 3, 12, nil),
          variation(.engagements, period.previous, 60, 48, nil),
          variation(
            .rate(.byReach),
            period.previous,
            8,
            Quantity(micros: 6_250_000),
            nil
          ),
          variation(.posts, period.yearBefore, 3, nil, .missing),
          variation(.engagements, period.yearBefore, 60, 6, .smallBase),
          variation(.metric(.views), period.yearBefore, 1_400, nil, .seriesBreak),
        ]
      ),
      NetworkResult(
        network: .instagram,
        summary: summary({ $0.network == .instagram }, sums: [.views: 32_000]),
        followers: FollowerResult(close: followers(.instagram, 10, 31, 8_010), opening: nil)
      ),
      NetworkResult(
        network: .x,
        summary: summary({ $0.network == .x }, sums: [.impressions: 1_500])
      ),
    ]
  }

  private static func variation(
    _ measure: MetricDefinition.Measure,
    _ base: ReportPeriod,
    _ current: Quantity?,
    _ previous: Quantity?,
    _ obstacle: Variation.Obstacle?
  ) -> Variation {
    Variation(
      measure: measure,
      base: base,
      current: current,
      previous: previous,
      obstacle: obstacle
    )
  }

  static func followers(
    _ network: SocialNetwork,
    _ month: Int,
    _ day: Int,
    _ count: Int
  ) -> FollowerCount {
    FollowerCount(
      network: network,
      day: self.day(month, day),
      followers: count,
      origin: origin("redes/seguidores.csv", month)
    )
  }

  private static var top: [RankedPost] {
    let ranked = posts.filter { $0.nature == .original }
      .sorted { ($1.engagements ?? 0, $0.id) < ($0.engagements ?? 0, $1.id) }
    return ranked.prefix(5).enumerated().map { rank, post in
      RankedPost(
        rank: rank + 1,
        network: post.network,
        id: post.id,
        link: post.link,
        text: post.text,
        day: post.day,
        minute: post.minute,
        engagements: post.engagements ?? 0,
        reach: post.metrics[.reach]
      )
    }
  }

  private static var hours: HourGrid {
    var counts = Array(repeating: Array(repeating: 0, count: 24), count: 7)
    var sums = Array(repeating: Array(repeating: Int64(0), count: 24), count: 7)
    for post in posts where post.nature == .original {
      guard let minute = post.minute else { continue }
      counts[post.day.weekday - 1][minute / 60] += 1
      sums[post.day.weekday - 1][minute / 60] += post.engagements ?? 0
    }
    return HourGrid(networks: [.facebook, .instagram], posts: counts, engagements: sums)
  }

  /// Thirteen months; Instagram begins in the fifth, and X has no counts of followers.
  private static var series: [SocialMonth] {
    period.trailingMonths(13).enumerated().flatMap { number, month in
      [SocialNetwork.facebook, .instagram, .x].map { network in
        let isLast = number == 12
        let known = network != .instagram || number >= 4
        let past = PostSummary(
          posts: 8 + number % 5,
          engagements: .init(
            total: Int128((network == .instagram ? 900 : 300) + 25 * number),
            posts: 8 + number % 5
          )
        )
        let last = networks.first { $0.network == network }
        return SocialMonth(
          month: month,
          network: network,
          summary: isLast ? last?.summary : known ? past : nil,
          followers: isLast
            ? last?.followers?.close.followers
            : network == .x || !known ? nil : (network == .facebook ? 11_000 : 7_000) + 100 * number
        )
      }
    }
  }
}
