import RindeAnalysis
import RindeModel
import Testing

@Suite("The last day to answer a citizen")
struct ResponseTermTests {
  @Test(
    "fifteen business days after an event (T-26 to T-30, T-51)",
    arguments: [
      ("2022-12-10", "2022-12-30"), ("2022-12-16", "2023-01-06"), ("2022-04-13", "2022-05-06"),
      ("2022-04-14", "2022-05-06"), ("2022-10-14", "2022-11-08"), ("2026-06-30", "2026-07-23"),
      ("2022-07-15", "2022-08-08"),
    ]
  )
  func questions(event: String, due: String) {
    #expect(questionDue(event, BusinessCalendar()) == due)
  }

  @Test("T-30 without Ley 2578 the term ends a day earlier")
  func withoutLey2578() {
    let calendar = BusinessCalendar(holidays: Holidays(includesChiquinquira: false))
    #expect(questionDue("2026-06-30", calendar) == "2026-07-22")
  }

  @Test(
    "a petition's term depends on its kind (T-31, T-32)",
    arguments: [
      ("2022-04-08", .transfer, "2022-04-19"), ("2022-04-08", .information, "2022-04-26"),
      ("2022-04-08", .general, "2022-05-03"), ("2022-04-08", .consultation, "2022-05-24"),
      ("2023-06-09", .information, "2023-06-27"), ("2023-06-09", .general, "2023-07-05"),
      ("2023-06-09", .consultation, "2023-07-27"),
    ] as [(String, ResponseTerm.Kind, String)]
  )
  func petitions(received: String, kind: ResponseTerm.Kind, due: String) {
    #expect(petitionDue(kind, received, nil, .standard) == due)
  }

  @Test(
    "the extension of 2020 to 2022 counts where it is switched on",
    arguments: [
      // Received on its first day and on its last; the day after, the common term is back.
      (.information, "2020-03-28", nil, "2020-04-14", "2020-04-28"),
      (.general, "2022-05-17", nil, "2022-06-08", "2022-07-01"),
      (.general, "2022-05-18", nil, "2022-06-09", "2022-06-09"),
      // Open on 28 March 2020 and within fifteen days.
      (.general, "2020-03-10", nil, "2020-04-01", "2020-04-24"),
      (.general, "2020-03-10", "2020-04-20", "2020-04-01", "2020-04-24"),
      // Answered the day before, so that it was not open.
      (.general, "2020-03-06", "2020-03-27", "2020-03-30", "2020-03-30"),
      // Overdue since 24 March: an expired term does not come back.
      (.general, "2020-03-02", nil, "2020-03-24", "2020-03-24"),
      // A kind of which the extension says nothing.
      (.transfer, "2020-03-30", nil, "2020-04-06", "2020-04-06"),
    ] as [(ResponseTerm.Kind, String, String?, String, String)]
  )
  func emergency(
    kind: ResponseTerm.Kind,
    received: String,
    answered: String?,
    off: String,
    on: String
  ) {
    #expect(petitionDue(kind, received, answered, .standard) == off)
    #expect(
      petitionDue(
        kind,
        received,
        answered,
        .standard.adding(ResponseTerm.emergencyExtension)
      ) == on
    )
  }

  @Test("of two terms that apply, the one listed last counts")
  func lastCounts() {
    let terms = ResponseTerms.standard.adding([
      ResponseTerm(.general, businessDays: 5), ResponseTerm(.general, businessDays: 10),
    ])
    #expect(petitionDue(.general, "2022-04-08", nil, terms) == "2022-04-26")
  }

  @Test("where no term of the entity applies, the common one does")
  func fallback() {
    let terms = ResponseTerms([
      ResponseTerm(.general, businessDays: 3, last: day("2021-12-31"))
    ])
    #expect(petitionDue(.general, "2022-04-08", nil, terms) == "2022-05-03")
  }

  private func questionDue(_ event: String, _ calendar: BusinessCalendar) -> String? {
    let records = ParticipationRecords(questions: [Recorded.question("Audiencia", event)])
    let register = records.results(at: "2030-01-01", calendar: calendar).questions
    return register?.cases.first?.due.description
  }

  private func petitionDue(
    _ kind: ResponseTerm.Kind,
    _ received: String,
    _ answered: String?,
    _ terms: ResponseTerms
  ) -> String? {
    let records = ParticipationRecords(
      petitions: [Recorded.petition(kind, received, answered)]
    )
    let register = records.results(at: "2030-01-01", terms: terms).petitions
    return register?.cases.first?.due.description
  }
}
