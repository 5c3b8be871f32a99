/// What turns the value of a cell into its canonical text and kind.
struct CellText {
  let shared: SharedStrings
  /// The kind of number format of each cell style.
  let formats: [NumberFormat]
  let uses1904: Bool

  /// Longest text of a cell, in bytes, so that a ``FieldSpan`` can hold it.
  private static let longest = 1 << 24 - 1

  /// Appends the canonical text of a cell to `store`; `nil` if the cell says something impossible.
  func append(
    _ cell: RawCell,
    value: UnsafeBufferPointer<UInt8>,
    to store: inout ByteStore
  ) -> Cell.Kind? {
    guard value.count < Self.longest else { return nil }
    switch cell.content {
    case .number: return number(cell, value, &store)
    case .sharedText: return sharedText(cell, value, &store)
    case .inlineText: return text(value, &store)
    case .formulaText:
      let start = store.count
      let kind = text(value, &store)
      EscapedText.decode(&store, from: start)
      return kind
    case .boolean:
      guard let first = trimmed(value).first else { return blank(cell) }
      store.append(first == 0x31 || first == 0x74 ? 0x31 : 0x30)
      return .boolean
    case .error:
      guard !value.isEmpty else { return blank(cell) }
      store.append(value)
      return .error
    case .isoDate: return isoDate(cell, trimmed(value), &store)
    }
  }

  /// A cell without a value: nothing, or a formula that no program has calculated.
  private func blank(_ cell: RawCell) -> Cell.Kind {
    cell.hasFormula ? .uncalculated : .empty
  }

  private func number(
    _ cell: RawCell,
    _ value: UnsafeBufferPointer<UInt8>,
    _ store: inout ByteStore
  ) -> Cell.Kind {
    let raw = trimmed(value)
    guard !raw.isEmpty else { return blank(cell) }
    if cell.style < formats.count {
      let format = formats[cell.style]
      if format != .number, let date = SerialDate(raw),
        date.append(format, uses1904: uses1904, to: &store)
      {
        return .date
      }
    }
    if NumberText.append(raw, to: &store) { return .number }
    store.append(raw)
    return .text
  }

  private func sharedText(
    _ cell: RawCell,
    _ value: UnsafeBufferPointer<UInt8>,
    _ store: inout ByteStore
  ) -> Cell.Kind? {
    let raw = trimmed(value)
    guard !raw.isEmpty else { return blank(cell) }
    guard let index = Self.index(raw), let text = shared.text(at: index),
      text.count < Self.longest
    else { return nil }
    return self.text(text, &store)
  }

  /// A text as it is; one of blank space alone is an empty cell, as in a CSV.
  @inline(__always)
  private func text(
    _ value: UnsafeBufferPointer<UInt8>,
    _ store: inout ByteStore
  ) -> Cell.Kind {
    guard let start = value.baseAddress, !isBlank(start, count: value.count) else { return .empty }
    store.append(value)
    return .text
  }

  /// `2022-03-31T08:00:00.000Z` as `2022-03-31T08:00:00`; what has another form stays a text.
  private func isoDate(
    _ cell: RawCell,
    _ value: UnsafeBufferPointer<UInt8>,
    _ store: inout ByteStore
  ) -> Cell.Kind {
    guard !value.isEmpty else { return blank(cell) }
    let pattern: StaticString = "0000-00-00T00:00:00"
    let isDate =
      [10, 19].contains(value.count) || (value.count > 19 && ".Z".utf8.contains(value[19]))
    let length = min(value.count, 19)
    let fits = (0..<length).allSatisfy { place in
      let wanted = pattern.utf8Start[place]
      return wanted == 0x30 ? value[place] &- 0x30 < 10 : value[place] == wanted
    }
    guard isDate, fits else {
      store.append(value)
      return .text
    }
    store.append(UnsafeBufferPointer(rebasing: value[..<length]))
    return .date
  }

  private static func index(_ raw: UnsafeBufferPointer<UInt8>) -> Int? {
    guard raw.count <= 10 else { return nil }
    var index = 0
    for byte in raw {
      guard byte &- 0x30 < 10 else { return nil }
      index = index * 10 + Int(byte - 0x30)
    }
    return index
  }

  @inline(__always)
  private func trimmed(_ value: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var first = 0
    var last = value.count
    while first < last, ByteStore.isBlank(value[first]) { first += 1 }
    while last > first, ByteStore.isBlank(value[last - 1]) { last -= 1 }
    return UnsafeBufferPointer(rebasing: value[first..<last])
  }
}
