import RindeAnalysis
import RindeModel

@testable import RindeCommand

/// Results of an invented October, with the sums of the reference material for Facebook.
enum SocialExample {
  static let october = ReportPeriod(.month, year: 2025, number: 10)

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: month, day: day))
  }

  static let facebook = PostSummary(
    posts: 22,
    replies: 0,
    shares: 2,
    engagements: .init(total: 3_162, posts: 22),
    medianEngagements: 108,
    medianReach: Quantity(micros: 5_021_500_000),
    sums: [
      .views: .init(total: 183_122, posts: 22), .reactions: .init(total: 2_410, posts: 22),
      .comments: .init(total: 350, posts: 22), .shares: .init(total: 402, posts: 22),
    ],
    rates: [
      RateResult(
        rate: .byReach,
        numerator: 3_162,
        denominator: 126_699,
        median: 0.019370318352059924,
        posts: 22
      )
    ]
  )

  /// Without figures but its posts.
  static let linkedIn = PostSummary(posts: 6)

  static var networks: [NetworkResult] {
    [
      NetworkResult(
        network: .facebook,
        summary: facebook,
        followers: FollowerResult(
          close: count(24_160, day(2025, 10, 31)),
          opening: count(23_900, day(2025, 9, 30))
        ),
        variations: variations
      ),
      NetworkResult(network: .linkedin, summary: linkedIn),
    ]
  }

  private static func count(_ followers: Int, _ day: CalendarDate) -> FollowerCount {
    FollowerCount(
      network: .facebook,
      day: day,
      followers: followers,
      origin: SourcePosition(file: "redes/seguidores.csv", line: 2)
    )
  }

  private static var variations: [Variation] {
    [
      variation(.posts, october.previous, 22, 22),
      variation(.engagements, october.previous, 3_162, 2_873),
      variation(.metric(.views), october.previous, 183_122, 170_344),
      variation(
        .rate(.byReach),
        october.previous,
        Quantity(micros: 2_495_679),
        Quantity(micros: 2_501_023)
      ),
      variation(.posts, october.yearBefore, 22, 8, .smallBase),
      variation(.engagements, october.yearBefore, 3_162, 0, .zero),
      variation(.metric(.views), october.yearBefore, 183_122, 97_423, .seriesBreak),
      variation(.followers, october.yearBefore, 24_160, nil, .missing),
    ]
  }

  private static func variation(
    _ measure: MetricDefinition.Measure,
    _ base: ReportPeriod,
    _ current: Quantity?,
    _ previous: Quantity?,
    _ obstacle: Variation.Obstacle? = nil
  ) -> Variation {
    Variation(
      measure: measure,
      base: base,
      current: current,
      previous: previous,
      obstacle: obstacle
    )
  }

  static func results() -> SocialResults {
    var records = SocialRecords()
    records.posts = [post]
    records.files = [
      file("exportaciones/octubre.csv", format: "meta-facebook", read: 26, used: 24),
      file("exportaciones/viejo.xls", format: nil, read: 0, used: 0),
    ]
    return SocialResults(
      period: october,
      records: records,
      total: PostSummary(
        posts: 28,
        shares: 2,
        engagements: .init(total: 3_162, posts: 22),
        medianEngagements: 108
      ),
      networks: networks,
      types: types,
      hashtags: [
        PostGroup(key: "gobiernoabierto", name: "#GobiernoAbierto", summary: PostSummary(posts: 4))
      ],
      top: [ranked],
      hours: HourGrid(
        networks: [.facebook],
        posts: hours,
        engagements: hours.map { $0.map { Int64($0) } }
      ),
      series: [
        SocialMonth(month: october.previous, network: .facebook, summary: nil, followers: nil),
        SocialMonth(month: october, network: .facebook, summary: facebook, followers: 24_160),
      ],
      response: response,
      targets: targets,
      discrepancies: [difference],
      breaks: [
        SeriesBreak(
          network: .facebook,
          before: .impressions,
          after: .views,
          from: ReportPeriod(.month, year: 2024, number: 11)
        )
      ]
    )
  }

  private static let post = Post(
    network: .facebook,
    id: "122185283084981701",
    link: "https://www.facebook.com/rioclaro/posts/122185283084981701",
    text: "Así avanza la vía\nal corregimiento #GobiernoAbierto",
    type: .photo,
    typeText: "Fotos",
    day: day(2025, 10, 14),
    minute: 605,
    origin: SourcePosition(file: "redes/exportaciones/octubre.csv", line: 3)
  )

  private static func file(_ name: String, format: String?, read: Int, used: Int) -> SocialFile {
    var counts = SocialFile.Counts()
    counts.read = read
    counts.used = used
    counts.duplicates = read - used
    return SocialFile(name: name, format: format, networks: [.facebook], counts: counts)
  }

  private static var types: [PostGroup] {
    [
      PostGroup(network: .facebook, key: "foto", name: "", type: .photo, summary: facebook),
      PostGroup(network: .linkedin, key: "sin-tipo", name: "", type: nil, summary: linkedIn),
    ]
  }

  private static let ranked = RankedPost(
    rank: 1,
    network: .facebook,
    id: post.id,
    link: post.link,
    text: post.text,
    day: post.day,
    minute: post.minute,
    engagements: 392,
    reach: 9_876
  )

  /// Two posts on Tuesdays at ten, one on Sundays at eight in the evening.
  private static var hours: [[Int]] {
    var hours = [[Int]](repeating: [Int](repeating: 0, count: 24), count: 7)
    hours[1][10] = 2
    hours[6][20] = 1
    return hours
  }

  private static let response = ResponseResult(
    received: 40,
    answered: 24,
    automatic: 7,
    impossible: [],
    medianMinutes: 214.5,
    meanMinutes: 266.875,
    ninthDecileMinutes: 557.5,
    pending: []
  )

  private static var targets: [SocialTargetResult] {
    let target = SocialTarget(
      id: "M2",
      text: "Dos (2) publicaciones en las redes sociales institucionales mensuales",
      activity: "1.2",
      measure: .count(minimum: 2, each: .monthly, repeatedBy: nil, values: []),
      origin: SourcePosition(file: "redes/redes.json", line: 9)
    )
    let share = SocialTarget(
      id: "M4",
      text: "100 % de información publicada en redes sociales",
      measure: .share(planned: nil),
      origin: SourcePosition(file: "redes/redes.json", line: 10)
    )
    return [
      SocialTargetResult(
        target: target,
        parts: [
          .init(
            label: "2025-10",
            days: october.days,
            due: 2,
            executed: 1,
            state: .inProgress,
            posts: [0]
          )
        ],
        state: .inProgress,
        ratio: Ratio(1, over: 2)
      ),
      SocialTargetResult(target: share, parts: [], state: .notComputable, ratio: nil),
    ]
  }

  private static let difference = HandKeptDifference(
    row: HandKeptMonth(
      network: .facebook,
      month: october,
      posts: 20,
      origin: SourcePosition(file: "redes/exportaciones/manual.csv", line: 5)
    ),
    measure: .posts,
    written: 20,
    computed: 22
  )

  static func view(_ grouping: SocialGrouping? = nil) -> SocialView {
    SocialView(
      results: results(),
      entity: "Alcaldía de Río Claro",
      isExample: true,
      grouping: grouping,
      issues: []
    )
  }
}
