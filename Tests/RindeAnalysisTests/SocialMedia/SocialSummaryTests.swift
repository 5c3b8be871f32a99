import RindeAnalysis
import RindeModel
import Testing

@Suite("Summaries of posts")
struct SocialSummaryTests {
  @Test("a rate divides the sums of the posts that have both, and is no mean of rates")
  func ratioOfSums() throws {
    var fixture = SocialFixture()
    // 10 of 100 is 10 %, 10 of 1 000 is 1 %, 90 of 900 is 10 %.
    fixture.post(.x, "2025-10-01", [.reactions: 10, .comments: 0, .shares: 0, .impressions: 100])
    fixture.post(.x, "2025-10-02", [.reactions: 10, .comments: 0, .shares: 0, .impressions: 1_000])
    fixture.post(.x, "2025-10-03", [.reactions: 90, .comments: 0, .shares: 0, .impressions: 900])
    // Without a base, or with a base of zero, a post does not count in the rate.
    fixture.post(.x, "2025-10-04", [.reactions: 500, .comments: 0, .shares: 0])
    fixture.post(.x, "2025-10-05", [.reactions: 500, .comments: 0, .shares: 0, .impressions: 0])
    let summary = try #require(fixture.network(.x, "2025-10")).summary
    let rate = try #require(summary.rate(.byImpressions))
    // 110 / 2 000 = 5.5 %; the median of 1 %, 10 % and 10 % is 10 %; their mean would be 7 %.
    #expect(rate.numerator == 110)
    #expect(rate.denominator == 2_000)
    #expect(rate.ratio.percentage(places: 1)?.description == "5.5")
    #expect(rate.median == 0.1)
    #expect(rate.posts == 3)
    #expect(summary.engagements == .init(total: 1_110, posts: 5))
  }

  @Test("what a row does not say is missing and not zero")
  func missing() throws {
    var fixture = SocialFixture()
    fixture.post(.facebook, "2025-10-01", [.reactions: 8, .comments: 1, .shares: 1])
    fixture.post(.facebook, "2025-10-02", [.reactions: 30])
    let summary = try #require(fixture.network(.facebook, "2025-10")).summary
    #expect(summary.posts == 2)
    // The second post's comments are not known, so neither are its interactions.
    #expect(summary.engagements == .init(total: 10, posts: 1))
    #expect(summary.medianEngagements == 10)
    #expect(summary.sums[.reactions] == .init(total: 38, posts: 2))
    #expect(summary.sums[.views] == nil)
    #expect(summary.rates.isEmpty)
  }

  @Test("reach is never added up: only its median is given")
  func reach() throws {
    var fixture = SocialFixture()
    for (offset, reach) in [100, 400, 200, 300].enumerated() {
      fixture.post(.facebook, "2025-10-0\(offset + 1)", [.reach: Int64(reach), .engagedUsers: 5])
    }
    let summary = try #require(fixture.network(.facebook, "2025-10")).summary
    // Between 200 and 300.
    #expect(summary.medianReach == 250)
    #expect(summary.sums.isEmpty)
    #expect(fixture.results("2025-10").total.sums.isEmpty)
  }

  @Test("a quarter is computed from its posts and not from its months")
  func recomputed() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 1, 2, 3)
    fixture.posts(.x, "2025-11-10", engagements: 100)
    let quarter = try #require(fixture.network(.x, "2025-T4")).summary
    // 1, 2, 3, 100: the median is 2.5; that of the months' medians 2 and 100 would be 51.
    #expect(quarter.medianEngagements == Quantity(micros: 2_500_000))
    #expect(quarter.engagements?.total == 106)
  }

  @Test("answers and shares of others are counted apart and their figures left out")
  func natures() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 5, 70, 900)
    fixture.records.posts[1].nature = .reply
    fixture.records.posts[2].nature = .share
    let results = fixture.results("2025-10")
    #expect(results.total.posts == 1)
    #expect(results.total.replies == 1)
    #expect(results.total.shares == 1)
    #expect(results.total.engagements?.total == 5)
    #expect(results.top.map(\.engagements) == [5])
  }

  @Test("networks together have counts and interactions, but no rates and no impressions")
  func total() {
    var fixture = SocialFixture()
    fixture.post(
      .facebook,
      "2025-10-01",
      [.reactions: 8, .comments: 1, .shares: 1, .reach: 50, .views: 90]
    )
    fixture.post(.x, "2025-10-01", [.reactions: 2, .comments: 1, .shares: 1, .impressions: 70])
    let total = fixture.results("2025-10").total
    #expect(total.posts == 2)
    #expect(total.engagements?.total == 14)
    #expect(total.sums[.reactions]?.total == 10)
    #expect(total.sums[.views] == nil)
    #expect(total.sums[.impressions] == nil)
    #expect(total.rates.isEmpty)
  }

  @Test("posts that were added up while being read give the same networks and series")
  func tallies() {
    var fixture = SocialFixture()
    for month in ["2025-09", "2025-10"] {
      fixture.posts(.x, month + "-10", engagements: 1, 20, 3)
      fixture.post(.facebook, month + "-11", [.reactions: 9, .comments: 1, .shares: 0, .reach: 80])
    }
    fixture.followers(.x, "2025-10-31", 500)
    fixture.target("M", .count(minimum: 1, each: .monthly, repeatedBy: nil, values: []))
    var tallies = SocialTallies(top: 5, period: ReportPeriod(.month, year: 2025, number: 10))
    tallies.fold(Array(fixture.records.posts.dropFirst(2)))
    var rest = fixture.records
    let held = fixture.results("2025-10")
    rest.posts = Array(fixture.records.posts.prefix(2))
    let october = ReportPeriod(.month, year: 2025, number: 10)
    let folded = SocialAnalysis(of: rest, adding: tallies, plan: nil, calendar: BusinessCalendar())
      .results(in: october)
    #expect(folded.total == held.total)
    #expect(folded.networks == held.networks)
    #expect(folded.series == held.series)
    #expect(folded.top == held.top)
    // The texts and hashtags of those posts are not known: no target can be told to be missed.
    #expect(folded.targets.map(\.state) == [.notComputable])
    #expect(folded.hours == nil)
  }

  @Test("among equals the top goes by identifier")
  func ties() {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 5, 5, 9)
    fixture.records.posts[0].id = "b"
    fixture.records.posts[1].id = "a"
    fixture.records.posts[2].id = "c"
    #expect(fixture.results("2025-10").top.map(\.id) == ["c", "a", "b"])
  }

  @Test("writings of a topic that differ by case or accents are one group")
  func topics() {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 1, 2, 4)
    fixture.records.posts[0].topics = ["Rendición de Cuentas"]
    fixture.records.posts[1].topics = ["rendicion de cuentas", "Salud"]
    fixture.records.posts[2].topics = ["Rendición de Cuentas"]
    let topics = fixture.results("2025-10").topics
    #expect(topics.map(\.key) == ["rendicion-de-cuentas", "salud"])
    #expect(topics.map(\.name) == ["Rendición de Cuentas", "Salud"])
    #expect(topics.map(\.summary.posts) == [3, 1])
    #expect(topics.first?.summary.engagements?.total == 7)
  }

  @Test("the grid of hours begins with Monday and leaves out posts without an hour")
  func hours() throws {
    var fixture = SocialFixture()
    // 6 October 2025 was a Monday, the 12th a Sunday.
    fixture.post(.facebook, "2025-10-06 00:05", [.reactions: 4, .comments: 0, .shares: 0])
    fixture.post(.facebook, "2025-10-12 23:59")
    fixture.post(.x, "2025-10-06", [.reactions: 4, .comments: 0, .shares: 0])
    let hours = try #require(fixture.results("2025-10").hours)
    #expect(hours.networks == [.facebook])
    #expect(hours.posts[0][0] == 1)
    #expect(hours.engagements[0][0] == 4)
    #expect(hours.posts[6][23] == 1)
    #expect(hours.posts.joined().reduce(0, +) == 2)
  }

  @Test("daily reach of an account is not added up; its best day is named")
  func accounts() throws {
    var fixture = SocialFixture()
    let figures: [(AccountDay.Measure, String, Int64)] = [
      (.reach, "2025-10-01", 100), (.reach, "2025-10-02", 300), (.reach, "2025-10-03", 300),
      (.newFollows, "2025-10-01", 5), (.newFollows, "2025-10-02", 6),
      (.newFollows, "2025-11-01", 90),
    ]
    fixture.records.accountDays = figures.map { measure, date, value in
      AccountDay(
        network: .instagram,
        measure: measure,
        day: day(date),
        value: value,
        origin: SourcePosition(file: "redes/a.csv")
      )
    }
    let network = try #require(fixture.network(.instagram, "2025-10"))
    #expect(network.accountSums == [.newFollows: 11])
    #expect(network.bestReach?.day == day("2025-10-02"))
    #expect(network.coverage == .nothing)
  }
}
