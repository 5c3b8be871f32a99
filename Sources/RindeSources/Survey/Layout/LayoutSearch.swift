internal import RindeModel
internal import RindeTables

/// The search for the places of all questions in one file.
struct LayoutSearch {
  let header: Grid.Row

  /// Without blanks at the ends.
  let headings: [String]

  /// What each column holds.
  let meanings: [HeadingMeaning]

  let platform: AnswerPlatform

  let texts: SurveyLayoutTexts

  let questions: [SurveyQuestion]

  let head: AnswerHead

  /// The first rows of answers.
  let sample: ArraySlice<Grid.Row>

  var issues: [DataIssue] = []

  /// Columns of questions that could not be used, which are named in errors.
  var refusedColumns: Set<Int> = []

  init(_ head: AnswerHead, _ codebook: SurveyCodebook) {
    self.head = head
    questions = codebook.questions
    let matcher = HeadingMatcher(codebook)
    var best: (index: Int, meanings: [HeadingMeaning], found: Int)?
    let candidates = head.variables.isEmpty ? ProgressTable.titleRows : 1
    for (index, row) in head.rows.prefix(candidates).enumerated() {
      let meanings = row.cells.enumerated().map { column, cell in
        matcher.meaning(
          of: cell.text,
          label: head.variables.indices.contains(column) ? head.variables[column].label : nil
        )
      }
      let found = Set(meanings.compactMap(\.question)).count
      if found > best?.found ?? 0 { best = (index, meanings, found) }
      if found * 2 >= codebook.questions.count { break }
    }
    let index = best?.index ?? 0
    header = head.rows.isEmpty ? Grid.Row(number: 0, cells: []) : head.rows[index]
    headings = header.cells.map { $0.text.trimmingBlanks() }
    meanings = best?.meanings ?? headings.map { _ in .unknown }
    sample = head.rows.dropFirst(index + 1)
    platform = AnswerPlatform(
      headings: headings.map { FoldedText($0).text },
      meanings: meanings,
      head: head
    )
    texts = SurveyLayoutTexts(file: head.file, sheet: head.sheet, line: header.number)
  }

  /// The cells of a column that are not blank, in the first rows.
  func cells(_ column: Int) -> some Sequence<Cell> {
    sample.lazy.map { $0[column] }.filter { $0.kind != .empty && !$0.text.isBlank }
  }

  /// How numbers are written, by the columns that hold some.
  func numbers(further: Set<String>, places: [AnswerPlace]) -> AnswerNumbers {
    var columns = headings.indices.filter { further.contains(FoldedText(headings[$0]).text) }
    for (question, place) in zip(questions, places) where question.kind == .numeric {
      columns += place.columns
    }
    return AnswerNumbers(columns.lazy.flatMap { Array(cells($0)) }, separator: head.separator)
  }

  /// Says in one note which columns are not read.
  mutating func noteUnknown(_ columns: [Int]) {
    guard !columns.isEmpty else { return }
    issues.append(texts.unusedColumns(columns.map { headings[$0] }))
  }
}
