import RindeAnalysis
import RindeAudiences
import RindeExport
import RindeModel
import Testing

@testable import RindeCommand

@Suite("A survey as data")
struct SurveyDataTests {
  private func json(_ results: SurveyResults) throws -> String {
    SurveyJSON(view: try SurveyView(results)).document.rendered()
  }

  /// The lines of the canonical CSV.
  private func csv(_ results: SurveyResults) throws -> [String] {
    let table = SurveyTable(view: try SurveyView(results)).table
    let text = String(decoding: try ReportFiles.canonicalCSV(of: table), as: UTF8.self)
    return text.split(separator: "\r\n").map(String.init)
  }

  @Test("JSON keeps the contract's keys in order")
  func document() throws {
    try GoldenText.expect(
      try json(SurveyExample.results()) + "\n",
      named: "encuesta-json"
    )
  }

  @Test("what is hidden is null in JSON and empty in CSV, and no other figure gives it away")
  func hidden() throws {
    let apart = OptionDifference(
      larger: 0,
      smaller: 3,
      difference: EstimateResult(value: 42.0 / 68),
      adjustedProbability: nil,
      isDistinguishable: true
    )
    let results = SurveyExample.results(topics: SurveyExample.topicsDomain(differences: [apart]))
    let document = try json(results)
    // 3 ÷ 68 and 42 ÷ 68, in full.
    for digits in ["0.04411764705882353", "0.6176470588235294"] {
      #expect(!document.contains(digits))
    }
    let lines = try csv(results)
    #expect(!lines.contains { $0.contains("0.0441") })
    let other = try #require(lines.first { $0.contains(#","otro","#) })
    #expect(
      other == #"diagnostico-2021,"temas",multiple,,,68,"otro",Otro,,,,,,,,,,,,pocas-personas,si"#
    )
  }

  @Test("a withheld group has no base")
  func withheld() throws {
    let lines = try csv(SurveyExample.results())
    let withheld = lines.filter { $0.contains(",grupo,Junta de acción comunal,") }
    #expect(withheld.count == 4)
    #expect(
      withheld.last
        == #"diagnostico-2021,"temas",multiple,grupo,Junta de acción comunal,,"otro",Otro,,,,,,,,,,,,"#
        + "pocas-personas,si"
    )
  }

  @Test("shares have all their digits")
  func digits() throws {
    let lines = try csv(SurveyExample.results())
    #expect(lines.contains { $0.contains(",45,0.6617647058823529,") })
    #expect(try json(SurveyExample.results()).contains("\"participacion\": 0.6617647058823529,"))
  }

  @Test("a number that is none is null")
  func noNumber() {
    #expect(JSONValue.number(.nan).rendered() == "null")
    #expect(JSONValue.number(.infinity).rendered() == "null")
    #expect(JSONValue.number(0.1).rendered() == "0.1")
    #expect(JSONValue.number(1e-7).rendered() == "1e-07")
  }

  @Test("a scale with a hidden point has no mean, and a median where that point is below it")
  func scale() throws {
    let mean = EstimateResult(value: 3.4)
    let scale = ScaleResult(mean: mean, median: mean, topTwo: mean)
    func shares(hidesBase: Bool, hidesOption: Bool) -> SurveyShares {
      let option = OptionResult(
        option: 0,
        count: 9,
        share: EstimateResult(value: 0.5)
      )
      let domain = DomainResult(
        respondents: 18,
        base: 18,
        weightedBase: 18,
        missing: [],
        selections: 18,
        options: [option],
        scale: scale
      )
      return SurveyShares(
        domain,
        .init(hidesBase: hidesBase, hidesMissing: false, options: [hidesOption]),
        of: SurveyQuestion(
          id: "nota",
          text: "¿Qué nota le pone?",
          kind: .scale,
          options: [SurveyOption(code: "1", label: "1")]
        ),
        isGroup: false
      )
    }
    #expect(shares(hidesBase: false, hidesOption: false).scale == scale)
    let partial = try #require(shares(hidesBase: false, hidesOption: true).scale)
    #expect(partial.mean.value == nil && partial.topTwo.value == nil)
    #expect(partial.median.value == 3.4)
    #expect(shares(hidesBase: true, hidesOption: false).scale == nil)
  }
}
