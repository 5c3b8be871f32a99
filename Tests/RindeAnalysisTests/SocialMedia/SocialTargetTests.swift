import RindeAnalysis
import RindeModel
import Testing

@Suite("Targets counted in posts")
struct SocialTargetTests {
  @Test("a count is due in each period of the report")
  func count() throws {
    var fixture = SocialFixture()
    fixture.target("M", .count(minimum: 2, each: .monthly, repeatedBy: nil, values: []))
    fixture.posts(.x, "2025-07-10", engagements: 1, 1)
    fixture.posts(.x, "2025-08-10", engagements: 1)
    fixture.posts(.x, "2025-09-10", engagements: 1, 1, 1)
    let target = try #require(fixture.target("M", in: "2025-T3"))
    #expect(target.parts.map(\.label) == ["2025-07", "2025-08", "2025-09"])
    #expect(target.parts.map(\.executed) == [2, 1, 3])
    #expect(target.parts.map(\.state) == [.met, .notMet, .met])
    #expect(target.state == .notMet)
    // 6 of 6 posts, but only two months of three.
    #expect(target.ratio == Ratio(6, over: 6))
    #expect(target.partsMet == Ratio(2, over: 3))
    #expect(target.parts[1].posts == [2])
  }

  @Test("a period that has not ended in what was loaded is in progress, or met ahead of its end")
  func inProgress() throws {
    var fixture = SocialFixture()
    fixture.target("M1", .count(minimum: 2, each: .quarterly, repeatedBy: nil, values: []))
    fixture.target("M2", .count(minimum: 1, each: .quarterly, repeatedBy: nil, values: []))
    fixture.target("M3", .count(minimum: 1, each: .monthly, repeatedBy: nil, values: []))
    fixture.posts(.x, "2025-10-10", engagements: 1)
    // A month's report shows how the quarter goes that contains it.
    let october = fixture.results("2025-10").targets
    #expect(october.map(\.state) == [.inProgress, .met, .met])
    #expect(october.map { $0.parts.map(\.label) } == [["2025-T4"], ["2025-T4"], ["2025-10"]])
    #expect(october.map { $0.parts.map(\.isOpen) } == [[true], [true], [false]])
    // 1 of 2 so far; nothing was due yet, so that there is no compliance.
    #expect([october[0].executed, october[0].due] == [1, 2])
    #expect(october.map(\.ratio) == [nil, Ratio(1, over: 1), Ratio(1, over: 1)])
    // November and December have not begun in what was loaded.
    let quarter = try #require(fixture.target("M3", in: "2025-T4"))
    #expect(quarter.parts.map(\.state) == [.met, .notDue, .notDue])
    #expect(quarter.ratio == Ratio(1, over: 1))
    #expect(quarter.state == .met)
  }

  @Test("a file downloaded within the month leaves the month in progress")
  func downloaded() {
    var fixture = SocialFixture()
    fixture.target("M", .count(minimum: 2, each: .monthly, repeatedBy: nil, values: []))
    fixture.post(.x, "2025-10-10") { $0.downloaded = day("2025-10-20") }
    #expect(fixture.target("M", in: "2025-10")?.state == .inProgress)
    fixture.records.posts[0].downloaded = day("2025-11-03")
    #expect(fixture.target("M", in: "2025-10")?.state == .notMet)
  }

  @Test("where no file covers a month, a count cannot be told to be missed")
  func uncovered() throws {
    var fixture = SocialFixture()
    fixture.target("M", .count(minimum: 1, each: .monthly, repeatedBy: nil, values: []))
    fixture.posts(.x, "2025-07-10", engagements: 1)
    fixture.posts(.x, "2025-09-10", engagements: 1)
    var target = try #require(fixture.target("M", in: "2025-T3"))
    #expect(target.parts.map(\.state) == [.met, .notComputable, .met])
    #expect(target.state == .notComputable)
    #expect(target.ratio == Ratio(2, over: 2))
    // A file from July to September says that August had none.
    fixture.file(.x, "2025-07-10", "2025-09-10")
    target = try #require(fixture.target("M", in: "2025-T3"))
    #expect(target.parts.map(\.state) == [.met, .notMet, .met])
    #expect(target.ratio == Ratio(2, over: 3))
  }

  @Test("a target repeated by hashtag is due for each value, without regard to accents and case")
  func repeated() throws {
    var fixture = SocialFixture()
    fixture.target(
      "M3",
      .count(
        minimum: 1,
        each: .monthly,
        repeatedBy: .hashtag,
        values: ["#SaludPública", "#rendiciondecuentas", "#Año"]
      )
    )
    for tags in [["#saludpublica"], ["#SaludPública", "#RendiciónDeCuentas"], ["#Anuncio"]] {
      fixture.post(.x, "2025-10-10") { $0.hashtags = tags.map { tagged($0) } }
    }
    let target = try #require(fixture.target("M3", in: "2025-10"))
    #expect(target.parts.map(\.value) == ["#SaludPública", "#rendiciondecuentas", "#Año"])
    #expect(target.parts.map(\.executed) == [2, 1, 0])
    #expect(target.parts.map(\.state) == [.met, .met, .notMet])
    #expect(target.partsMet == Ratio(2, over: 3))
  }

  @Test("without its values a repeated target cannot be computed")
  func unknownValues() {
    var fixture = SocialFixture()
    fixture.target("M", .count(minimum: 1, each: .monthly, repeatedBy: .topic, values: []))
    fixture.posts(.x, "2025-10-10", engagements: 1)
    #expect(fixture.target("M", in: "2025-10")?.state == .notComputable)
    #expect(fixture.target("M", in: "2025-10")?.ratio == nil)
  }

  @Test("a share of a planned number keeps its overshoot; without the number it is not computed")
  func share() throws {
    var fixture = SocialFixture()
    fixture.target("M4", .share(planned: 4))
    fixture.target("M5", .share(planned: nil))
    fixture.posts(.x, "2025-10-10", engagements: 1, 1, 1, 1, 1)
    let known = try #require(fixture.target("M4", in: "2025-10"))
    #expect(known.ratio.text == "125.00")
    #expect(known.state == .met)
    let unknown = try #require(fixture.target("M5", in: "2025-10"))
    #expect(unknown.state == .notComputable)
    #expect(unknown.ratio == nil)
  }

  @Test("of a planned list the pieces count whose post is among the posts, late ones too")
  func list() throws {
    var fixture = SocialFixture()
    fixture.target("M5", .plannedList)
    fixture.post(.x, "2025-10-10", id: "77") { $0.link = "https://x.com/a/status/77" }
    fixture.post(.facebook, "2025-10-11", id: "88")
    #expect(fixture.target("M5", in: "2025-10")?.state == .notComputable)
    let pieces: [(String, String, String?)] = [
      ("por enlace", "2025-10-05", "http://www.x.com/a/status/77/"),
      ("por número", "2025-10-12", "88"),
      ("sin publicar", "2025-10-15", nil),
      ("no está", "2025-10-20", "99"),
      ("de noviembre", "2025-11-02", nil),
    ]
    fixture.records.planned = pieces.map { name, due, post in
      PlannedPiece(
        name: name,
        due: day(due),
        post: post,
        origin: SourcePosition(file: "redes/planeadas.csv")
      )
    }
    let target = try #require(fixture.target("M5", in: "2025-10"))
    // The first was due on the 5th and came on the 10th: it is done, and it is late.
    #expect(target.parts.map(\.executed) == [1, 1, 0, 0])
    #expect(target.parts.map(\.isLate) == [true, false, false, false])
    #expect(target.ratio == Ratio(2, over: 4))
    #expect(target.state == .notMet)
    #expect(target.parts[0].posts == [0])
  }

  @Test("only original posts count, and those that the filter admits")
  func filter() {
    var fixture = SocialFixture()
    let monthly = SocialTarget.Measure.count(
      minimum: 1,
      each: .monthly,
      repeatedBy: nil,
      values: []
    )
    fixture.target("networks", monthly) { $0.networks = [.facebook] }
    fixture.target("types", monthly) { $0.types = [.video, .reel] }
    fixture.target("topics", monthly) { $0.topics = ["SALUD PUBLICA"] }
    fixture.target("offices", monthly) { $0.offices = ["secretaría de salud"] }
    fixture.target("activity", monthly, activity: "N1")
    fixture.target("both", monthly, activity: "N1") { $0.networks = [.facebook] }
    fixture.target("all", monthly)
    fixture.post(.facebook, "2025-10-01") { $0.type = .reel }
    fixture.post(.x, "2025-10-02") {
      $0.topics = ["Salud pública"]
      $0.offices = ["Secretaria de Salud"]
    }
    fixture.post(.x, "2025-10-03") { $0.activities = ["n1"] }
    fixture.post(.facebook, "2025-10-04") { $0.nature = .share }
    let counts = fixture.results("2025-10").targets.map { $0.parts.flatMap(\.posts) }
    // A filter of its own stands in place of the link with the activity.
    #expect(counts == [[0], [0], [1], [1], [2], [0], [0, 1, 2]])
  }

  @Test("weeks belong to the report of the month in which they end")
  func weeks() throws {
    var fixture = SocialFixture()
    fixture.target("S", .count(minimum: 1, each: .weekly, repeatedBy: nil, values: []))
    fixture.posts(.x, "2025-09-29", engagements: 1)
    fixture.posts(.x, "2025-10-31", engagements: 1)
    let parts = try #require(fixture.target("S", in: "2025-10")).parts
    // Fridays of October 2025: 3, 10, 17, 24 and 31.
    #expect(parts.map(\.days.upperBound.day) == [3, 10, 17, 24, 31])
    #expect(parts.map(\.executed) == [1, 0, 0, 0, 1])
    #expect(parts.first?.days.lowerBound == day("2025-09-27"))
  }
}
