/// The cells of one row under their headings.
struct RowCells {
  let pieces: [RawActivity.Piece]

  /// The activity's number, from its own cell or from the start of the text.
  let number: String?

  /// The activity's text without its number.
  let activity: String?

  init(_ pieces: [RawActivity.Piece]) {
    self.pieces = pieces
    let cell = pieces.first { $0.column == .number }.map { SpanishText.cleaned($0.text) }
    let text = pieces.first { $0.column == .activity }.map { SpanishText.cleaned($0.text) }
    let own = cell.map(ActivityNumber.withoutDots).flatMap { $0.isEmpty ? nil : $0 }
    if let text, let (leading, rest) = ActivityNumber.leading(text), own == nil || own == leading {
      number = leading
      activity = rest
    } else if own == nil, let text, ActivityNumber.isCode(text) {
      number = ActivityNumber.withoutDots(text)
      activity =
        pieces.first { $0.column == .indicator }.map { SpanishText.cleaned($0.text) } ?? text
    } else {
      number = own
      activity = text
    }
  }

  var subcomponent: String? {
    let columns: [PlanColumn] = [.subcomponent, .sector, .phase]
    return columns.lazy.compactMap { column in pieces.first { $0.column == column }?.text }.first
  }

  var hasTarget: Bool {
    pieces.contains { [.target, .output, .targetValue].contains($0.column) }
  }

  var hasDate: Bool { pieces.contains { $0.column.isDate || $0.column == .programming } }
}

/// The text of a cell before anybody understands it.
enum CellText {
  /// Without blanks and line ends at both ends.
  static func trimmed(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last,
      isBlank(first) || isBlank(last)
    else { return text }
    var view = text.unicodeScalars[...]
    while let first = view.first, isBlank(first) { view.removeFirst() }
    while let last = view.last, isBlank(last) { view.removeLast() }
    return String(view)
  }

  /// Whether a cell has nothing but blanks, dashes and underscores.
  static func isRule(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy {
      isBlank($0) || $0 == "-" || $0 == "_" || $0 == "=" || $0 == "—"
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value <= 32 || scalar.value == 0xA0 || scalar.value == 0xFEFF || scalar.value == 0x200B
  }
}
