internal import Glibc

extension PlainRows {
  /// Reads the cells and `</row>`; `false` if something is unusual.
  mutating func readCells() -> Bool {
    while true {
      skipBlank()
      guard cursor[0] == 0x3C else { return false }
      guard cursor[1] == 0x63 else {
        return take("</row>")
      }
      cursor += 2
      guard readCell() else { return false }
    }
  }

  /// Reads a cell from its attributes on.
  private mutating func readCell() -> Bool {
    var cell = RawCell(column: column + 1)
    guard readAttributes(of: &cell) else { return false }
    column = cell.column
    var value = UnsafeBufferPointer<UInt8>(start: cursor, count: 0)
    guard cursor.pointee == 0x3E else {
      guard cursor[0] == 0x2F, cursor[1] == 0x3E else { return false }
      cursor += 2
      return sink.cell(cell, value: value) == .proceed
    }
    cursor += 1
    skipBlank()
    if cursor[0] == 0x3C, cursor[1] == 0x66 {
      cell.hasFormula = true
      guard skipFormula() else { return false }
      skipBlank()
    }
    if cursor[0] == 0x3C, cursor[1] == 0x76 {
      guard readValue(&value) else { return false }
      if cursor[0] == 0x3C { return take("</c>") && sink.cell(cell, value: value) == .proceed }
      skipBlank()
    } else if cursor[0] == 0x3C, cursor[1] == 0x69 {
      guard cell.content == .inlineText, readInline(&value) else { return false }
      skipBlank()
    }
    return take("</c>") && sink.cell(cell, value: value) == .proceed
  }

  /// Reads ` r="AB12" s="3" t="s"`, in any order, up to the end of the tag.
  private mutating func readAttributes(of cell: inout RawCell) -> Bool {
    var seen: UInt8 = 0
    while cursor.pointee != 0x3E, cursor.pointee != 0x2F {
      guard skipBlank() > 0 else { return false }
      if cursor.pointee == 0x3E || cursor.pointee == 0x2F { break }
      let name = cursor.pointee
      let mark: UInt8 = 1 << (name & 7)  // r, s and t differ in their last bits
      guard seen & mark == 0 else { return false }
      seen |= mark
      cursor += 1
      switch name {
      case 0x72:  // r
        guard readReference(&cell.column) else { return false }
      case 0x73:  // s
        guard let value = quoted(), let style = Self.integer(value) else { return false }
        cell.style = style
      case 0x74:  // t
        guard let value = quoted(), let content = Self.content(value) else { return false }
        cell.content = content
      default: return false
      }
    }
    return true
  }

  /// Reads `="AB12"` for its column.
  @inline(__always)
  private mutating func readReference(_ column: inout Int) -> Bool {
    guard cursor[0] == 0x3D, cursor[1] == 0x22 else { return false }
    cursor += 2
    var letters = 0
    while (cursor.pointee &- 0x41) < 26, letters < SheetSize.columns {
      letters = letters * 26 + Int(cursor.pointee - 0x40)
      cursor += 1
    }
    guard letters >= 1, letters <= SheetSize.columns, cursor.pointee &- 0x30 < 10 else {
      return false
    }
    while cursor.pointee &- 0x30 < 10 { cursor += 1 }
    guard cursor.pointee == 0x22 else { return false }
    cursor += 1
    column = letters - 1
    return true
  }

  private static func content(_ value: UnsafeBufferPointer<UInt8>) -> RawCell.Content? {
    switch value.count {
    case 1:
      switch value[0] {
      case 0x73: .sharedText
      case 0x6E: .number
      case 0x62: .boolean
      case 0x65: .error
      case 0x64: .isoDate
      default: nil
      }
    case 3 where value.elementsEqual("str".utf8): .formulaText
    case 9 where value.elementsEqual("inlineStr".utf8): .inlineText
    default: nil
    }
  }

  /// Passes over `<f …>…</f>` or `<f …/>`.
  private mutating func skipFormula() -> Bool {
    cursor += 2
    while cursor.pointee != 0x3E, cursor.pointee != 0x2F {
      guard skipBlank() > 0 else { return false }
      guard skipName() > 0, quoted() != nil else { return false }
    }
    if cursor.pointee == 0x2F {
      cursor += 1
      guard cursor.pointee == 0x3E else { return false }
      cursor += 1
      return true
    }
    cursor += 1
    return text() != nil && take("</f>")
  }

  /// Reads `<v>…</v>` or `<v/>`.
  @inline(__always)
  private mutating func readValue(_ value: inout UnsafeBufferPointer<UInt8>) -> Bool {
    guard cursor[2] == 0x3E else { return take("<v/>") }
    cursor += 3
    guard let text = text(), take("</v>") else { return false }
    value = text
    return true
  }

  /// Reads `<is><t>…</t></is>` with one text that needs no unescaping and no trimming.
  private mutating func readInline(_ value: inout UnsafeBufferPointer<UInt8>) -> Bool {
    guard take("<is><t") else { return false }
    let isPreserved = take(" xml:space=\"preserve\"")
    guard take(">"), let text = text(), take("</t></is>") else { return false }
    if !isPreserved, let first = text.first, let last = text.last {
      guard !ByteStore.isBlank(first), !ByteStore.isBlank(last) else { return false }
    }
    if let base = text.baseAddress, memchr(base, 0x5F, text.count) != nil { return false }
    value = text
    return true
  }

  /// Reads character data up to `<`, in valid UTF-8 without references; `nil` if it is unusual.
  @inline(__always)
  private mutating func text() -> UnsafeBufferPointer<UInt8>? {
    let start = cursor
    var all: UInt8 = 0
    while PlainBytes.isText(cursor.pointee) {
      all |= cursor.pointee
      cursor += 1
    }
    guard cursor.pointee == 0x3C else { return nil }
    let text = UnsafeBufferPointer(start: start, count: cursor - start)
    guard all < 0x80 || String(validating: text, as: UTF8.self) != nil else { return nil }
    return text
  }
}

/// The bytes that need no care.
enum PlainBytes {
  /// Inside an attribute in double quotes.
  @inline(__always)
  static func isAttribute(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x26 && byte != 0x3C
  }

  /// In character data: no `<`, `&`, `>`, carriage return or other control byte.
  @inline(__always)
  static func isText(_ byte: UInt8) -> Bool {
    (byte > 0x3E || (byte >= 0x20 && byte != 0x26 && byte != 0x3C && byte != 0x3E))
      || byte == 0x0A || byte == 0x09
  }
}
