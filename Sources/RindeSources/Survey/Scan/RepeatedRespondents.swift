internal import RindeTables

/// Finds the rows whose respondent had answered before.
///
/// A pass of its own, because only the whole file tells; respondents are told apart by their text
/// without blanks at its ends. A row that cannot be used is nobody's first answer.
struct RepeatedRespondents: RowBatchConsumer {
  /// Tells which rows cannot be used for other reasons.
  private var coder: SurveyCoder

  /// The column of respondents in the batches.
  private let column: Int

  /// The line of the first answer of each respondent.
  private var first: [String: Int] = [:]

  /// The lines of later answers, with the line of the first one.
  private(set) var repeated: [Int: Int] = [:]

  init(coder: SurveyCoder, column: Int) {
    self.coder = coder
    self.column = column
  }

  mutating func consume(_ batch: RowBatch) {
    coder.code(batch)
    for row in 0..<batch.rowCount where !coder.isRejected[row] {
      let text = batch.cell(row, column).text.trimmingBlanks()
      guard !text.isEmpty else { continue }
      add(text, line: batch.lines[row])
    }
  }

  private mutating func add(_ respondent: String, line: Int) {
    if let earlier = first[respondent] {
      repeated[line] = earlier
    } else {
      first[respondent] = line
    }
  }

  /// Adds what the next region of the file has.
  mutating func merge(_ other: RepeatedRespondents) {
    for (line, earlier) in other.repeated { repeated[line] = earlier }
    for (respondent, line) in other.first { add(respondent, line: line) }
    // A respondent of an earlier region is the first one for all lines of this one.
    for (line, earlier) in repeated {
      if let root = repeated[earlier] { repeated[line] = root }
    }
  }
}
