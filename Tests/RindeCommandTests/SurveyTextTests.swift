import RindeAnalysis
import RindeAudiences
import RindeModel
import Testing

@testable import RindeCommand

@Suite("A survey on the terminal")
struct SurveyTextTests {
  @Test("a self-selected sample has no margin, and a hidden option no figure")
  func selfSelected() throws {
    let text = try SurveyExample.text(SurveyExample.results())
    #expect(text.contains("66,2 %  45 de 68"))
    #expect(text.contains("91,2 %  62 de 68"))
    #expect(text.contains("No se da margen de error"))
    #expect(!text.contains("entre "))
    #expect(!text.contains("3 de 68"))
    #expect(!text.contains("4,4 %"))
    #expect(text.contains("Confidencial: son menos de 5 personas"))
    try GoldenText.expect(text, named: "encuesta-sin-margen")
  }

  @Test("a random sample shows intervals, marks and what cannot be told apart")
  func random() throws {
    // 1 - Wilson's 95 % interval of 48 of 68, as the brief's own figure: 58,9 % to 80,1 %.
    let difference = OptionDifference(
      larger: 2,
      smaller: 0,
      difference: EstimateResult(value: 3.0 / 68),
      adjustedProbability: 0.4,
      isDistinguishable: false
    )
    let apart = OptionDifference(
      larger: 1,
      smaller: 2,
      difference: EstimateResult(value: 14.0 / 68),
      adjustedProbability: 0.001,
      isDistinguishable: true
    )
    let domain = SurveyExample.topicsDomain(
      intervals: [0.543...0.763, 0.822...0.959, 0.589...0.801],
      marks: [
        ReliabilityMark(level: .caution, reason: .fewDegreesOfFreedom), nil,
        ReliabilityMark(level: .suppress, reason: .wideInterval),
      ],
      differences: [apart, difference]
    )
    let results = SurveyExample.results(
      SurveyExample.survey { $0.sample = .probability },
      topics: domain,
      precision: .sampling
    )
    let text = try SurveyExample.text(results)
    #expect(text.contains("entre 58,9 % y 80,1 %; poco confiable"))
    #expect(text.contains("con precaución"))
    #expect(
      text.replacing("\n", with: " ").contains(
        "No se puede afirmar cuál va primero entre «Obras» y «Cumplimiento de metas del plan de desarrollo»."
      )
    )
    try GoldenText.expect(text, named: "encuesta-con-margen")
  }

  @Test("groups stand below the whole, and a withheld one gives only its name")
  func groups() throws {
    let test = AssociationResult(
      statistic: 3.2,
      numeratorFreedom: 2.8,
      denominatorFreedom: 190,
      probability: 0.0123
    )
    let results = SurveyExample.results(association: test)
    let text = try SurveyExample.text(results, group: "grupo")
    #expect(text.contains("grupo: Junta de acción comunal: confidencial"))
    #expect(text.contains("Las respuestas cambian según grupo (prueba de Rao y Scott: p = 0,012)."))
    try GoldenText.expect(text, named: "encuesta-grupos")
  }

  @Test("options go by share when asked, hidden ones last")
  func order() throws {
    let text = try SurveyExample.text(SurveyExample.results(), order: .share)
    let places = ["62 de 68", "48 de 68", "45 de 68", "confidencial"].compactMap {
      text.firstRange(of: $0)?.lowerBound
    }
    #expect(places.count == 4)
    #expect(places == places.sorted())
  }

  @Test("no line is wider than the terminal", arguments: [60, 80, 100])
  func width(_ width: Int) throws {
    let domain = SurveyExample.topicsDomain(intervals: [
      0.543...0.763, 0.822...0.959, 0.589...0.801,
    ])
    let results = SurveyExample.results(topics: domain, precision: .sampling)
    let text = try SurveyExample.text(results, group: "grupo", width: width)
    let widest = text.split(separator: "\n").map(\.count).max() ?? 0
    #expect(widest <= width)
  }

  @Test(
    "bars have as many eighths as the share",
    arguments: [
      (0.0, "        "), (1.0, "████████"), (0.5, "████    "), (0.001, "▏       "),
      (0.53125, "████▎   "),
    ]
  )
  func bars(share: Double, bar: String) {
    #expect(SurveyBars.bar(share, width: 8) == bar)
  }

  @Test(
    "estimates are rounded half away from zero on their decimal digits",
    arguments: [
      (45.0 / 68, "66,2 %"), (0.0625, "6,3 %"), (0.1235, "12,4 %"), (0.0, "0,0 %"),
      (1.0, "100,0 %"), (1e-9, "0,0 %"), (0.99949, "99,9 %"), (0.9995, "100,0 %"),
    ]
  )
  func percentages(share: Double, text: String) {
    #expect(SpanishNumber.percentage(share) == text)
  }

  @Test(
    "estimates are written with all their digits and no exponent",
    arguments: [
      (0.1, "0.1"), (1e-5, "0.00001"), (1.5e-7, "0.00000015"), (120.0, "120"),
      (-2.25, "-2.25"), (1e20, "100000000000000000000"), (0.0, "0"), (-0.0, "0"),
    ]
  )
  func digits(number: Double, text: String) {
    #expect(EstimateDigits(number).description == text)
  }
}
