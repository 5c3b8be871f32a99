import RindeAnalysis
import RindeModel
import Testing

/// Posts that nobody published, the same ones on every machine.
private struct InventedPosts {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below `bound`.
  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func post(_ number: Int) -> Post {
    var metrics = PostMetrics()
    let reach = Int64(below(1 << (1 + below(14))))
    metrics[.reach] = below(9) == 0 ? nil : reach
    metrics[.impressions] = below(7) == 0 ? nil : reach + Int64(below(40))
    metrics[.reactions] = Int64(below(30))
    metrics[.comments] = below(11) == 0 ? nil : Int64(below(9))
    metrics[.shares] = Int64(below(5))
    metrics[.follows] = Int64(below(9)) - 4
    return Post(
      network: SocialNetwork.allCases[below(SocialNetwork.allCases.count)],
      id: below(3) == 0 ? "" : "p\(below(400))",
      text: "Texto \(number)",
      nature: below(20) == 0 ? .reply : below(20) == 0 ? .share : .original,
      day: CalendarDate(dayNumber: 20_089 + below(400)),
      minute: below(1_440),
      metrics: metrics,
      absent: [.saves, .views, .combined, .clicks],
      origin: SourcePosition(file: "invented.csv", line: number + 2)
    )
  }

  mutating func posts(_ count: Int) -> [Post] { (0..<count).map { post($0) } }
}

/// The same posts as columns.
private struct PostTable: PostWords {
  let posts: [Post]

  func id(of row: Int) -> String { posts[row].id }

  func link(of row: Int) -> String? { posts[row].link }

  func text(of row: Int) -> String { posts[row].text }

  var columns: PostColumns {
    var columns = PostColumns()
    for post in posts {
      columns.networks.append(post.network.rawValue)
      columns.natures.append(post.nature.rawValue)
      columns.days.append(Int32(post.day.dayNumber))
      columns.minutes.append(Int32(post.minute ?? -1))
      columns.seconds.append(0)
      columns.lines.append(Int32(post.origin.line ?? 0))
    }
    let absent = posts.first?.absent ?? []
    for metric in PostMetric.allCases where !absent.contains(metric) {
      columns.metrics[Int(metric.rawValue)] = posts.map { $0.metrics.raw(metric) }
    }
    return columns
  }
}

@Suite("Posts added up by month and network")
struct SocialTalliesTests {
  private let year = ReportPeriod(.year, year: 2025)

  private func median(_ values: [Int64]) -> Quantity? {
    guard !values.isEmpty else { return nil }
    let order = values.sorted()
    let sum = Int128(order[(order.count - 1) / 2]) + Int128(order[order.count / 2])
    return Quantity(micros: sum * 500_000)
  }

  private func median(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let order = values.sorted()
    return (order[(order.count - 1) / 2] + order[order.count / 2]) / 2
  }

  private func rate(_ posts: [Post], _ metric: PostMetric) -> (Int64, Int64, Double?, Int) {
    let pairs = posts.compactMap { post -> (Int64, Int64)? in
      guard let count = post.engagements, let base = post.metrics[metric], base > 0 else {
        return nil
      }
      return (count, base)
    }
    return (
      pairs.reduce(0) { $0 + $1.0 }, pairs.reduce(0) { $0 + $1.1 },
      median(pairs.map { Double($0.0) / Double($0.1) }), pairs.count
    )
  }

  private func check(_ summary: PostSummary, _ all: [Post]) {
    let posts = all.filter { $0.nature == .original }
    let counts = posts.compactMap(\.engagements)
    #expect(summary.posts == posts.count)
    #expect(summary.replies == all.count { $0.nature == .reply })
    #expect(summary.shares == all.count { $0.nature == .share })
    #expect(summary.engagements?.total == Int128(counts.reduce(0, +)))
    #expect(summary.engagements?.posts == counts.count)
    #expect(summary.medianEngagements == median(counts))
    #expect(summary.medianReach == median(posts.compactMap { $0.metrics[.reach] }))
    for metric in [PostMetric.impressions, .reactions, .comments, .shares, .follows] {
      let known = posts.compactMap { $0.metrics[metric] }
      let sum = PostSummary.Sum(total: Int128(known.reduce(0, +)), posts: known.count)
      #expect(summary.sums[metric] == sum)
    }
    #expect(summary.sums[.reach] == nil)
    #expect(summary.sums[.views] == nil)
    let bases = [(EngagementRate.byReach, PostMetric.reach), (.byImpressions, .impressions)]
    for (name, metric) in bases {
      let (top, base, middle, count) = rate(posts, metric)
      let result = summary.rate(name)
      #expect(result?.numerator == Int128(top))
      #expect(result?.denominator == Int128(base))
      #expect(result?.median == middle)
      #expect(result?.posts == count)
    }
    #expect(summary.rate(.byViews) == nil)
  }

  @Test("Sums, medians and rates are those of sorted posts, for months, years and all networks")
  func sums() throws {
    var invented = InventedPosts(seed: 7)
    let posts = invented.posts(30_000)
    var tallies = SocialTallies(top: 10, period: year)
    tallies.fold(PostTable(posts: posts).columns, words: PostTable(posts: posts))
    for network in SocialNetwork.allCases {
      for period in [year] + year.months {
        let tally = try #require(tallies.tally(network, in: period))
        let some = posts.filter { $0.network == network && period.days.contains($0.day) }
        check(tally.summary(), some)
      }
    }
    let all = try #require(tallies.tally(in: year))
    check(all.summary(), posts.filter { year.days.contains($0.day) })
  }

  @Test("However posts are divided, one by one or as columns, the results are the same")
  func divided() throws {
    var invented = InventedPosts(seed: 11)
    let posts = invented.posts(9_000)
    var whole = SocialTallies(top: 25, period: year)
    whole.fold(posts)
    var parts: [SocialTallies] = []
    for start in stride(from: 0, to: posts.count, by: 1_700) {
      let table = PostTable(posts: Array(posts[start...].prefix(1_700)))
      var part = SocialTallies(top: 25, period: year)
      part.fold(table.columns, words: table)
      parts.append(part)
    }
    var merged = SocialTallies(top: 25, period: year)
    for part in parts.reversed() { merged.merge(part) }
    merged.settle(threads: 2, periods: [year])
    #expect(merged.months == whole.months)
    #expect(merged.top == whole.top)
    for network in SocialNetwork.allCases {
      for period in [year] + whole.months {
        let (left, right) = (merged.tally(network, in: period), whole.tally(network, in: period))
        #expect(left?.summary(followers: 77) == right?.summary(followers: 77))
      }
    }
  }

  @Test("The top list is that of posts sorted by interactions, id, moment, network and text")
  func top() {
    var invented = InventedPosts(seed: 3)
    let posts = invented.posts(20_000)
    let order = posts.filter { post in
      post.nature == .original && post.engagements != nil && year.days.contains(post.day)
    }.sorted { left, right in
      let (most, other) = (left.engagements ?? 0, right.engagements ?? 0)
      if most != other { return most > other }
      if left.id != right.id { return left.id < right.id }
      let moments = (left.day, left.minute ?? -1, left.network, left.text)
      return moments < (right.day, right.minute ?? -1, right.network, right.text)
    }
    var tallies = SocialTallies(top: 10, period: year)
    tallies.fold(posts)
    #expect(tallies.top.map(\.text) == order.prefix(10).map(\.text))
    #expect(tallies.top.map(\.rank) == Array(1...10))
  }

  @Test("Figures beyond four bytes and below zero are kept exactly")
  func large() throws {
    let figures: [(Int64, Int64)] = [
      (5_000_000_000, 9_000_000_000), (-3, 4_294_967_294), (4_294_967_295, 2), (1, 4_294_967_293),
    ]
    var tally = PostTally()
    for (count, reach) in figures {
      var metrics = PostMetrics()
      (metrics[.reactions], metrics[.reach]) = (count, reach)
      tally.add(
        Post(
          network: .facebook,
          id: "",
          day: CalendarDate(dayNumber: 20_100),
          metrics: metrics,
          absent: [.comments, .shares],
          origin: SourcePosition(file: "a.csv")
        )
      )
    }
    let summary = tally.summary(followers: 4)
    // In order: -3, 1, 4294967295, 5000000000.
    #expect(summary.medianEngagements == Quantity(2_147_483_648))
    // In order: 2, 4294967293, 4294967294, 9000000000.
    #expect(summary.medianReach == Quantity(micros: 4_294_967_293_500_000))
    #expect(summary.rate(.byFollowers)?.median == 536_870_912)
    #expect(summary.rate(.byFollowers)?.denominator == 16)
    #expect(summary.engagements?.total == 9_294_967_293)
  }

  @Test("Nothing added has no figures, and a month without posts no tally")
  func empty() {
    let summary = PostTally().summary(followers: 10)
    #expect(summary == PostSummary(posts: 0))
    let tallies = SocialTallies(top: 0, period: nil)
    #expect(tallies.tally(.x, in: year) == nil)
    #expect(tallies.top.isEmpty && tallies.months.isEmpty)
  }
}
