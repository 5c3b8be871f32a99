internal import RindeModel
internal import RindeTables

/// A column of a file of answers, with what stands in it.
struct AnswerColumn: Sendable {
  /// A text that stands in the column.
  struct Value: Sendable {
    let text: String
    var count: Int
    let line: Int
  }

  /// The 0-based column.
  let index: Int

  let heading: String

  let file: String

  let sheet: String?

  /// Cells with something in them.
  private(set) var answered = 0

  /// Different texts, whatever their case and accents, the most frequent first, then in the order of the file.
  private(set) var values: [Value] = []

  /// Whether all answers are dates of a workbook.
  private(set) var hasOnlyDates = true

  init(_ index: Int, heading: String, grid: Grid, rows: ArraySlice<Grid.Row>) {
    self.index = index
    self.heading = heading
    file = grid.file
    sheet = grid.sheet
    var positions: [String: Int] = [:]
    var foldedPositions: [FoldedText: Int] = [:]
    for row in rows {
      let text = SpanishText.cleaned(row[index].text)
      guard !text.isEmpty else { continue }
      answered += 1
      if row[index].kind != .date { hasOnlyDates = false }
      if let position = positions[text] {
        values[position].count += 1
        continue
      }
      let folded = FoldedText(text)
      let position = foldedPositions[folded] ?? values.count
      if position == values.count {
        values.append(Value(text: text, count: 0, line: row.number))
      }
      values[position].count += 1
      positions[text] = position
      foldedPositions[folded] = position
    }
    values = values.enumerated()
      .sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
  }

  var texts: [String] { values.map(\.text) }

  /// The texts in the form in which writings are compared.
  var keys: Set<String> { Set(values.map { FoldedText($0.text).text }) }

  /// The place of the first row with a text.
  func position(_ line: Int? = nil) -> SourcePosition {
    SourcePosition(file: file, sheet: sheet, line: line, column: heading)
  }

  /// Whether it says of one option whether it was marked.
  var isIndicator: Bool {
    !values.isEmpty
      && keys.isSubset(of: ["0", "1", "y", "n", "si", "no", "x", "yes", "true", "false"])
      && !keys.isDisjoint(with: ["1", "y", "si", "x", "yes", "true"])
  }

  /// Whether it only ever holds one mark, as `X`.
  var isMarkColumn: Bool { isIndicator && values.count == 1 && keys != ["si"] }
}
