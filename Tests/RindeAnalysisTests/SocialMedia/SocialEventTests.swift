import RindeAnalysis
import RindeModel
import Testing

@Suite("Posts that are due after events")
struct SocialEventTests {
  private func event(
    _ name: String,
    _ date: String,
    office: String? = nil,
    post: String? = nil
  ) -> SocialEvent {
    SocialEvent(
      name: name,
      day: day(date),
      office: office,
      post: post,
      origin: SourcePosition(file: "redes/eventos.csv", line: 2)
    )
  }

  @Test("the term runs over business days and skips holidays")
  func term() throws {
    var fixture = SocialFixture()
    fixture.target("M6", .afterEvents(businessDays: 3))
    fixture.posts(.x, "2025-10-01", engagements: 1)
    fixture.post(.x, "2025-11-06", id: "in time")
    fixture.post(.x, "2025-11-07", id: "late")
    // Friday 31 October; Monday 3 November is a holiday, so the days are the 4th, 5th and 6th.
    fixture.records.events = [
      event("a tiempo", "2025-10-31", post: "in time"),
      event("tarde", "2025-10-31", post: "late"),
    ]
    let target = try #require(fixture.target("M6", in: "2025-11"))
    #expect(target.parts.map(\.days.upperBound) == [day("2025-11-06"), day("2025-11-06")])
    #expect(target.parts.map(\.state) == [.met, .notMet])
    #expect(target.ratio == Ratio(1, over: 2))
  }

  @Test("fifteen business days across a holiday end on the day counted by hand")
  func fifteen() throws {
    var fixture = SocialFixture()
    fixture.target("M6", .afterEvents(businessDays: 15))
    fixture.posts(.x, "2025-10-31", engagements: 1)
    // From Wednesday 1 October: 2–3 (2), 6–10 (7), 14–17 without the holiday 13 (11), 20–23 (15).
    fixture.records.events = [event("feria", "2025-10-01", office: "Cultura")]
    let target = try #require(fixture.target("M6", in: "2025-10"))
    #expect(target.parts.map(\.days.upperBound) == [day("2025-10-23")])
    #expect(target.state == .notMet)
    fixture.calendar = BusinessCalendar(closures: [day("2025-10-20")])
    #expect(
      fixture.target("M6", in: "2025-10")?.parts.map(\.days.upperBound) == [day("2025-10-24")]
    )
  }

  @Test("an event whose term is still running is in progress")
  func running() throws {
    var fixture = SocialFixture()
    fixture.target("M6", .afterEvents(businessDays: 15))
    fixture.posts(.x, "2025-10-02", engagements: 1)
    fixture.records.events = [event("feria", "2025-10-30", office: "Cultura")]
    #expect(fixture.target("M6", in: "2025-10")?.state == .inProgress)
    #expect(fixture.target("M6", in: "2025-09")?.parts.isEmpty == true)
    #expect(fixture.target("M6", in: "2025-09")?.state == .notDue)
  }

  @Test("without a written post, one of the event's office serves one event alone")
  func offices() throws {
    var fixture = SocialFixture()
    fixture.target("M6", .afterEvents(businessDays: 5))
    fixture.post(.x, "2025-10-02") { $0.offices = ["Cultura"] }
    fixture.post(.x, "2025-10-31") { $0.offices = ["Hacienda"] }
    fixture.records.events = [
      event("feria", "2025-10-01", office: "CULTURA"),
      event("concierto", "2025-10-01", office: "Cultura"),
      event("sin dependencia", "2025-10-01"),
    ]
    let target = try #require(fixture.target("M6", in: "2025-10"))
    // Any post at all proves nothing for an event without office.
    #expect(target.parts.map(\.executed) == [1, 0, 0])
  }

  @Test("without the register of events the target cannot be computed")
  func noRegister() {
    var fixture = SocialFixture()
    fixture.target("M6", .afterEvents(businessDays: 5))
    fixture.posts(.x, "2025-10-02", engagements: 1)
    #expect(fixture.target("M6", in: "2025-10")?.state == .notComputable)
  }
}
