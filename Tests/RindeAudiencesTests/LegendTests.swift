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

  @Test("does not speak of cells that people fill")
  func entries() {
    #expect(text.introduction(to: table([.blank], entry: .text)).count == 1)
  }
}
