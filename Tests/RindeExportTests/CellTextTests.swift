import RindeExport
import RindeReport
import Testing

@Suite("Text in cells")
struct CellTextTests {
  @Test(
    "is never a formula, an escape or a hidden character",
    arguments: [
      ("Medellín, ñandú y 🙂", "<t>Medellín, ñandú y 🙂</t>"),
      ("=1+1", "<t>=1+1</t>"),
      ("a < b & \"c\"", "<t>a &lt; b &amp; \"c\"</t>"),
      ("uno\r\ndos\rtres", "<t>uno\ndos\ntres</t>"),
      ("a\u{1}b\u{7F}", "<t>a␁b␡</t>"),
      ("nulo\u{0}final", "<t>nulo␀final</t>"),
      ("_x0041_", "<t>_x005F_x0041_</t>"),
      ("_x004_ y _X0041_", "<t>_x004_ y _X0041_</t>"),
      ("__x00e1__", "<t>__x005F_x00e1__</t>"),
      (" a ", "<t xml:space=\"preserve\"> a </t>"),
      ("fin\u{FFFF}", "<t>fin\u{FFFD}</t>"),
    ]
  )
  func stored(text: String, expected: String) throws {
    let strings = try UnzippedWorkbook(rendered(text).bytes)["xl/sharedStrings.xml"]
    #expect(strings.contains(expected))
  }

  @Test("counts the control characters it shows")
  func counts() throws {
    #expect(try rendered("a\u{1}b\u{2}").notes.replacedCharacters == 2)
    #expect(try rendered("uno\r\ndos").notes.replacedCharacters == 0)
  }

  @Test(
    "fills a cell to its limit of UTF-16 units",
    arguments: [
      (String(repeating: "a", count: 32_767), 0),
      (String(repeating: "a", count: 32_768), 1),
      (String(repeating: "🙂", count: 16_383), 0),
      (String(repeating: "🙂", count: 16_384), 1),
      (String(repeating: "_x0041_", count: 4_000), 1),
    ]
  )
  func limit(text: String, cut: Int) throws {
    let rendered = try rendered(text)
    #expect(rendered.notes.cutTexts == cut)
    let strings = try UnzippedWorkbook(rendered.bytes)["xl/sharedStrings.xml"]
    #expect(strings.contains(" caracteres]</t>") == (cut > 0))
    for stored in strings.components(from: "<t>", to: "</t>") {
      #expect(stored.utf16.count <= 32_767)
    }
  }

  @Test("says how many characters were cut")
  func mark() throws {
    let text = String(repeating: "a", count: 40_000)
    let strings = try UnzippedWorkbook(rendered(text).bytes)["xl/sharedStrings.xml"]
    let stored = try #require(strings.components(from: "<t>", to: "</t>").first { $0.count > 99 })
    let kept = stored.prefix { $0 == "a" }.count
    #expect(stored.hasSuffix("a… [texto recortado: \(40_000 - kept) caracteres]"))
  }

  @Test("a workbook does not say what only a page says")
  func places() throws {
    let lines = [
      Line(.paragraph, "En todas partes"), Line(.paragraph, "En la página", place: .page),
      Line(.paragraph, "En el libro", place: .workbook),
    ]
    let report = SmallReport.of([Sheet(name: "Portada", title: "T", content: .lines(lines))])
    let strings = try UnzippedWorkbook(WorkbookExporter().rendered(report).bytes)[
      "xl/sharedStrings.xml"
    ]
    #expect(strings.contains("En todas partes"))
    #expect(strings.contains("En el libro"))
    #expect(!strings.contains("En la página"))
  }

  private func rendered(_ text: String) throws -> (bytes: [UInt8], notes: WorkbookNotes) {
    try WorkbookExporter().rendered(SmallReport.column(cells: [.text(text)]))
  }
}
