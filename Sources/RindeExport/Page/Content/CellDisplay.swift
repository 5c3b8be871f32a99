internal import RindeReport

/// A cell as people read it on a page: with the digits, the marks and the dates of the workbook.
struct CellDisplay {
  /// `80,0 %`, `[x]`, `30/06/2022`; empty for a blank cell.
  let text: String

  /// The exact digits, the ISO date or the text, as a manifest lists them; empty without a value.
  let value: String

  init(_ cell: Cell, kind: Column.Kind) {
    switch cell.value {
    case .missing(let missing):
      text = WorkbookTexts.mark(of: missing)
      value = ""
    case .text(let content):
      text = content
      value = content
    case .date(let date):
      let parts = date.iso.split(separator: "-").reversed()
      text = parts.joined(separator: "/")
      value = date.iso
    case .number(let number):
      text = Self.text(number, CellStyle.NumberFormat(number, places: cell.places, kind: kind))
      value = number.exact
    }
  }

  private static func text(_ number: Number, _ format: CellStyle.NumberFormat) -> String {
    switch format {
    case .decimals(let places): RoundedDigits(number.exact, places: places).text
    case .percentage(let places): RoundedDigits(number.exact, places: places).text + " %"
    case .general, .text, .date: general(number.exact)
    }
  }

  /// All digits but the zeros at the end, without dots between thousands.
  private static func general(_ exact: String) -> String {
    let fraction = exact.split(separator: ".").dropFirst().first ?? ""
    let places = fraction.count - fraction.reversed().prefix { $0 == "0" }.count
    return RoundedDigits(exact, places: places, separator: "").text
  }
}

extension Cell {
  /// The cell as people read it, in a column of that kind.
  func display(in columnKind: Column.Kind) -> CellDisplay {
    CellDisplay(self, kind: kind ?? columnKind)
  }
}
