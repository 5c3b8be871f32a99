internal import RindeTables

/// Finds the rows whose respondent had answered before.
///
/// A pass of its own over one column, because only the whole file tells; respondents are told apart
/// by their text without blanks at its ends.
struct RepeatedRespondents: RowBatchConsumer {
  /// The line of the first answer of each respondent.
  private var first: [String: Int] = [:]

  /// The lines of later answers, with the line of the first one.
  private(set) var repeated: [Int: Int] = [:]

  init() {}

  mutating func consume(_ batch: RowBatch) {
    for row in 0..<batch.rowCount {
      let text = batch.cell(row, 0).text.trimmingBlanks()
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
