internal import RindeReport

/// Appends records to bytes.
struct CSVWriter {
  private let dialect: CSVDialect

  private(set) var bytes: [UInt8] = []

  private var isAtStart = true

  init(dialect: CSVDialect) { self.dialect = dialect }

  /// Writes what stands before the first record.
  mutating func begin() {
    if dialect.hasByteOrderMark { bytes += [0xEF, 0xBB, 0xBF] }
  }

  /// Writes a record of texts.
  mutating func write(_ headings: [String]) {
    for heading in headings { field(heading, quoted: false) }
    endRecord()
  }

  /// Ends a record with CR LF.
  mutating func endRecord() {
    bytes += [0x0D, 0x0A]
    isAtStart = true
  }

  /// Writes a cell.
  mutating func write(_ cell: Cell, in column: Column, formulaLike: inout Int) {
    switch cell.value {
    case .missing(let missing): field(mark(of: missing), quoted: false)
    case .date(let date): field(text(of: date), quoted: false)
    case .number(let number): write(number, kind: cell.kind ?? column.kind)
    case .text where column.kind == .link && cell.address != nil:
      field(cell.address ?? "", quoted: false)
    case .text(let text):
      let isCode = column.kind == .code
      guard !isCode, FormulaLike.matches(text) else { return field(text, quoted: isCode) }
      formulaLike += 1
      field(dialect.isForPeople ? "'" + text : text, quoted: false)
    }
  }

  private mutating func write(_ number: Number, kind: Column.Kind) {
    guard dialect.isForPeople else { return field(number.exact, quoted: false) }
    var digits = number.exact[...]
    if digits.contains(".") {
      while digits.last == "0" { digits.removeLast() }
      if digits.last == "." { digits.removeLast() }
    }
    let point = Character(UnicodeScalar(dialect.decimalPoint))
    var text = String(digits.map { $0 == "." ? point : $0 })
    if case .percentage = kind { text += "%" }
    field(text, quoted: false)
  }

  private func mark(of missing: Cell.Missing) -> String {
    dialect.isForPeople ? WorkbookTexts.mark(of: missing) : ""
  }

  private func text(of date: DateValue) -> String {
    guard dialect.isForPeople else { return date.iso }
    return "\(date.day.padded(2))/\(date.month.padded(2))/\(date.year.padded(4))"
  }

  private mutating func field(_ text: String, quoted: Bool) {
    if !isAtStart { bytes.append(dialect.separator) }
    isAtStart = false
    guard quoted || needsQuotes(text) else {
      bytes.append(contentsOf: text.utf8)
      return
    }
    let quote = UInt8(ascii: "\"")
    bytes.append(quote)
    for byte in text.utf8 {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    bytes.append(quote)
  }

  /// A semicolon always calls for quotes: a Spanish Excel splits at it even in a comma file.
  private func needsQuotes(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case dialect.separator, UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
      default: false
      }
    } || text.utf8.first == 0x20 || text.utf8.last == 0x20
  }
}

extension DateValue {
  /// `2022-06-30`.
  var iso: String { "\(year.padded(4))-\(month.padded(2))-\(day.padded(2))" }
}

extension Int {
  /// Decimal digits with zeros before them.
  fileprivate func padded(_ width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

extension Cell {
  /// The address to which it leads, which data carry instead of the words of the link; `nil` for one
  /// to which no workbook would lead.
  fileprivate var address: String? {
    guard case .address(let address) = target, LinkTarget.address(address) != nil else {
      return nil
    }
    return address
  }
}
