import RindeAnalysis
import RindeModel

/// Minutes since midnight of `2025-10-02 09:45`.
func minutes(_ moment: String) -> Int {
  let parts = moment.suffix(5).split(separator: ":").compactMap { Int($0) }
  return parts.count == 2 ? parts[0] * 60 + parts[1] : -1
}

/// A moment of the report's clock, `2025-10-02 09:45`.
func moment(_ text: String) -> LocalMoment {
  LocalMoment(day: day(String(text.prefix(10))), minute: minutes(text))
}

/// The hashtag of the few writings that these tests use.
func tagged(_ text: String) -> Hashtag {
  let accents: [Character: Character] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
  return Hashtag(key: String(text.dropFirst().lowercased().map { accents[$0] ?? $0 }), text: text)
}

enum Answerer {
  case person
  case machine
}

func message(
  _ id: String,
  _ received: String,
  _ answered: String?,
  answeredBy answerer: Answerer = .person
) -> CitizenMessage {
  CitizenMessage(
    id: id,
    network: nil,
    kind: "mensaje",
    received: moment(received),
    answered: answered.map(moment),
    isAutomatic: answerer == .machine,
    origin: SourcePosition(file: "redes/mensajes.csv", line: 2)
  )
}

/// Records built a post at a time.
struct SocialFixture {
  var records = SocialRecords()
  var plan: Plan?
  var calendar = BusinessCalendar()

  /// Adds a post with what is known of it.
  mutating func post(
    _ network: SocialNetwork,
    _ date: String,
    _ metrics: [PostMetric: Int64] = [:],
    id: String? = nil,
    change: (inout Post) -> Void = { _ in }
  ) {
    let line = records.posts.count + 2
    var post = Post(
      network: network,
      id: id ?? "\(line)",
      day: day(String(date.prefix(10))),
      minute: date.count > 10 ? minutes(date) : nil,
      origin: SourcePosition(file: "redes/exportaciones/\(network.key).csv", line: line)
    )
    for (metric, value) in metrics { post.metrics[metric] = value }
    change(&post)
    records.posts.append(post)
  }

  /// Adds posts of a number of interactions each.
  mutating func posts(_ network: SocialNetwork, _ date: String, engagements: Int64...) {
    for count in engagements {
      post(network, date, [.reactions: count, .comments: 0, .shares: 0, .saves: 0])
    }
  }

  mutating func followers(_ network: SocialNetwork, _ date: String, _ count: Int) {
    records.followers.append(
      FollowerCount(
        network: network,
        day: day(date),
        followers: count,
        origin: SourcePosition(file: "redes/seguidores.csv", line: 2)
      )
    )
  }

  mutating func target(
    _ id: String,
    _ measure: SocialTarget.Measure,
    activity: String? = nil,
    filter change: (inout PostFilter) -> Void = { _ in }
  ) {
    var filter = PostFilter()
    change(&filter)
    records.targets.append(
      SocialTarget(
        id: id,
        text: "",
        activity: activity,
        filter: filter,
        measure: measure,
        origin: SourcePosition(file: "redes/redes.json", line: 2)
      )
    )
  }

  /// A file of posts that speaks of a stretch of days.
  mutating func file(
    _ network: SocialNetwork,
    _ first: String,
    _ last: String,
    downloaded: String? = nil
  ) {
    records.files.append(
      SocialFile(
        name: "exportaciones/\(network.key).csv",
        format: "posts",
        networks: [network],
        downloaded: downloaded.map(day),
        days: day(first)...day(last)
      )
    )
  }

  func results(_ period: String) -> SocialResults {
    SocialAnalysis.results(
      of: records,
      in: ReportPeriod(named: period) ?? ReportPeriod(.year, year: 1970),
      plan: plan,
      calendar: calendar
    )
  }

  func network(_ network: SocialNetwork, _ period: String) -> NetworkResult? {
    results(period).networks.first { $0.network == network }
  }

  func target(_ id: String, in period: String) -> SocialTargetResult? {
    results(period).targets.first { $0.target.id == id }
  }
}

extension [Variation] {
  func of(_ measure: MetricDefinition.Measure, against base: String) -> Variation? {
    first { $0.measure == measure && $0.base.name == base }
  }
}

extension Double? {
  /// Whether it is another number to nine decimals.
  func isNear(_ other: Double) -> Bool { map { abs($0 - other) <= 1e-9 } ?? false }
}
