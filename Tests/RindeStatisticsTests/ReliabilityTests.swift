import Foundation
import RindeStatistics
import Testing

@Suite("Reliability")
struct ReliabilityTests {
  /// One estimate of the case `nchs` of `expected.json`.
  struct Reference: Decodable, Sendable, CustomTestStringConvertible {
    let x: Int
    let n: Int
    let nEffective: Double
    let df: Double
    let p: Double
    let kgLow: Double
    let kgHigh: Double
    let decision: String

    var testDescription: String { "\(x) of \(n)" }

    var estimate: JudgedShare {
      JudgedShare(
        share: p,
        respondents: n,
        cases: x,
        effectiveRespondents: nEffective,
        degreesOfFreedom: df,
        standardError: .nan,
        interval: kgLow...kgHigh
      )
    }

    static func all() throws -> [Reference] {
      let path = Bundle.module.bundlePath + "/Fixtures/expected.json"
      let data = try Data(contentsOf: URL(fileURLWithPath: path))
      let file = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let cases = file?["cases"] as? [[String: Any]] ?? []
      let nchs = cases.first { $0["id"] as? String == "nchs" }?["expected"] ?? []
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      return try decoder.decode(
        [Reference].self,
        from: JSONSerialization.data(withJSONObject: nchs)
      )
    }
  }

  private static let references = (try? Reference.all()) ?? []

  @Test("the reference of the NCHS has thirteen estimates")
  func fixture() { #expect(Self.references.count == 13) }

  @Test("decides like the reference of the NCHS", arguments: references)
  func nchs(_ reference: Reference) {
    let reliability = NCHSStandard().reliability(of: reference.estimate)
    #expect(name(reliability) == reference.decision)
  }

  @Test("the limits of the reference are those of Korn and Graubard", arguments: references)
  func limits(_ reference: Reference) {
    let yes = reference.nEffective * reference.p
    let no = reference.nEffective * (1 - reference.p)
    let low = yes == 0 ? 0 : Distributions.betaQuantile(0.025, yes, no + 1)
    let high = no == 0 ? 1 : Distributions.betaQuantile(0.975, yes + 1, no)
    #expect(abs(low - reference.kgLow) < 1e-9)
    #expect(abs(high - reference.kgHigh) < 1e-9)
  }

  /// The name that the reference gives to a decision.
  private func name(_ reliability: Reliability) -> String {
    switch reliability {
    case .publish: "present"
    case .caution(.complementRelativeWidth): "present:footnote-complement"
    case .caution(.degreesOfFreedom): "review:df<8"
    case .caution(.noneOrAll): "review:0or100"
    case .suppress(.respondents), .suppress(.effectiveRespondents): "suppress:n<30"
    case .suppress(.width): "suppress:width>=0.30"
    case .suppress(.relativeWidth): "suppress:relative>130%"
    default: "another"
    }
  }

  private func estimate(
    share: Double = 0.5,
    respondents: Int = 400,
    effective: Double = 400,
    freedom: Double = 60,
    error: Double = 0.025
  ) -> JudgedShare {
    JudgedShare(
      share: share,
      respondents: respondents,
      cases: Int(share * Double(respondents)),
      effectiveRespondents: effective,
      degreesOfFreedom: freedom,
      standardError: error,
      interval: 0...0.3
    )
  }

  @Test("the NCHS suppresses an interval of 0.30, and a base of nobody")
  func bounds() {
    let standard = NCHSStandard()
    #expect(standard.reliability(of: estimate()) == .suppress(.width(0.3)))
    let nobody = estimate(respondents: 0)
    #expect(standard.reliability(of: nobody) == .suppress(.noBase))
    #expect(CEPALStandard().reliability(of: nobody) == .suppress(.noBase))
    #expect(INEChileStandard().reliability(of: nobody) == .suppress(.noBase))
  }

  @Test("more effective respondents than respondents do not count")
  func cap() {
    let few = estimate(respondents: 29, effective: 100)
    #expect(NCHSStandard().reliability(of: few) == .suppress(.respondents(29)))
    let weighted = estimate(respondents: 60, effective: 24)
    #expect(NCHSStandard().reliability(of: weighted) == .suppress(.effectiveRespondents(24)))
  }

  @Test("the CEPAL's criteria come in their order")
  func cepal() {
    let standard = CEPALStandard()
    // 0.025 / (0.5 · ln 2) = 0.0721; 0.025 / 0.5 = 0.05.
    #expect(standard.reliability(of: estimate()) == .publish)
    #expect(standard.reliability(of: estimate(respondents: 99)) == .suppress(.respondents(99)))
    #expect(
      standard.reliability(of: estimate(effective: 139)) == .suppress(.effectiveRespondents(139))
    )
    #expect(standard.reliability(of: estimate(share: 0.1)) == .suppress(.cases(40)))
    #expect(standard.reliability(of: estimate(freedom: 8)) == .caution(.degreesOfFreedom(8)))
    // 0.11 / (0.5 · ln 2) = 0.317393 > 0.175.
    let vague = standard.reliability(of: estimate(error: 0.11))
    guard case .suppress(.logarithmicVariation(let variation)) = vague else {
      Issue.record("a great logarithmic variation is not suppressed")
      return
    }
    #expect(abs(variation - 0.317_393) < 1e-6)
    // p = 0.15, se = 0.04: 0.04 / (0.15 · 1.89712) = 0.1406; 0.04 / 0.15 = 0.267 ≥ 0.2.
    let rare = standard.reliability(of: estimate(share: 0.15, error: 0.04))
    #expect(rare == .caution(.coefficientOfVariation(0.04 / 0.15)))
  }

  @Test("the INE of Chile judges a share by the curve of its standard errors")
  func ine() {
    let standard = INEChileStandard()
    // 0.125 to the power of 2/3 is 0.25; over 9 it is 0.02778.
    #expect(abs(INEChileStandard.greatestStandardError(of: 0.125) - 0.25 / 9) < 1e-15)
    #expect(abs(INEChileStandard.greatestStandardError(of: 0.875) - 0.25 / 9) < 1e-15)
    #expect(standard.reliability(of: estimate(share: 0.125, error: 0.027)) == .publish)
    #expect(
      standard.reliability(of: estimate(share: 0.125, error: 0.028))
        == .caution(.standardError(0.028))
    )
    #expect(standard.reliability(of: estimate(respondents: 59)) == .suppress(.respondents(59)))
    #expect(standard.reliability(of: estimate(freedom: 8)) == .suppress(.degreesOfFreedom(8)))
    #expect(standard.reliability(of: estimate(share: 1, error: 0)) == .caution(.noneOrAll))
  }

  @Test("coefficients of variation fall into three bands")
  func bands() {
    let bands = VariationBands()
    #expect(bands.reliability(ofVariation: 0.15) == .publish)
    #expect(bands.reliability(ofVariation: 0.3) == .caution(.coefficientOfVariation(0.3)))
    #expect(bands.reliability(ofVariation: 0.31) == .suppress(.coefficientOfVariation(0.31)))
    guard case .suppress = bands.reliability(ofVariation: .nan) else {
      Issue.record("a coefficient that is no number is published")
      return
    }
  }
}
