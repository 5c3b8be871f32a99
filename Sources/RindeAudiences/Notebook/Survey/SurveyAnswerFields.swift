internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// A column of the answers, and its cells by their place in the file that is written.
struct SurveyAnswerField {
  let column: Column
  let cell: (Int) -> Cell
}

/// The columns of the answers of a survey.
struct SurveyAnswerFields {
  let view: SurveyView
  let names: SurveyAnswerColumns
  let columns: SurveyColumns
  let order: [Int]

  private typealias Texts = SurveyNotebookTexts

  /// The number of a row in this file alone.
  var number: SurveyAnswerField {
    SurveyAnswerField(column: Texts.rowNumber) { .integer($0 + 1) }
  }

  /// Each question with the reason for a missing answer.
  var questions: [SurveyAnswerField] { view.questions.indices.flatMap(fields) }

  /// Variables of groups and of margins that are no questions.
  var variables: [SurveyAnswerField] {
    names.factors.compactMap { name in
      columns.factors[name].map { factor in
        field(names.variable(name), .code, name) { row in
          let level = Int(factor.codes[row])
          return factor.levels.indices.contains(level) ? .text(factor.levels[level]) : .blank
        }
      }
    }
      + names.sums.compactMap { name in
        columns.numbers[name].map { numbers in
          field(names.sum(name), .decimal(places: 6), name) { .estimate(numbers[$0]) }
        }
      }
  }

  private func fields(of index: Int) -> [SurveyAnswerField] {
    let question = view.questions[index]
    let answers = columns.answers[index]
    let missing = field(names.missing(index), .text, Texts.missing(question.text)) { row in
      .text(Self.missing(answers, row).map(Texts.word) ?? "")
    }
    switch answers {
    case .masks(let masks):
      let options = question.options.indices.map { option in
        field(
          names.option(option, of: index),
          .integer,
          "\(question.text) \(question.options[option].label)"
        ) { row in
          AnswerCode.missing(masks[row]) == nil
            ? .integer(Int(masks[row] >> UInt64(option) & 1)) : .blank
        }
      }
      return options + [missing]
    case .values(let values, _):
      return [
        field(names.question(index), .decimal(places: 6), question.text) {
          .estimate(values[$0])
        }, missing,
      ]
    case .codes(let codes):
      guard question.kind != .open, question.kind != .date else { return [missing] }
      let coded = field(names.question(index), .code, question.text) { row in
        let code = Int(codes[row])
        return question.options.indices.contains(code)
          ? .text(question.options[code].code) : .blank
      }
      return [coded, missing]
    }
  }

  private static func missing(_ answers: SurveyColumns.Answers, _ row: Int) -> MissingKind? {
    switch answers {
    case .masks(let masks): AnswerCode.missing(masks[row])
    case .codes(let codes), .values(_, let codes): AnswerCode.missing(codes[row])
    }
  }

  /// A column whose cells come from the rows of the file of answers.
  func field(
    _ key: String,
    _ kind: Column.Kind,
    _ meaning: String,
    _ cell: @escaping (Int) -> Cell
  ) -> SurveyAnswerField {
    SurveyAnswerField(
      column: Column(key: key, heading: key, kind: kind, meaning: meaning),
      cell: { cell(order[$0]) }
    )
  }
}
