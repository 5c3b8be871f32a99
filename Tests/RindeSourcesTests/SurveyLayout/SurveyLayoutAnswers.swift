import RindeModel
import RindeSources
import RindeTables

/// A small reader of answers: the whole table, its layout and every row parsed.
struct SurveyLayoutAnswers {
  let layout: AnswerLayout

  /// For each question the answers in the order of the file.
  let answers: [[AnswerValue]]

  init(_ grid: Grid, head: AnswerHead, codebook: SurveyCodebook, named: [String] = []) {
    let layout = AnswerLayout(head, codebook: codebook, named: named)
    self.layout = layout
    let rows = grid.rows.filter { $0.number > layout.headerRow }
    answers = codebook.questions.enumerated().map { index, question in
      let parser = AnswerParser(question, at: index, in: layout)
      return rows.map { row in
        guard case .indicators = parser.place else {
          let cell = parser.place.columns.first.map { row[$0] } ?? .empty
          return parser.parse(cell.text, kind: cell.kind)
        }
        return parser.value(
          of: parser.place.columns.map { column in
            parser.mark(row[column].text, column: column, kind: row[column].kind)
          }
        )
      }
    }
  }

  /// Reads a fixture, told apart by its bytes.
  init(fixture name: String, codebook: SurveyCodebook, named: [String] = []) throws {
    let path = SurveyLayoutFixture.path(name)
    if try fileKind(at: path) == .statistics {
      let file = try SAVReader.file(at: path)
      self.init(file.grid, head: AnswerHead(file), codebook: codebook, named: named)
    } else {
      let grid = try TableReader.grid(at: path)
      self.init(grid, head: AnswerHead(grid), codebook: codebook, named: named)
    }
  }

  /// How many rows chose each option of a question that is no multiple one.
  func counts(_ question: Int, options: Int) -> [Int] {
    (0..<options).map { option in answers[question].count { $0 == .option(option) } }
  }

  /// How many rows marked each option of a multiple question.
  func marks(_ question: Int, options: Int) -> [Int] {
    (0..<options).map { option in
      answers[question].count {
        if case .options(let mask, _) = $0 { mask >> UInt64(option) & 1 == 1 } else { false }
      }
    }
  }

  /// How many rows answered a multiple question.
  func respondents(_ question: Int) -> Int {
    answers[question].count { if case .options = $0 { true } else { false } }
  }

  func missing(_ question: Int) -> Int {
    answers[question].count { if case .missing = $0 { true } else { false } }
  }
}
