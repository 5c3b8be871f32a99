/// The conventions of an edition.
struct CSVDialect {
  let separator: UInt8
  let decimalPoint: UInt8
  let hasByteOrderMark: Bool
  let isForPeople: Bool

  init(_ edition: CSVExporter.Edition) {
    switch edition {
    case .canonical:
      separator = UInt8(ascii: ",")
      decimalPoint = UInt8(ascii: ".")
      hasByteOrderMark = false
      isForPeople = false
    case .spreadsheet:
      separator = UInt8(ascii: ";")
      decimalPoint = UInt8(ascii: ",")
      hasByteOrderMark = true
      isForPeople = true
    }
  }
}
