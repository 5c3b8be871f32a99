import RindeAnalysis
import RindeModel
import Testing

@Suite("Comparison of periods")
struct SocialComparisonTests {
  @Test("a change is the difference over the earlier figure")
  func change() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-09-10", engagements: 10, 30)
    fixture.posts(.x, "2025-10-10", engagements: 20, 20, 10)
    let variations = try #require(fixture.network(.x, "2025-10")).variations
    // (50 − 40) / 40 = 25 %.
    let engagements = try #require(variations.of(.engagements, against: "2025-09"))
    #expect(engagements.change.text == "25.00")
    // Two posts are too few for a percentage: the difference of one stands.
    let posts = try #require(variations.of(.posts, against: "2025-09"))
    #expect(posts.obstacle == .smallBase)
    #expect(posts.change == nil)
    #expect(posts.current == 3)
    #expect(posts.previous == 2)
  }

  @Test("against a month without files there is nothing to compare, and it is not zero")
  func missing() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 20)
    let posts = try #require(fixture.network(.x, "2025-10")).variations
      .of(.posts, against: "2024-10")
    #expect(posts?.previous == nil)
    #expect(posts?.obstacle == .missing)
    #expect(posts?.change == nil)
  }

  @Test("a month that a file covers without posts is zero, against which no percentage is given")
  func zero() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-08-10", engagements: 20)
    fixture.posts(.x, "2025-10-10", engagements: 20)
    fixture.file(.x, "2025-08-10", "2025-10-10")
    let posts = try #require(fixture.network(.x, "2025-10")).variations
      .of(.posts, against: "2025-09")
    #expect(posts?.previous == 0)
    #expect(posts?.obstacle == .zero)
  }

  @Test("a quarter of which a month is not loaded is not compared")
  func part() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-07-10", engagements: 20)
    for month in ["10", "11", "12"] { fixture.posts(.x, "2025-\(month)-10", engagements: 20) }
    let network = try #require(fixture.network(.x, "2025-T4"))
    let engagements = network.variations.of(.engagements, against: "2025-T3")
    #expect(engagements?.previous == 20)
    #expect(engagements?.obstacle == .missing)
    #expect(network.coverage == .whole)
    #expect(fixture.network(.x, "2025-T3")?.coverage == .part)
  }

  @Test("views after impressions are another series: no percentage across the change")
  func detectedBreak() throws {
    var fixture = SocialFixture()
    fixture.post(.facebook, "2025-02-10", [.impressions: 1_000])
    fixture.post(.facebook, "2025-03-10", [.views: 3_000])
    fixture.post(.facebook, "2025-04-10", [.views: 6_000])
    let march = fixture.results("2025-03")
    #expect(march.breaks.map(\.from.name) == ["2025-03"])
    let across = try #require(march.networks.first).variations
    #expect(across.of(.metric(.views), against: "2025-02")?.obstacle == .seriesBreak)
    #expect(across.of(.metric(.impressions), against: "2025-02")?.obstacle == .seriesBreak)
    let after = try #require(fixture.network(.facebook, "2025-04")).variations
    // (6 000 − 3 000) / 3 000 = 100 %.
    #expect(after.of(.metric(.views), against: "2025-03")?.change.text == "100.00")
  }

  @Test("the change that Meta announced for November 2024 blocks percentages, too")
  func announcedBreak() throws {
    var fixture = SocialFixture()
    for network in [SocialNetwork.instagram, .youtube] {
      fixture.post(network, "2024-10-10", [.views: 1_000])
      fixture.post(network, "2025-10-10", [.views: 3_000])
    }
    let results = fixture.results("2025-10")
    #expect(results.breaks.map(\.network) == [.instagram])
    #expect(results.breaks.map(\.from.name) == ["2024-11"])
    let views = results.networks.map {
      $0.variations.of(.metric(.views), against: "2024-10")?.obstacle
    }
    #expect(views == [.seriesBreak, nil])
    // Posts and interactions are not touched by it.
    let posts = results.networks.first?.variations.of(.posts, against: "2024-10")
    #expect(posts?.obstacle == .smallBase)
  }

  @Test("followers are the last count of the period, net against the period before")
  func followers() throws {
    var fixture = SocialFixture()
    fixture.followers(.x, "2025-09-30", 1_000)
    fixture.followers(.x, "2025-10-15", 1_500)
    fixture.followers(.x, "2025-10-31", 990)
    let october = try #require(fixture.network(.x, "2025-10"))
    #expect(october.followers?.close.followers == 990)
    #expect(october.followers?.net == -10)
    #expect(october.followers?.growth.text == "-1.00")
    #expect(october.variations.of(.followers, against: "2025-09")?.change.text == "-1.00")
    // Nobody counted in November: missing, and December has no net.
    fixture.followers(.x, "2025-12-31", 1_200)
    #expect(fixture.network(.x, "2025-11") == nil)
    let december = try #require(fixture.network(.x, "2025-12"))
    #expect(december.followers?.net == nil)
    // The quarter closes with December and opens with September.
    #expect(fixture.network(.x, "2025-T4")?.followers?.net == 200)
  }

  @Test("the rate by followers divides by posts times followers at the close")
  func rateByFollowers() throws {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-10-10", engagements: 10, 20, 60)
    #expect(fixture.network(.x, "2025-10")?.summary.rate(.byFollowers) == nil)
    fixture.followers(.x, "2025-10-31", 1_000)
    let rate = try #require(fixture.network(.x, "2025-10")?.summary.rate(.byFollowers))
    // 90 / (3 × 1 000) = 3 %; the median post has 20 / 1 000 = 2 %.
    #expect(rate.ratio.percentage(places: 2)?.description == "3.00")
    #expect(rate.median == 0.02)
  }

  @Test("the series has 13 months, and those without files are missing and not zero")
  func series() {
    var fixture = SocialFixture()
    fixture.posts(.x, "2024-10-10", engagements: 1)
    fixture.posts(.x, "2025-10-10", engagements: 1, 2)
    fixture.followers(.facebook, "2025-05-31", 70)
    let series = fixture.results("2025-10").series
    let posts = series.filter { $0.network == .x }
    #expect(posts.map(\.month.name).first == "2024-10")
    #expect(posts.count == 13)
    #expect(posts.first?.summary?.posts == 1)
    #expect(posts.dropFirst().first?.summary == nil)
    #expect(posts.last?.summary?.posts == 2)
    let facebook = series.filter { $0.network == .facebook }
    #expect(facebook.allSatisfy { $0.summary == nil })
    #expect(facebook.compactMap(\.followers) == [70])
  }

  @Test("the series begins with the first month of which something is known")
  func shortSeries() {
    var fixture = SocialFixture()
    fixture.posts(.x, "2025-08-10", engagements: 1)
    fixture.posts(.x, "2025-10-10", engagements: 1)
    #expect(
      fixture.results("2025-10").series.map(\.month.name) == ["2025-08", "2025-09", "2025-10"]
    )
  }

  @Test("hand-kept figures that the exports contradict are listed with both values")
  func handKept() {
    var fixture = SocialFixture()
    fixture.post(
      .facebook,
      "2025-10-01",
      [.reactions: 8, .comments: 1, .shares: 1, .reach: 300]
    )
    fixture.followers(.facebook, "2025-10-31", 500)
    fixture.records.handKept = [
      HandKeptMonth(
        network: .facebook,
        month: ReportPeriod(.month, year: 2025, number: 10),
        posts: 2,
        followers: 500,
        engagements: 10,
        rate: Quantity(canonical: "3.33"),
        origin: SourcePosition(file: "redes/tabla.csv", line: 5)
      )
    ]
    // 10 / 300 = 3.33 %, 10 interactions and 500 followers agree; two posts do not.
    let differences = fixture.results("2025-10").discrepancies
    #expect(differences.map(\.measure) == [.posts])
    #expect(differences.first?.written == 2)
    #expect(differences.first?.computed == 1)
    #expect(fixture.results("2025-11").discrepancies.isEmpty)
  }
}
