/// An activity as its cells say it, put together from the rows that it takes.
struct RawActivity {
  /// What one cell contributes.
  struct Piece {
    let column: PlanColumn

    /// As read.
    let text: String

    let line: Int

    /// The heading of the column, or the number of the cell.
    let heading: String
  }

  /// The plan's number without trailing dots; `nil` until one is given.
  var number: String?

  /// Whether the number was given by the reader.
  var isNumberGiven = false

  let line: Int

  var subcomponent: String

  /// The activity's text without its number.
  var text: String

  var pieces: [Piece] = []

  /// What its row says, where that needs no cells.
  var quick: QuickRow?

  /// Whether its first row had lost its first cell.
  var isShifted = false

  /// The cells of a column, in order.
  func pieces(of column: PlanColumn) -> [Piece] {
    pieces.filter { $0.column == column }
  }

  /// The cells of a column joined, clean; `""` when there is none.
  func text(of column: PlanColumn) -> String {
    var result = ""
    for piece in pieces where piece.column == column {
      let text = SpanishText.cleaned(piece.text)
      guard !text.isEmpty else { continue }
      result += result.isEmpty ? text : " " + text
    }
    return result
  }

  /// The heading of a column and the line of its first cell.
  func place(of column: PlanColumn) -> (line: Int, heading: String?) {
    pieces.first { $0.column == column }.map { ($0.line, $0.heading) } ?? (line, nil)
  }

  /// Everybody answerable: each cell, and each line or item of a list in a cell, is one.
  var responsible: [String] {
    var names: [String] = []
    for piece in pieces where piece.column.isResponsible {
      for part in piece.text.split(whereSeparator: { $0.isNewline || $0 == ";" }) {
        let name = SpanishText.cleaned(String(part))
        if !name.isEmpty, !names.contains(name) { names.append(name) }
      }
    }
    return names
  }
}
