/// Stops at the first cell of a sheet that is not empty.
final class SheetProbe: SheetSink {
  private(set) var hasData = false
  private let texts: CellText
  private var store = ByteStore()

  init(texts: CellText) { self.texts = texts }

  func beginRow(_ number: Int, isHidden: Bool) {}

  func cell(_ cell: RawCell, value: UnsafeBufferPointer<UInt8>) -> XMLHandler.Verdict {
    store.truncate(to: 0)
    guard let kind = texts.append(cell, value: value, to: &store) else { return .malformed }
    guard kind != .empty else { return .proceed }
    hasData = true
    return .finished
  }

  func abandonRow() {}

  func endRow() -> XMLHandler.Verdict { .proceed }
}
