import Foundation
import RindeAnalysis
import RindeModel
import RindeSources
import Testing

@Suite("The figures of the reference of social media")
struct SocialReferenceTests {
  @Test("agree with those of another program, one by one")
  func all() throws {
    let expected = try SocialReference.expected()
    var agreement = SocialAgreement()
    let files = try #require(expected["archivos"] as? [String: [String: Any]])
    for (file, figures) in files.sorted(by: { $0.key < $1.key }) {
      guard !file.hasSuffix(".xls") else {
        agreement.differsByDecision(file, Self.leaves(figures), because: ".xls is refused")
        continue
      }
      var check = SocialFileCheck(
        file: file,
        figures: figures,
        reading: try SocialReference.reading(of: [file])
      )
      check.run(&agreement)
    }
    let report = try #require(expected["reporte_2025_10"] as? [String: Any])
    try SocialReportCheck(figures: report).run(&agreement)
    print(
      "social reference: \(agreement.agreeing) of \(agreement.compared) figures agree; "
        + "differing by decision: \(agreement.decided.joined(separator: "; "))"
    )
    #expect(agreement.differing == [])
    #expect(agreement.compared > 500)
  }

  /// The numbers in a JSON value.
  private static func leaves(_ value: Any) -> Int {
    if let object = value as? [String: Any] { return object.values.reduce(0) { $0 + leaves($1) } }
    if let array = value as? [Any] { return array.reduce(0) { $0 + leaves($1) } }
    return value is NSNumber ? 1 : 0
  }
}
