import RindeAnalysis
import RindeModel
import Testing

@Suite("Summaries of cases")
struct CaseSummaryTests {
  /// Due on 03/05/2022 all of them, from 08/04/2022 (T-31), and one more of June.
  private func petitions() -> [Petition] {
    [
      Recorded.petition(.general, "2022-04-08", "2022-04-11", office: "Hacienda", line: 2),
      Recorded.petition(.general, "2022-04-08", "2022-05-03", channel: "Web", line: 3),
      Recorded.petition(.general, "2022-04-08", "2022-05-04", channel: "Web", line: 4),
      Recorded.petition(.general, "2022-04-08", nil, name: "Queja", line: 5),
      Recorded.petition(.general, "2022-06-28", nil, name: "Queja", line: 6),
      Recorded.petition(.general, "2022-07-01", nil, line: 7),
    ]
  }

  @Test("states are counted, opportunity is on time over answered and overdue")
  func whole() throws {
    let register = try #require(
      ParticipationRecords(petitions: petitions()).results(at: "2022-06-30").petitions
    )
    let summary = register.summary
    #expect(register.later == 1)
    #expect(
      [summary.received, summary.answered, summary.onTime, summary.late] == [5, 3, 2, 1]
    )
    #expect([summary.pending, summary.overdue] == [1, 1])
    #expect(summary.opportunity == Ratio(2, over: 4))
    // 11 April is the first day, 3 May the fifteenth, 4 May the sixteenth.
    #expect(summary.meanDays == Ratio(32, over: 3))
    #expect(summary.maximumDays == 16)
  }

  @Test("groups are in alphabetical order, the nameless last, and add up to the whole")
  func groups() throws {
    let register = try #require(
      ParticipationRecords(petitions: petitions()).results(at: "2022-06-30").petitions
    )
    #expect(register.kinds.map(\.name) == ["Petición", "Queja"])
    #expect(register.channels.map(\.name) == ["Web", nil])
    #expect(register.offices.map(\.name) == ["Hacienda", nil])
    for groups in [register.kinds, register.channels, register.offices] {
      #expect(groups.map(\.summary.received).reduce(0, +) == register.summary.received)
      #expect(groups.map(\.summary.onTime).reduce(0, +) == register.summary.onTime)
      #expect(groups.map(\.summary.businessDays).reduce(0, +) == register.summary.businessDays)
    }
  }

  @Test("what was received was answered, is pending or is overdue, on every day of the year")
  func sums() throws {
    let records = ParticipationRecords(petitions: petitions())
    let first = day("2022-01-01")
    for offset in 0..<365 {
      let summary = try #require(
        records.results(at: first.advanced(by: offset).description).petitions?.summary
      )
      #expect(summary.received == summary.answered + summary.pending + summary.overdue)
      #expect(summary.answered == summary.onTime + summary.late)
    }
  }

  @Test("without answers and without anything overdue there is no percentage and no mean")
  func undefined() throws {
    let records = ParticipationRecords(petitions: [Recorded.petition(.general, "2022-06-28")])
    let summary = try #require(records.results(at: "2022-06-30").petitions?.summary)
    #expect(summary.opportunity.isUndefined)
    #expect(summary.meanDays.isUndefined)
    #expect(summary.maximumDays == nil)
  }

  @Test("a register without a file is absent, one without rows is empty")
  func absent() {
    let results = ParticipationRecords(questions: []).results(at: "2022-06-30")
    #expect(results.petitions == nil)
    #expect(results.questions?.summary.received == 0)
    #expect(ParticipationRecords().results(at: "2022-06-30") == ParticipationResults())
  }

  @Test("the order of the rows changes nothing")
  func order() {
    let rows = petitions()
    let forward = ParticipationRecords(petitions: rows).results(at: "2022-06-30")
    let backward = ParticipationRecords(petitions: rows.reversed()).results(at: "2022-06-30")
    #expect(forward == backward)
    #expect(forward.petitions?.kinds == backward.petitions?.kinds)
  }

  @Test("events of one name on two days are two, in the order of their days")
  func events() throws {
    let register = try #require(
      ParticipationRecords(
        questions: [
          Recorded.question("Audiencia", "2022-06-01", line: 2),
          Recorded.question("Audiencia", "2022-03-01", line: 3),
          Recorded.question("Foro", "2022-03-01", line: 4),
          Recorded.question("Audiencia", "2022-03-01", line: 5),
        ]
      ).results(at: "2022-06-30").questions
    )
    #expect(register.events.map(\.date.description) == ["2022-03-01", "2022-03-01", "2022-06-01"])
    #expect(register.events.map(\.group.name) == ["Audiencia", "Foro", "Audiencia"])
    #expect(register.events.map(\.group.summary.received) == [2, 1, 1])
  }
}
