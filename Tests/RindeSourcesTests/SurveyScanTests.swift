import Foundation
import RindeModel
import RindeSources
import Testing

@Suite("Scanning answers")
struct SurveyScanTests {
  private struct Expectation: Decodable {
    struct Topics: Decodable {
      let respondents: Int
      let selected: [String: Int]
    }
    let rows: Int
    let groups: [String: Int]
    let participo: [String: Int]
    let temas: Topics
  }

  private func fixture(_ name: String) throws -> String {
    try #require(
      Bundle.module.url(forResource: "Fixtures/encuestas/\(name)", withExtension: nil)
    ).path
  }

  private func codebook() throws -> SurveyCodebook {
    try CodebookReader.read(path: fixture("codebook.csv")).codebook
  }

  @Test(
    "finds the same answers in the files of all platforms",
    arguments: [
      "google_forms.csv", "microsoft_forms.xlsx", "limesurvey_codes.csv", "limesurvey_full.csv",
      "kobo_both_xml.csv", "odk_central.csv", "odk_central_split.csv", "excel_es_co.csv",
      "encuesta.sav",
    ]
  )
  func platforms(file: String) throws {
    let expected = try JSONDecoder().decode(
      Expectation.self,
      from: Data(contentsOf: URL(filePath: try fixture("expected_formats.json")))
    )
    let codebook = try codebook()
    let scan = try SurveyScan(
      path: fixture(file),
      codebook: codebook,
      settings: SurveySettings(sample: .nonProbability),
      threads: 2
    )
    let outcome = try scan.fold(threads: 2) { scan.makeRows() }
    let columns = outcome.fold.columns
    #expect(outcome.counts == Survey.Counts(read: 90, used: 90, rejected: 0))
    #expect(outcome.issues.filter { $0.severity == .error }.isEmpty)
    for (question, counts) in [("grupo", expected.groups), ("participo", expected.participo)] {
      let index = try #require(codebook.index(of: question))
      guard case .codes(let codes) = columns.answers[index] else { throw Mismatch() }
      for (code, option) in codebook.questions[index].options.enumerated() {
        #expect(codes.count { $0 == Int16(code) } == counts[option.label])
      }
    }
    let topics = try #require(codebook.index(of: "temas"))
    guard case .masks(let masks) = columns.answers[topics] else { throw Mismatch() }
    let answered = masks.filter { AnswerCode.missing($0) == nil }
    #expect(answered.count == expected.temas.respondents || file == "excel_es_co.csv")
    for (bit, option) in codebook.questions[topics].options.enumerated() {
      guard let selected = expected.temas.selected[option.label] else { continue }
      #expect(answered.count { $0 >> UInt64(bit) & 1 == 1 } == selected)
    }
  }

  private struct Mismatch: Error {}

  private func scan(
    _ text: String,
    _ settings: SurveySettings,
    threads: Int = 1
  ) throws -> SurveyScan.Outcome<RowsFold> {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appending(path: "respuestas.csv").path
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let codebook = SurveyCodebook(questions: [
      SurveyQuestion(
        id: "participo",
        text: "¿Ha participado?",
        kind: .single,
        options: [SurveyOption(code: "si", label: "Sí"), SurveyOption(code: "no", label: "No")]
      ),
      SurveyQuestion(
        id: "satisf",
        text: "Satisfacción",
        kind: .scale,
        options: (1...5).map { SurveyOption(code: "\($0)", label: "\($0)") },
        condition: SurveyQuestion.Condition(question: "participo", options: ["si"])
      ),
    ])
    let scan = try SurveyScan(
      path: path,
      codebook: codebook,
      settings: settings,
      threads: threads
    )
    return try scan.fold(threads: threads) { scan.makeRows() }
  }

  @Test("rows that cannot be used are told with their place, and the counts add up")
  func badRows() throws {
    var settings = SurveySettings(sample: .probability)
    settings.design.weights = "peso"
    settings.design.strata = "comuna"
    settings.respondent = "id"
    let outcome = try scan(
      """
      id,participo,satisf,peso,comuna
      1,si,5,1.5,A
      2,Sii,4,2,A
      3,no,,,B
      4,si,3,-1,B
      5,si,3,mucho,B
      1,no,,1,A
      7,no,4,1,B
      8,si,2,1,
      """,
      settings
    )
    #expect(outcome.counts == Survey.Counts(read: 8, used: 3, rejected: 5))
    let found = outcome.issues.map { "\($0.code) \($0.position.line ?? 0)" }
    #expect(
      found == [
        "encuesta.opcion-desconocida 3", "encuesta.fuera-de-base 3", "encuesta.peso-vacio 4",
        "encuesta.peso-negativo 5", "encuesta.peso-ilegible 6", "encuesta.encuestado-repetido 7",
        "encuesta.fuera-de-base 8", "encuesta.diseno-vacio 9",
      ]
    )
    #expect(outcome.issues[0].position.column == "participo")
    #expect(outcome.issues[0].read == "Sii")
    #expect(outcome.fold.columns.lines == [2, 3, 8])
    #expect(outcome.fold.columns.weights == [1.5, 2, 1])
  }

  @Test("a row that cannot be used is nobody's first answer")
  func repeatedAfterRejected() throws {
    var settings = SurveySettings(sample: .probability)
    settings.design.weights = "peso"
    settings.respondent = "id"
    let outcome = try scan("id,participo,satisf,peso\n1,si,5,-1\n1,si,5,2\n1,no,,2\n", settings)
    #expect(outcome.counts == Survey.Counts(read: 3, used: 1, rejected: 2))
    #expect(outcome.fold.columns.lines == [3])
  }

  @Test("any number of threads reads the same rows", arguments: [2, 3, 7])
  func threads(count: Int) throws {
    var lines = ["id,participo,satisf,peso,comuna"]
    for row in 0..<120_000 {
      let answer = ["si", "no", "", "talvez"][row % 17 == 0 ? 3 : row % 3]
      lines.append("\(row % 119_990),\(answer),\(row % 5 + 1),\(row % 7).25,C\(row % 11)")
    }
    var settings = SurveySettings(sample: .probability)
    settings.design.weights = "peso"
    settings.design.strata = "comuna"
    settings.respondent = "id"
    let one = try scan(lines.joined(separator: "\n"), settings)
    let many = try scan(lines.joined(separator: "\n"), settings, threads: count)
    #expect(one.counts == many.counts)
    #expect(one.counts.rejected == 10)
    let places = [one, many].map { outcome in
      outcome.issues.map { "\($0.code) \($0.position.line ?? 0) \($0.position.column ?? "")" }
    }
    #expect(places[0].count > 1_000)
    #expect(places[0] == places[1])
    #expect(one.fold.columns.lines == many.fold.columns.lines)
    #expect(one.fold.columns.weights == many.fold.columns.weights)
    #expect(one.fold.columns.factors["comuna"]?.codes == many.fold.columns.factors["comuna"]?.codes)
  }
}
