import RindeAnalysis
import RindeModel
import Testing

@Suite("Posts as progress of the plan")
struct SocialProgressTests {
  /// A plan with one activity of the first two months.
  private func plan(_ target: Target, due: String...) -> Plan {
    var fixture = PlanFixture()
    fixture.year = 2025
    let share = target.kind == .percentage ? target.value ?? 100 : 1
    _ = fixture.add(target, .deliveries(due.map { Delivery(due: day($0), quantity: share) }))
    return fixture.plan
  }

  private func progress(
    _ fixture: SocialFixture,
    _ plan: Plan,
    through date: String = "2025-12-31"
  ) -> SocialProgress {
    SocialProgress(
      of: fixture.records,
      plan: plan,
      calendar: BusinessCalendar(),
      through: day(date)
    )
  }

  /// The plan's only activity with these records.
  private func compliance(
    _ records: [ProgressRecord],
    _ plan: Plan,
    at date: String
  ) -> ActivityCompliance? {
    var batch = ProgressColumns()
    for record in records {
      batch.activities.append(Int32(record.activity))
      batch.days.append(Int32(record.date.dayNumber))
      batch.evidence.append(record.evidence == nil ? 0 : 1)
      batch.lines.append(Int32(record.origin.line ?? 0))
      switch record.value {
      case .quantity(let quantity):
        batch.kinds.append(ProgressColumns.Kind.quantity.rawValue)
        batch.amounts.append(Int64(quantity.micros))
        batch.denominators.append(0)
      case .ratio(let ratio):
        batch.kinds.append(ProgressColumns.Kind.ratio.rawValue)
        batch.amounts.append(Int64(ratio.numerator.micros))
        batch.denominators.append(Int64(ratio.denominator.micros))
      case .milestone: break
      }
    }
    let analysis = ComplianceAnalysis(plan: plan)
    var fold = analysis.makeFold()
    fold.fold(batch)
    return analysis.results(from: fold, at: Cutoff(day(date))).activities.first
  }

  private func row(
    _ amount: Quantity,
    _ date: String,
    activity: Int = 0,
    isVerified: Bool? = nil
  ) -> ProgressRecord {
    ProgressRecord(
      activity: activity,
      date: day(date),
      value: .quantity(amount),
      isVerified: isVerified,
      origin: SourcePosition(file: "avances.csv", line: 7)
    )
  }

  @Test("each post is one, on its day, with its link as evidence")
  func quantities() throws {
    let plan = plan(
      Target(text: "", kind: .count, value: 2),
      due: "2025-01-31",
      "2025-02-28"
    )
    var fixture = SocialFixture()
    fixture.target("M0", .asPlanned, activity: "1")
    fixture.post(.facebook, "2025-01-10") {
      $0.activities = ["1"]
      $0.link = "https://facebook.com/1"
      $0.offices = ["Prensa"]
    }
    fixture.post(.x, "2025-02-10", id: "55") { $0.activities = ["1"] }
    fixture.post(.x, "2025-02-11") { $0.activities = ["2"] }
    fixture.post(.x, "2024-12-31") { $0.activities = ["1"] }
    let records = progress(fixture, plan).records
    #expect(records.map(\.date) == [day("2025-01-10"), day("2025-02-10")])
    #expect(records.map(\.value) == [.quantity(1), .quantity(1)])
    #expect(records.map(\.evidence) == ["https://facebook.com/1", "X 55"])
    #expect(records.first?.office == "Prensa")
    #expect(records.first?.origin == fixture.records.posts[0].origin)
    let activity = try #require(compliance(records, plan, at: "2025-02-28"))
    #expect(activity.toDate.ratio == Ratio(2, over: 2))
    #expect(activity.evidenceCount == 2)
    #expect(compliance(records, plan, at: "2025-01-31")?.toDate.ratio == Ratio(1, over: 1))
    // A cut-off leaves later posts out.
    #expect(progress(fixture, plan, through: "2025-01-31").records.count == 1)
  }

  @Test("each delivery of the plan is measured over the days since the one before")
  func asPlanned() throws {
    let plan = plan(
      Target(text: "", kind: .count, value: 3),
      due: "2025-01-31",
      "2025-02-28",
      "2025-03-31"
    )
    var fixture = SocialFixture()
    fixture.plan = plan
    fixture.target("M0", .asPlanned, activity: "1")
    for date in ["2025-01-10", "2025-01-31", "2025-03-31"] {
      fixture.post(.x, date) { $0.activities = ["1"] }
    }
    fixture.file(.x, "2025-01-10", "2025-03-31")
    let target = try #require(fixture.target("M0", in: "2025-T1"))
    #expect(target.parts.map(\.executed) == [2, 0, 1])
    #expect(target.parts.map(\.days.lowerBound.day) == [1, 1, 1])
    #expect(target.parts.map(\.state) == [.met, .notMet, .met])
    // February alone has its own delivery.
    #expect(fixture.target("M0", in: "2025-02")?.parts.map(\.due) == [1])
  }

  @Test("of a repeated target only the posts up to the minimum count, for each value and period")
  func repeated() throws {
    let planned = plan(
      Target(
        text: "",
        kind: .count,
        value: 2,
        multiplier: Target.Multiplier(noun: "tema", count: nil)
      ),
      due: "2025-01-31",
      "2025-02-28"
    )
    var fixture = SocialFixture()
    fixture.target(
      "M3",
      .count(minimum: 1, each: .monthly, repeatedBy: .topic, values: ["Salud", "Vías"]),
      activity: "1"
    )
    for _ in 1...4 { fixture.post(.x, "2025-01-10") { $0.topics = ["Salud"] } }
    fixture.post(.x, "2025-02-10") { $0.topics = ["salud", "vias"] }
    // The list of topics gives the plan's multiplier: two topics, four posts in two months.
    let plan = planned.fillingMultipliers(from: fixture.records.targets)
    #expect(plan.activities.first?.target.annualValue == 4)
    #expect(planned.activities.first?.target.annualValue == nil)
    // January: one of four for Salud, none for Vías. February: one post for both topics.
    let records = progress(fixture, plan).records
    #expect(records.count == 3)
    let activity = try #require(compliance(records, plan, at: "2025-02-28"))
    #expect(activity.toDate.ratio == Ratio(3, over: 4))
  }

  @Test("a multiplier that the plan knows is kept")
  func knownMultiplier() {
    let plan = plan(
      Target(
        text: "",
        kind: .count,
        value: 1,
        multiplier: Target.Multiplier(noun: "tema", count: 7)
      ),
      due: "2025-01-31"
    )
    var fixture = SocialFixture()
    fixture.target(
      "M3",
      .count(minimum: 1, each: .monthly, repeatedBy: .topic, values: ["Salud"]),
      activity: "1"
    )
    #expect(plan.fillingMultipliers(from: fixture.records.targets) == plan)
  }

  @Test("a share of what was planned is a ratio at the end of what was loaded")
  func share() throws {
    let plan = plan(Target(text: "", kind: .percentage, value: 100), due: "2025-12-31")
    var fixture = SocialFixture()
    fixture.target("M4", .share(planned: 4), activity: "1") { $0.networks = [.x, .facebook] }
    fixture.posts(.x, "2025-03-10", engagements: 1, 1, 1)
    let records = progress(fixture, plan).records
    #expect(records.map(\.value) == [.ratio(Ratio(3, over: 4))])
    #expect(records.map(\.date) == [day("2025-03-31")])
    #expect(records.first?.evidence == "X 2; X 3; X 4")
    #expect(compliance(records, plan, at: "2025-12-31")?.toDate.ratio.text == "75.00")
  }

  @Test("the pieces of a list are a ratio for each month in which some were due")
  func list() throws {
    let plan = plan(Target(text: "", kind: .percentage, value: 100), due: "2025-12-31")
    var fixture = SocialFixture()
    fixture.target("M5", .plannedList, activity: "1")
    fixture.posts(.x, "2025-01-10", engagements: 1)
    fixture.posts(.x, "2025-02-10", engagements: 1)
    #expect(progress(fixture, plan).activities.isEmpty)
    fixture.records.planned = [("2025-01-15", "2"), ("2025-01-20", nil), ("2025-02-20", "3")].map {
      PlannedPiece(
        name: "",
        due: day($0.0),
        post: $0.1,
        origin: SourcePosition(file: "redes/planeadas.csv")
      )
    }
    let records = progress(fixture, plan).records
    #expect(records.map(\.value) == [.ratio(Ratio(1, over: 2)), .ratio(Ratio(1, over: 1))])
    #expect(records.map(\.date) == [day("2025-01-31"), day("2025-02-28")])
    // Pooled: 2 of 3.
    #expect(compliance(records, plan, at: "2025-12-31")?.toDate.ratio == Ratio(2, over: 3))
  }

  @Test("posts stand in place of the rows of avances, and both figures are told")
  func reconciliation() throws {
    let plan = plan(Target(text: "", kind: .count, value: 2), due: "2025-01-31", "2025-02-28")
    var fixture = SocialFixture()
    fixture.target("M0", .asPlanned, activity: "1")
    fixture.post(.x, "2025-01-10") { $0.activities = ["1"] }
    fixture.file(.x, "2025-01-10", "2025-02-20")
    let rows = [row(1, "2025-01-31"), row(1, "2025-02-28"), row(9, "2025-01-31", activity: 3)]
    let progress = progress(fixture, plan)
    #expect(
      progress.replacing(rows).map(\.origin.file) == ["avances.csv", "redes/exportaciones/x.csv"]
    )
    let found = try #require(
      progress.reconciliations(with: rows, of: plan, through: day("2025-12-31")).first
    )
    #expect(found.id == "1")
    #expect(found.targets == ["M0"])
    #expect(found.fromPosts.quantity == 1)
    #expect(found.fromRows.quantity == 2)
    #expect(!found.agrees)
    // Up to January both say one.
    let january = self.progress(fixture, plan, through: "2025-01-31")
      .reconciliations(with: rows, of: plan, through: day("2025-01-31"))
    #expect(january.map(\.agrees) == [true])
  }

  @Test("a post is verified as control interno verified the rows of its month")
  func verification() {
    let plan = plan(Target(text: "", kind: .count, value: 4), due: "2025-01-31", "2025-02-28")
    var fixture = SocialFixture()
    fixture.target("M0", .asPlanned, activity: "1")
    for date in ["2025-01-10", "2025-02-10", "2025-03-10", "2025-04-10"] {
      fixture.post(.x, date) { $0.activities = ["1"] }
    }
    fixture.file(.x, "2025-01-01", "2025-04-30")
    let rows = [
      row(1, "2025-01-31", isVerified: true), row(1, "2025-02-20", isVerified: true),
      row(1, "2025-02-28", isVerified: false), row(1, "2025-03-31"),
    ]
    // January yes, one of February's not, March not said, April without a row.
    let posts = progress(fixture, plan).replacing(rows)
    #expect(posts.map(\.isVerified) == [true, false, nil, nil])
  }

  @Test("rows of months that no file of posts covers stand beside the posts")
  func uncovered() throws {
    let plan = plan(Target(text: "", kind: .count, value: 2), due: "2025-01-31", "2025-02-28")
    var fixture = SocialFixture()
    fixture.target("M0", .asPlanned, activity: "1")
    fixture.post(.x, "2025-02-10") { $0.activities = ["1"] }
    let rows = [row(1, "2025-01-31"), row(5, "2025-02-28")]
    let progress = progress(fixture, plan)
    // January from its row, February from its post.
    #expect(progress.replacing(rows).map(\.date) == [day("2025-01-31"), day("2025-02-10")])
    let found = progress.reconciliations(with: rows, of: plan, through: day("2025-12-31"))
    #expect(found.map(\.fromRows.quantity) == [5])
    let activity = try #require(compliance(progress.replacing(rows), plan, at: "2025-02-28"))
    #expect(activity.toDate.ratio == Ratio(2, over: 2))
  }

  @Test("posts of other years alone leave the rows as they are", arguments: ["2024", "2026"])
  func otherYear(_ year: String) {
    let plan = plan(Target(text: "", kind: .count, value: 1), due: "2025-01-31")
    var fixture = SocialFixture()
    fixture.target("M0", .asPlanned, activity: "1")
    fixture.post(.x, "\(year)-01-10") { $0.activities = ["1"] }
    let rows = [row(1, "2025-01-31")]
    #expect(progress(fixture, plan).replacing(rows) == rows)
  }
}
