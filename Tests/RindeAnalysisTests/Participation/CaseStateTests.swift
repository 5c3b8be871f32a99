import RindeAnalysis
import RindeModel
import Testing

@Suite("Cases at a cut-off")
struct CaseStateTests {
  @Test(
    "T-33 ten business days from 17/06/2022 end on 06/07/2022, seen from several days",
    arguments: [
      ("2022-07-06", "2022-12-31", .onTime, 10, 0), ("2022-07-07", "2022-12-31", .late, 11, 1),
      // An answer after the cut-off does not count at the cut-off.
      ("2022-07-06", "2022-07-05", .pending, nil, 0),
      ("2022-07-08", "2022-07-07", .overdue, nil, 1),
      (nil, "2022-06-30", .pending, nil, 0), (nil, "2022-07-06", .pending, nil, 0),
      (nil, "2022-07-07", .overdue, nil, 1), (nil, "2022-07-15", .overdue, nil, 7),
    ] as [(String?, String, CaseState, Int?, Int)]
  )
  func petition(answered: String?, cutoff: String, state: CaseState, days: Int?, late: Int) throws {
    let records = ParticipationRecords(
      petitions: [Recorded.petition(.information, "2022-06-17", answered)]
    )
    let item = try #require(records.results(at: cutoff).petitions?.cases.first)
    #expect(item.state == state)
    #expect(item.businessDays == days)
    #expect(item.businessDaysLate == late)
  }

  @Test(
    "T-51 conclusions of an event of 15/07/2022 published on 08/08 and on 09/08",
    arguments: [("2022-08-08", .onTime, 0), ("2022-08-09", .late, 1)]
      as [(String, CaseState, Int)]
  )
  func event(answered: String, state: CaseState, late: Int) throws {
    let records = ParticipationRecords(
      questions: [Recorded.question("Audiencia", "2022-07-15", answered)]
    )
    let item = try #require(records.results(at: "2022-12-31").questions?.cases.first)
    #expect(item.state == state)
    #expect(item.businessDaysLate == late)
  }

  @Test(
    "a commitment is due on its date, also on a Saturday",
    arguments: [
      // 4 June 2022 is a Saturday.
      ("2022-06-04", "2022-06-04", .onTime, 0), ("2022-06-04", "2022-06-06", .late, 1),
      ("2022-06-04", nil, .overdue, 17), ("2022-06-30", nil, .pending, 0),
      ("2022-07-15", "2022-07-01", .pending, 0), ("2022-07-15", "2022-06-01", .onTime, 0),
    ] as [(String, String?, CaseState, Int)]
  )
  func commitment(due: String, done: String?, state: CaseState, late: Int) throws {
    let records = ParticipationRecords(
      commitments: [
        Commitment(
          event: "Audiencia",
          text: "Publicar el cronograma",
          due: day(due),
          done: done.map(day),
          origin: SourcePosition(file: "compromisos.csv", line: 2)
        )
      ]
    )
    // 6 to 30 June 2022 has 19 weekdays; the 20th and the 27th are holidays.
    let item = try #require(records.results(at: "2022-06-30").commitments?.cases.first)
    #expect(item.state == state)
    #expect(item.businessDaysLate == late)
    #expect(item.businessDays == nil)
  }

  @Test("a commitment counts from the day of its event, where the spaces tell it")
  func commitmentsOfEvents() throws {
    func commitment(_ event: String, line: Int) -> Commitment {
      Commitment(
        event: event,
        text: "Publicar el cronograma",
        due: day("2022-12-30"),
        origin: SourcePosition(file: "compromisos.csv", line: line)
      )
    }
    let records = ParticipationRecords(
      commitments: [
        commitment("ENCUENTRO", line: 2), commitment("Otra reunión", line: 3),
      ],
      spaces: [Recorded.space("2022-08-31", nil), Recorded.space("2022-10-21", nil)]
    )
    // The first Encuentro was held on 31 August; nobody dates the other event.
    for (cutoff, lines, later) in [
      ("2022-08-30", [3], 1), ("2022-08-31", [2, 3], 0),
    ] {
      let register = try #require(records.results(at: cutoff).commitments)
      #expect(register.cases.map(\.record.origin.line) == lines)
      #expect(register.later == later)
    }
  }
}
