import RindeAnalysis
import RindeExport
import RindeModel
import Testing

@testable import RindeCommand

@Suite("Social media on the terminal")
struct SocialTextTests {
  private func text(_ grouping: SocialGrouping? = nil, width: Int = 100) -> String {
    SocialText(view: SocialExample.view(grouping), width: width).rendered
  }

  @Test("a month shows each network beside the month and the year before")
  func month() throws {
    let text = text()
    // 3,162 over 2,873 is 1.10059; 183,122 over 170,344 is 1.07501.
    #expect(text.contains("2.873 (+10,1 %)"))
    #expect(text.contains("170.344 (+7,5 %)"))
    // 3,162 over 126,699 is 0.0249568.
    #expect(text.contains("2,50 %"))
    #expect(text.contains("mediana de las publicaciones: 1,94 %"))
    #expect(text.contains("8 (+14)"))
    #expect(text.contains("97.423 (cambió la medida)"))
    #expect(text.contains("America/Bogota"))
    #expect(text.contains("Datos de ejemplo: no son cifras oficiales."))
    try GoldenText.expect(text, named: "redes")
  }

  @Test("no line is longer than a terminal of 100 columns", arguments: [100, 80])
  func width(width: Int) {
    for grouping in [nil] + SocialGrouping.allCases.map(Optional.some) {
      for line in text(grouping, width: width).split(separator: "\n") where width == 100 {
        #expect(line.count <= width, "\(line)")
      }
    }
  }

  @Test("groups stand below the networks")
  func groups() throws {
    let types = text(.type)
    #expect(types.contains("Por tipo de publicación"))
    #expect(types.contains("sin tipo"))
    let hours = text(.hour)
    #expect(hours.contains("10:00"))
    try GoldenText.expect(types + "\n" + hours, named: "redes-grupos")
  }

  @Test("months without a file are left out, never zero")
  func months() {
    let rows = SocialExample.view(.month).groups
    #expect(rows.map(\.key) == ["2025-10"])
    #expect(rows.map(\.network) == [.facebook])
  }

  @Test("the document for machines keeps the contract's keys in their order")
  func json() throws {
    try GoldenText.expect(
      SocialJSON(view: SocialExample.view(.month)).document.rendered() + "\n",
      named: "redes-json"
    )
  }

  @Test("the table for machines has one row for each network, or for each group")
  func csv() throws {
    func lines(_ grouping: SocialGrouping?) throws -> [String] {
      let table = SocialTable(view: SocialExample.view(grouping)).table
      let bytes = try ReportFiles.canonicalCSV(of: table)
      return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
        .map(String.init)
    }
    let networks = try lines(nil)
    #expect(networks.count == 3)
    #expect(networks[1].hasPrefix("2025-10,red,facebook,Facebook,facebook,22,0,2,3162,108,5021.5,"))
    // 3,162 over 126,699 in per cent; the median of posts as the reference has it.
    #expect(networks[1].contains(",2.495679,1.937032,"))
    #expect(networks[1].hasSuffix(",24160,260"))
    #expect(networks[2].hasPrefix("2025-10,red,linkedin,LinkedIn,linkedin,6,0,0,,,"))
    #expect(try lines(.type).count == 3)
    #expect(try lines(.hour).count == 1 + 7 * 24)
    #expect(try lines(.topic).count == 1)
  }
}
