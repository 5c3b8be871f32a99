import RindeReport
import Testing

@testable import RindeAudiences

@Suite("What is said of cells without a value")
struct LegendTests {
  private let text = Composition.SheetText(
    title: "Título",
    introduction: ["Esta hoja contiene una tabla."],
    legend: [
      .unavailable("[x]: sin dato."), .notApplicable("[z]: no aplica."), .blank("En blanco."),
    ]
  )

  private func table(_ cells: [Cell], entry: Column.Entry? = nil) -> Table {
    Table(
      id: "datos",
      columns: [Column(key: "dato", heading: "Dato", kind: .text, entry: entry)],
      rows: cells.map { [$0] }
    )
  }

  @Test(
    "stands only where the table has such a cell",
    arguments: [
      ([Cell.text("Sí")], []),
      ([.text("Sí"), .blank], ["En blanco."]),
      (
        [Cell(.missing(.notApplicable)), Cell(.missing(.notAvailable))],
        [
          "[x]: sin dato. [z]: no aplica."
        ]
      ),
    ]
  )
  func shown(cells: [Cell], legend: [String]) {
    #expect(
      text.introduction(to: table(cells)) == ["Esta hoja contiene una tabla."] + legend
    )
  }

  /// The second column is blank throughout and the third for those who check: a page shows neither.
  @Test("speaks on a page only of what the page shows")
  func page() {
    let columns = [false, false, true].enumerated().map { number, isDetail in
      Column(key: "c\(number)", heading: "C\(number)", kind: .text, isDetail: isDetail)
    }
    let table = Table(
      id: "datos",
      columns: columns,
      rows: [
        [.text("a"), .blank, Cell(.missing(.notApplicable))], [.text("b"), .blank, .text("c")],
      ]
    )
    var text = text
    text.page = ["La tabla."]
    #expect(text.introduction(to: table).last == "[z]: no aplica. En blanco.")
    #expect(text.pageIntroduction(to: table) == ["La tabla."])
  }

  /// A workbook has the sentence in a row, with blank cells after it; a page has no row.
  @Test("does not speak on a page of the row that says that there is nothing to list")
  func nothing() {
    let columns = ["a", "b"].map { Column(key: $0, heading: $0, kind: .text) }
    let table = Table(
      id: "datos",
      columns: columns,
      rows: [[.text("Nada vencía."), .blank]],
      isPlaceholder: true
    )
    var text = text
    text.page = ["La tabla."]
    #expect(text.introduction(to: table).last == "En blanco.")
    #expect(text.pageIntroduction(to: table) == ["La tabla."])
  }

  @Test("does not speak of cells that people fill")
  func entries() {
    #expect(text.introduction(to: table([.blank], entry: .text)).count == 1)
  }
}
