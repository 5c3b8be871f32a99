import RindeAnalysis
import RindeModel
import Testing

/// Expected values from `expected.json` of the reference set, made with pandas.
@Suite("Reference figures of an Instagram month")
struct SocialReferenceTests {
  private var results: SocialResults {
    var fixture = SocialFixture()
    fixture.records.posts = InstagramSample.posts
    fixture.records.messages = MessageSample.messages
    fixture.followers(.instagram, "2025-09-30", 9_950)
    fixture.followers(.instagram, "2025-10-31", 10_230)
    return fixture.results("2025-10")
  }

  @Test("counts, sums and medians")
  func sums() throws {
    let summary = try #require(results.networks.first).summary
    #expect(summary.posts == 18)
    #expect(summary.engagements == .init(total: 3_434, posts: 18))
    #expect(summary.medianEngagements == 160)
    #expect(summary.sums[.views]?.total == 91_537)
    #expect(summary.sums[.reactions]?.total == 2_418)
    #expect(summary.sums[.comments]?.total == 338)
    #expect(summary.sums[.shares]?.total == 419)
    #expect(summary.sums[.saves]?.total == 259)
    #expect(summary.sums[.reach] == nil)
    #expect(summary.meanEngagements?.fraction.isNear(190.77777777777777) == true)
  }

  @Test("rates are ratios of sums, with the median of posts beside them")
  func rates() throws {
    let summary = try #require(results.networks.first).summary
    let reach = try #require(summary.rate(.byReach))
    #expect(reach.denominator == 55_714)
    #expect(reach.ratio.fraction.isNear(0.061636213519043685))
    #expect(reach.median.isNear(0.06314872309385747))
    let views = try #require(summary.rate(.byViews))
    #expect(views.ratio.fraction.isNear(0.03751488469143625))
    #expect(views.median.isNear(0.04327570926665168))
    let followers = try #require(summary.rate(.byFollowers))
    #expect(followers.ratio.fraction.isNear(0.0186488541327251))
    #expect(summary.rate(.byImpressions) == nil)
  }

  @Test("followers at the close, net and growth")
  func followers() throws {
    let followers = try #require(results.networks.first?.followers)
    #expect(followers.close.followers == 10_230)
    #expect(followers.net == 280)
    #expect(followers.growth?.fraction.isNear(0.02814070351758794) == true)
  }

  @Test("types, hashtags, top and hours")
  func groups() throws {
    let results = results
    #expect(results.types.map(\.key) == ["carrusel", "foto", "reel"])
    #expect(results.types.map(\.summary.posts) == [7, 6, 5])
    let tags = results.hashtags.map { "\($0.key) \($0.summary.posts)" }
    #expect(
      tags == ["rendiciondecuentas 6", "saludpublica 5", "contratacion 2", "rioclaroavanza 2"]
    )
    #expect(results.hashtags.first?.name == "#RendiciónDeCuentas")
    #expect(
      results.top.prefix(3).map(\.id)
        == ["17927505137528931", "17906416828833333", "17948689554971836"]
    )
    #expect(results.top.prefix(3).map(\.engagements) == [417, 407, 366])
    #expect(results.top.count == 5)
    let hours = try #require(results.hours)
    // Tuesday at 17 and Saturday at 17 have two posts each, Monday at 18 one.
    #expect(hours.posts[1][17] == 2)
    #expect(hours.posts[5][17] == 2)
    #expect(hours.posts[0][18] == 1)
    #expect(hours.posts.joined().reduce(0, +) == 18)
  }

  @Test("answers of persons over what was received, and their minutes")
  func response() throws {
    let response = try #require(results.response)
    #expect(response.received == 40)
    #expect(response.answered == 24)
    #expect(response.automatic == 7)
    #expect(response.rate.fraction.isNear(0.6))
    #expect(response.meanMinutes.isNear(266.875))
    #expect(response.medianMinutes.isNear(214.5))
    #expect(response.ninthDecileMinutes.isNear(557.4999999999999))
    #expect(response.pending.count == 16)
    #expect(response.pending.first?.received == moment("2025-10-01 08:10"))
  }
}
