import RindeAnalysis
import RindeModel
import Testing

@Suite("Answers to the public")
struct SocialResponseTests {
  @Test("only answers of persons count, and what waits is listed with the oldest first")
  func response() throws {
    var fixture = SocialFixture()
    fixture.records.messages = [
      message("a", "2025-10-03 08:00", "2025-10-03 08:10"),
      message("b", "2025-10-02 08:00", "2025-10-02 08:01", answeredBy: .machine),
      message("c", "2025-10-01 08:00", nil),
      message("d", "2025-10-04 08:00", "2025-10-04 07:00"),
      message("e", "2025-10-31 23:50", "2025-11-01 00:10"),
      message("f", "2025-11-02 08:00", nil),
    ]
    let response = try #require(fixture.results("2025-10").response)
    #expect(response.received == 5)
    #expect(response.answered == 3)
    #expect(response.automatic == 1)
    #expect(response.rate.percentage(places: 0)?.description == "60")
    #expect(response.impossible.map(\.id) == ["d"])
    // 10 and 20 minutes: the median and the mean are 15, the ninth decile 10 + 0.9 × 10 = 19.
    #expect(response.medianMinutes == 15)
    #expect(response.meanMinutes == 15)
    #expect(response.ninthDecileMinutes.isNear(19))
    #expect(response.pending.map(\.id) == ["c", "b"])
  }

  @Test("the ninth decile lies on a straight line between two answers")
  func ninthDecile() throws {
    var fixture = SocialFixture()
    fixture.records.messages = (1...6).map {
      message("\($0)", "2025-10-0\($0) 08:00", "2025-10-0\($0) 08:\($0)0".replacingSixty)
    }
    // 10, 20, 30, 40, 50 and 60 minutes: place 5 × 0.9 = 4.5, between 50 and 60.
    let response = try #require(fixture.results("2025-10").response)
    #expect(response.ninthDecileMinutes.isNear(55))
    #expect(response.medianMinutes == 35)
  }

  @Test("without a register of messages there is no result, and without messages no times")
  func empty() throws {
    var fixture = SocialFixture()
    #expect(fixture.results("2025-10").response == nil)
    fixture.records.messages = []
    let response = try #require(fixture.results("2025-10").response)
    #expect(response.received == 0)
    #expect(response.medianMinutes == nil)
    #expect(response.rate.isUndefined)
  }
}

extension String {
  /// `08:60` as `09:00`.
  fileprivate var replacingSixty: String {
    hasSuffix("08:60") ? dropLast(5) + "09:00" : self
  }
}
