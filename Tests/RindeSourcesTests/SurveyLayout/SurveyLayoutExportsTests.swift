import Foundation
import RindeModel
import RindeSources
import RindeTables
import Testing

/// What `expected_formats.json` says that every reader must find.
private struct Expected: Decodable {
  struct Participation: Decodable {
    let yes: Int
    let no: Int
    let missing: Int

    enum CodingKeys: String, CodingKey {
      case yes = "Sí"
      case no = "No"
      case missing
    }
  }

  struct Topics: Decodable {
    let respondents: Int
    let notAnswered: Int
    let selected: [String: Int]
    let other: Int

    enum CodingKeys: String, CodingKey {
      case respondents
      case notAnswered = "not_answered"
      case selected
      case other
    }
  }

  struct Satisfaction: Decodable {
    let counts: [String: Int]
    let missing: Int
  }

  let rows: Int
  let groups: [String: Int]
  let participo: Participation
  let temas: Topics
  let satisf: Satisfaction

  static func read() throws -> Expected {
    let url = URL(fileURLWithPath: SurveyLayoutFixture.path("expected_formats.json"))
    return try JSONDecoder().decode(Expected.self, from: Data(contentsOf: url))
  }
}

@Suite("The answers that each tool exports")
struct SurveyLayoutExportsTests {
  private let codebook = SurveyLayoutFixture.codebook

  static let whole = [
    "google_forms.csv", "microsoft_forms.xlsx", "limesurvey_codes.csv", "limesurvey_full.csv",
    "kobo_both_xml.csv", "odk_central.csv", "odk_central_split.csv",
  ]

  @Test("are the same in every one", arguments: whole + ["encuesta.sav"])
  func counts(name: String) throws {
    let expected = try Expected.read()
    let read = try SurveyLayoutAnswers(fixture: name, codebook: codebook)
    #expect(read.answers.allSatisfy { $0.count == expected.rows })
    #expect(
      read.counts(0, options: 4)
        == codebook.questions[0].options.map {
          expected.groups[$0.label] ?? -1
        }
    )
    #expect(read.counts(1, options: 2) == [expected.participo.yes, expected.participo.no])
    #expect(read.missing(1) == expected.participo.missing)
    #expect(read.respondents(2) == expected.temas.respondents)
    #expect(read.missing(2) == expected.temas.notAnswered)
    let selected = codebook.questions[2].options.prefix(3).map {
      expected.temas.selected[$0.label] ?? -1
    }
    let others = name == "encuesta.sav" ? 0 : expected.temas.other
    #expect(read.marks(2, options: 4) == selected + [others])
    #expect(
      read.counts(3, options: 5) == (1...5).map { expected.satisf.counts[String($0)] ?? -1 }
    )
    #expect(read.missing(3) == expected.satisf.missing)
    let unknown = read.answers.joined().filter { if case .unknown = $0 { true } else { false } }
    #expect(unknown == [])
  }

  @Test("are the same in a spreadsheet with crosses, but for what it leaves out")
  func spreadsheet() throws {
    let expected = try Expected.read()
    let read = try SurveyLayoutAnswers(
      fixture: "excel_es_co.csv",
      codebook: codebook,
      named: ["Peso"]
    )
    #expect(
      read.counts(0, options: 4)
        == codebook.questions[0].options.map {
          expected.groups[$0.label] ?? -1
        }
    )
    #expect(read.counts(1, options: 2) == [expected.participo.yes, expected.participo.no])
    let selected = codebook.questions[2].options.prefix(3).map {
      expected.temas.selected[$0.label] ?? -1
    }
    #expect(read.marks(2, options: 4) == selected + [0])
    #expect(read.layout.places[3] == .absent)
    #expect(read.layout.places[4] == .absent)
    #expect(
      read.layout.issues.map(\.code) == [
        "encuesta.opcion-sin-columna", "encuesta.pregunta-ausente", "encuesta.pregunta-ausente",
      ]
    )
    #expect(read.layout.issues.map(\.severity) == [.note, .error, .warning])
    #expect(read.layout.numbers.mark == .comma)
    #expect(read.layout.numbers.value(of: "0,833") == 0.833)
    #expect(read.layout.numbers.value(of: "1,167") == 1.167)
  }

  @Test(
    "tell which tool wrote them",
    arguments: [
      ("google_forms.csv", .googleForms), ("microsoft_forms.xlsx", .microsoftForms),
      ("limesurvey_codes.csv", .limeSurvey), ("limesurvey_full.csv", .limeSurvey),
      ("kobo_both_xml.csv", .kobo), ("odk_central.csv", .odk), ("odk_central_split.csv", .odk),
      ("encuesta.sav", .sav), ("excel_es_co.csv", .excel),
    ] as [(String, AnswerPlatform)]
  )
  func platform(name: String, platform: AnswerPlatform) throws {
    let read = try SurveyLayoutAnswers(fixture: name, codebook: codebook, named: ["Peso", "folio"])
    #expect(read.layout.platform == platform)
    #expect(read.layout.unknownColumns == [])
  }

  @Test("leave nothing to say, but that codes of options follow the dictionary's order")
  func issues() throws {
    for name in Self.whole {
      let read = try SurveyLayoutAnswers(fixture: name, codebook: codebook)
      let codes = read.layout.issues.map(\.code)
      #expect(codes == (name == "limesurvey_codes.csv" ? ["encuesta.opciones-por-orden"] : []))
    }
  }

  @Test("stand in one cell, in joined cells or in a column for each option")
  func places() throws {
    func place(_ name: String) throws -> AnswerPlace {
      try SurveyLayoutAnswers(fixture: name, codebook: codebook).layout.places[2]
    }
    let typed = JoinRule.Unmatched.otherText(option: 3)
    #expect(
      try place("google_forms.csv")
        == .joined(column: 3, rule: JoinRule(delimiter: .comma, items: .labels, unmatched: typed))
    )
    #expect(
      try place("microsoft_forms.xlsx")
        == .joined(
          column: 7,
          rule: JoinRule(delimiter: .semicolon, items: .labels, unmatched: typed)
        )
    )
    #expect(
      try place("odk_central.csv")
        == .joined(column: 4, rule: JoinRule(delimiter: .blank, items: .codes, unmatched: .error))
    )
    let options: ([(Int, Int)]) -> [AnswerPlace.Indicator] = {
      $0.map { AnswerPlace.Indicator(column: $0.0, option: $0.1) }
    }
    #expect(
      try place("odk_central_split.csv")
        == .indicators(
          options([(5, 1), (6, 0), (7, 2), (8, 3)]),
          otherText: 9,
          answered: .byColumn(4)
        )
    )
    #expect(
      try place("kobo_both_xml.csv")
        == .indicators(
          options([(5, 0), (6, 1), (7, 2), (8, 3)]),
          otherText: 9,
          answered: .anyValue
        )
    )
    #expect(
      try place("limesurvey_codes.csv")
        == .indicators(options([(7, 0), (8, 1), (9, 2)]), otherText: 10, answered: .anyMark)
    )
    #expect(
      try place("limesurvey_full.csv")
        == .indicators(options([(7, 0), (8, 1), (9, 2)]), otherText: 10, answered: .anyValue)
    )
  }
}
