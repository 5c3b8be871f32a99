import RindeExport
import RindeReport
import Testing

@Suite("Columns in which people type")
struct EntryColumnTests {
  private let book: UnzippedWorkbook

  init() throws {
    book = try UnzippedWorkbook(WorkbookExporter().rendered(DemoEntries.report).bytes)
  }

  /// The sheet of progress: its data stand in the last two rows, three columns before the entries.
  private var progress: String { book.sheet(3) }

  @Test("are all that can be changed on a protected sheet without a password")
  func protection() {
    let expected =
      "<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatColumns=\"0\" "
      + "formatRows=\"0\" sort=\"0\" autoFilter=\"0\"/>"
    #expect(progress.contains(expected))
    #expect(book.sheet(5).contains(expected))
    #expect(book["xl/styles.xml"].contains("<protection locked=\"0\"/>"))
  }

  @Test("leave a sheet unprotected where they are all there is, or where there is none")
  func unprotected() {
    for number in [1, 2, 4] { #expect(!book.sheet(number).contains("sheetProtection")) }
  }

  @Test("admit what their entry says, from the first row of data to the last")
  func rules() {
    let rules = progress.components(from: "<dataValidation ", to: "</dataValidation>")
    let marks = rules.map { rule in
      let type = rule.components(from: "type=\"", to: "\"").first ?? ""
      let area = rule.components(from: "sqref=\"", to: "\"").first ?? ""
      let formulas = [1, 2].flatMap {
        rule.components(from: "<formula\($0)>", to: "</formula\($0)>")
      }
      return "\(type) \(area) \(formulas.joined(separator: "…"))"
    }
    let first =
      (progress.components(from: "<row r=\"", to: "\"").compactMap { Int($0) }.max() ?? 0) - 1
    func area(_ column: String) -> String { "\(column)\(first):\(column)\(first + 1)" }
    #expect(
      marks == [
        "date \(area("D")) 36526…73050", "whole \(area("E")) 0", "decimal \(area("F")) 0",
        "decimal \(area("G")) 0", "list \(area("H")) \"Sí,No,En revisión\"",
      ]
    )
    for rule in rules {
      #expect(!rule.contains("errorStyle"))  // «stop» is what files leave out
      #expect(rule.contains("showErrorMessage=\"1\" errorTitle=\"Dato no admitido\" error=\""))
      #expect(rule.contains("showInputMessage=\"1\""))
    }
    #expect(rules[4].contains("prompt=\"Valores admitidos: Sí; No; En revisión.\""))
  }

  @Test("take the prepared rows into the named table")
  func preparedRows() {
    // One row of example and three hundred prepared below headings in the row before.
    let range = book.texts(in: "xl/tables/table3.xml", from: " ref=\"A", to: "\"")[0]
    let ends = range.split(separator: ":G").compactMap { Int($0) }
    #expect(ends.count == 2 && ends[1] - ends[0] == 301)
    #expect(book.sheet(4).contains("sqref=\"A\(ends[0] + 1):A\(ends[1])\""))
  }

  @Test("are told above the table")
  func notices() {
    let strings = book["xl/sharedStrings.xml"].components(from: "<t>", to: "</t>")
      .joined(separator: " ")
    #expect(
      strings.contains(
        "Solo se puede escribir en las columnas de fondo azul claro («Fecha del avance», "
          + "«Asistentes», «Horas», «Logro», «¿Verificado?», «Acta n.º», «Observación»); la hoja está "
          + "protegida sin contraseña (Revisar &gt; Desproteger hoja)."
      )
    )
    #expect(
      strings.contains(
        "Las celdas de fondo azul claro son para escribir. Debajo de los datos hay 300 filas "
          + "preparadas para escribir."
      )
    )
    #expect(
      strings.contains(
        "Solo se puede escribir en la columna de fondo azul claro («Compromiso»); la hoja está "
          + "protegida sin contraseña (Revisar &gt; Desproteger hoja). Debajo de los datos hay una fila "
          + "preparada para escribir."
      )
    )
  }

  @Test("never reach data files beyond the rows of data", arguments: [0, 300])
  func data(entryRows: Int) throws {
    let columns = DemoEntries.entries
    let table = Table(
      id: "datos",
      columns: columns,
      rows: [columns.map { _ in .blank }],
      entryRows: entryRows
    )
    for edition in [CSVExporter.Edition.canonical, .spreadsheet] {
      #expect(try CSVExporter(edition).rendered(table).records == 1)
    }
  }

  @Test(
    "offer lists up to 255 units, whatever their letters",
    arguments: [
      [String(repeating: "ñ", count: 255)],
      [String(repeating: "🙂", count: 127)],
      [String(repeating: "a", count: 127), String(repeating: "á", count: 127)],
      ["Dijo \"sí\"", "a < b & c"],
    ]
  )
  func lists(words: [String]) throws {
    let sheet = try UnzippedWorkbook(WorkbookExporter().rendered(report(.list(words))).bytes).sheet(
      1
    )
    let expected = words.joined(separator: ",").map { character in
      switch character {
      case "\"": "\"\""
      case "<": "&lt;"
      case "&": "&amp;"
      default: String(character)
      }
    }
    #expect(sheet.contains("<formula1>\"\(expected.joined())\"</formula1>"))
    // What does not fit the hint is not cut in it.
    let hint = try #require(sheet.components(from: " prompt=\"", to: "\"").first)
    #expect(hint.utf16.count <= 255 + "&quot;".count * 2 + "&lt;&amp;".count)
  }

  static var flaws: [(Table, [ReportFlaw])] {
    func list(_ words: String...) -> Table { table(.list(words)) }
    func flaw(_ flaw: EntryFlaw) -> ReportFlaw {
      .entry(table: "datos", column: "valor", flaw)
    }
    let half = String(repeating: "á", count: 128)
    return [
      (list(), [flaw(.noWords)]),
      (list("Sí", ""), [flaw(.word(""))]),
      (list("Sí, claro"), [flaw(.word("Sí, claro"))]),
      (list(" Sí"), [flaw(.word(" Sí"))]),
      (list("Sí\n"), [flaw(.word("Sí\n"))]),
      (list("S\u{1}í"), [flaw(.word("S\u{1}í"))]),
      (list("Sí", "Sí"), [flaw(.repeatedWord("Sí"))]),
      (list(half, half), [flaw(.repeatedWord(half)), flaw(.tooLong(length: 257))]),
      (list(String(repeating: "🙂", count: 128)), [flaw(.tooLong(length: 256))]),
      (table(.text, entryRows: -1), [.entryRows(table: "datos", rows: -1)]),
      (table(nil, entryRows: 1), [.entryRows(table: "datos", rows: 1)]),
      (
        table(.text, entryRows: 1, total: [.text("Total")]),
        [.totalBelowEntries(table: "datos")]
      ),
      (
        table(.text, entryRows: 1_048_576),
        [.tableTooLarge("datos", rows: 1, columns: 1)]
      ),
    ]
  }

  @Test("are refused when nothing could be typed", arguments: flaws)
  func refuses(table: Table, flaws: [ReportFlaw]) {
    let report = SmallReport.of([SmallReport.sheet("Datos", table)])
    #expect(throws: ExportError.report(flaws)) { try WorkbookExporter().rendered(report) }
  }

  private func report(_ entry: Column.Entry) -> Report {
    SmallReport.of([SmallReport.sheet("Datos", Self.table(entry))])
  }

  private static func table(
    _ entry: Column.Entry?,
    entryRows: Int = 0,
    total: [Cell]? = nil
  ) -> Table {
    Table(
      id: "datos",
      columns: [Column(key: "valor", heading: "Valor", kind: .text, entry: entry)],
      rows: [[.blank]],
      total: total,
      entryRows: entryRows
    )
  }
}
