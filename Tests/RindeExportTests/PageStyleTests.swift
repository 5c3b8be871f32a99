import Glibc
import RindeExport
import RindeReport
import Testing

@Suite("The colours of a page")
struct PageStyleTests {
  /// The custom properties of the style sheet, by day and by night, as `rrggbb`.
  private static func colors() throws -> [[String: String]] {
    let page = try PageReading(SmallReport.column(cells: [.integer(1)]))
    let style = page.all("style").first?.text ?? ""
    var sets: [[String: String]] = [[:], [:]]
    var set = 0
    for line in style.split(separator: "\n") {
      if line.hasPrefix("@media screen and (prefers-color-scheme: dark)") { set = 1 }
      let parts = line.split(separator: ":").map { $0.filter { $0 != " " && $0 != ";" } }
      guard parts.count == 2, parts[0].hasPrefix("--"), parts[1].hasPrefix("#") else { continue }
      sets[set][String(parts[0].dropFirst(2))] = String(parts[1].dropFirst())
    }
    return sets
  }

  /// The contrast ratio of two colours (WCAG 2.1, *contrast ratio* and *relative luminance*).
  private static func contrast(_ one: String, _ other: String) -> Double {
    func luminance(_ color: String) -> Double {
      let channels = stride(from: 0, to: 6, by: 2).map { start -> Double in
        let digits = color.dropFirst(start).prefix(2)
        let value = Double(Int(digits, radix: 16) ?? 0) / 255
        return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
      }
      return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
    }
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  @Test("are black on white 21 to 1, as the guidelines say")
  func reference() {
    #expect(abs(Self.contrast("000000", "ffffff") - 21) < 1e-9)
  }

  @Test(
    "let words be read by day and by night",
    arguments: [
      ("tinta", "papel"), ("tinta", "fondo"), ("tinta", "franja"), ("tenue", "papel"),
      ("tenue", "fondo"), ("tenue", "franja"), ("enlace", "papel"), ("enlace", "fondo"),
      ("enlace", "franja"), ("sobre-portada", "portada"), ("tenue-portada", "portada"),
      ("sobre-aviso", "aviso"), ("sobre-bueno", "bueno"), ("sobre-regular", "regular"),
      ("sobre-malo", "malo"), ("sobre-neutro", "neutro"),
    ]
  )
  func words(pair: (String, String)) throws {
    for set in try Self.colors() {
      let letters = try #require(set[pair.0])
      let ground = try #require(set[pair.1])
      #expect(Self.contrast(letters, ground) >= 4.5)
    }
  }

  @Test("let the focus be seen by day and by night")
  func focus() throws {
    for set in try Self.colors() {
      let focus = try #require(set["foco"])
      for ground in ["papel", "fondo"] {
        #expect(Self.contrast(focus, try #require(set[ground])) >= 3)
      }
    }
  }
}
