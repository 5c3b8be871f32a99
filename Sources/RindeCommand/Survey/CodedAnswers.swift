internal import RindeModel
internal import RindeReport

/// The answers to closed questions as cells: the code of an option, or 1 and 0 for each option of a
/// multiple question; empty without an answer.
struct CodedAnswers {
  private struct Field {
    let question: SurveyQuestion
    let answers: SurveyColumns.Answers
    let isGrouping: Bool
  }

  private let fields: [Field]
  private let rowCount: Int

  init(survey: Survey, columns: SurveyColumns) {
    let groupings = Set(survey.settings.groupings.joined())
    fields = zip(survey.codebook.questions, columns.answers).compactMap { question, answers in
      guard [.single, .multiple, .scale].contains(question.kind) else { return nil }
      return Field(
        question: question,
        answers: answers,
        isGrouping: groupings.contains(question.id)
      )
    }
    rowCount = columns.rowCount
  }

  /// The columns in the order of the dictionary.
  var columns: [Column] {
    fields.flatMap { field -> [Column] in
      let question = field.question
      guard case .masks = field.answers else {
        return [
          Column(
            key: question.id,
            heading: question.id,
            kind: .code,
            meaning: question.text
          )
        ]
      }
      return question.options.map { option in
        Column(
          key: "\(question.id)_\(option.code)",
          heading: "\(question.id): \(option.label)",
          kind: .integer,
          meaning: "\(question.text) \(option.label)"
        )
      }
    }
  }

  /// What tells respondents apart by the questions of the breakdowns; as many as rows.
  var groupKeys: [[Int64]] {
    let groups = fields.filter(\.isGrouping)
    return (0..<rowCount).map { row in groups.map { Self.key($0.answers, row) } }
  }

  /// The cells of a respondent.
  func cells(of row: Int, blanksGroups: Bool) -> [Cell] {
    fields.flatMap { field -> [Cell] in
      let isBlank = blanksGroups && field.isGrouping
      switch field.answers {
      case .codes(let codes), .values(_, let codes):
        let code = Int(codes[row])
        guard !isBlank, field.question.options.indices.contains(code) else { return [.blank] }
        return [.text(field.question.options[code].code)]
      case .masks(let masks):
        let mask = masks[row]
        return field.question.options.indices.map { option in
          isBlank || AnswerCode.missing(mask) != nil
            ? .blank : .integer(Int(mask >> UInt64(option) & 1))
        }
      }
    }
  }

  private static func key(_ answers: SurveyColumns.Answers, _ row: Int) -> Int64 {
    switch answers {
    case .codes(let codes), .values(_, let codes): Int64(codes[row])
    case .masks(let masks): Int64(bitPattern: masks[row])
    }
  }
}
