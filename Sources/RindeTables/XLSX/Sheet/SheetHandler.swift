/// The XML of a worksheet, row by row, into a ``SheetSink``.
final class SheetHandler<Sink: SheetSink>: XMLHandler {
  private enum Section {
    case other
    case columns
    case rows
    case merges
  }

  /// 1-based columns that are hidden.
  private(set) var hiddenColumns: [ClosedRange<Int>] = []

  private(set) var mergedRanges: [Grid.MergedRange] = []

  /// The number of the last row that began.
  var row = 0

  private let sink: Sink
  private var section = Section.other
  private var isInRow = false
  private var isInCell = false
  private var isInValue = false
  private var isInline = false
  private var cell = RawCell(column: 0)
  private var column = -1
  private var value = ByteStore()
  private let inline = RichText()

  init(sink: Sink) { self.sink = sink }

  /// Whether the parser stands between two rows.
  var isBetweenRows: Bool { section == .rows && !isInRow }

  override func start(_ element: XMLElement, depth: Int) {
    switch depth {
    case 2: section = element.isForeign ? .other : Self.section(of: element)
    case 3 where !element.isForeign: startItem(element)
    case 4 where isInRow && !element.isForeign && element.isNamed("c"): startCell(element)
    case 5 where isInCell && !element.isForeign:
      if element.isNamed("v") {
        isInValue = true
      } else if element.isNamed("f") {
        cell.hasFormula = true
      } else if element.isNamed("is") {
        isInline = true
      }
    case 6... where isInline: inline.start(element)
    default: break
    }
  }

  override func text(_ run: UnsafeBufferPointer<UInt8>) {
    if isInValue {
      value.append(run)
    } else if isInline {
      inline.append(run)
    }
  }

  override func end(depth: Int) {
    switch depth {
    case 2: section = .other
    case 3 where isInRow:
      isInRow = false
      verdict = sink.endRow()
    case 4 where isInCell: endCell()
    case 5:
      isInValue = false
      isInline = false
    case 6... where isInline: inline.end()
    default: break
    }
  }

  private static func section(of element: XMLElement) -> Section {
    if element.isNamed("sheetData") { return .rows }
    if element.isNamed("cols") { return .columns }
    return element.isNamed("mergeCells") ? .merges : .other
  }

  private func startItem(_ element: XMLElement) {
    switch section {
    case .rows where element.isNamed("row"): startRow(element)
    case .columns where element.isNamed("col") && element.isOn("hidden"):
      if let first = element.integer("min"), let last = element.integer("max"), first >= 1,
        first <= last
      {
        hiddenColumns.append(first...last)
      }
    case .merges where element.isNamed("mergeCell"):
      if let range = element.text("ref").flatMap(CellReference.range) { mergedRanges.append(range) }
    default: break
    }
  }

  private func startRow(_ element: XMLElement) {
    if element.attribute("r") == nil {
      row += 1
    } else {
      row = element.integer("r") ?? 0
    }
    guard (1...SheetSize.rows).contains(row) else {
      verdict = .malformed
      return
    }
    isInRow = true
    column = -1
    sink.beginRow(row, isHidden: element.isOn("hidden"))
  }

  private func startCell(_ element: XMLElement) {
    if let reference = element.attribute("r") {
      column = CellReference.column(reference) ?? SheetSize.columns
    } else {
      column += 1
    }
    guard column < SheetSize.columns else {
      verdict = .malformed
      return
    }
    isInCell = true
    cell = RawCell(
      column: column,
      content: Self.content(of: element),
      style: element.integer("s") ?? 0
    )
    if cell.style < 0 { cell.style = 0 }
    value.truncate(to: 0)
    inline.store.truncate(to: 0)
  }

  private static func content(of element: XMLElement) -> RawCell.Content {
    switch element.text("t") {
    case nil, "n": .number
    case "s": .sharedText
    case "inlineStr": .inlineText
    case "b": .boolean
    case "e": .error
    case "d": .isoDate
    default: .formulaText
    }
  }

  private func endCell() {
    isInCell = false
    let text = inline.store.count > 0 ? inline.store.suffix(from: 0) : value.suffix(from: 0)
    verdict = sink.cell(cell, value: text)
  }
}
