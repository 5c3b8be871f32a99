internal import RindeModel

/// The answers to one question in the rows of a group.
struct SurveyRows {
  let columns: SurveyColumns
  let survey: Survey

  /// The final weights of the rows; empty where all weigh one.
  let weights: [Double]

  /// The rows that belong to a group, or all of them.
  func rows(in group: SurveyDomain.Group?) -> [Int] {
    let all = Array(0..<columns.rowCount)
    guard let group else { return all }
    let tests = zip(group.variables, group.labels).map { membership(of: $0, label: $1) }
    return all.filter { row in tests.allSatisfy { $0(row) } }
  }

  /// Why a row has no answer to a question; `nil` for an answer.
  func missing(_ question: Int, row: Int) -> MissingKind? {
    guard columns.answers.indices.contains(question) else { return .noAnswer }
    switch columns.answers[question] {
    case .codes(let codes): return AnswerCode.missing(codes[row])
    case .masks(let masks): return AnswerCode.missing(masks[row])
    case .values(let values, let codes):
      return values[row].isNaN ? AnswerCode.missing(codes[row]) ?? .noAnswer : nil
    }
  }

  /// Whether a row with an answer chose an option.
  func chose(_ option: Int, of question: Int, row: Int) -> Bool {
    guard columns.answers.indices.contains(question) else { return false }
    switch columns.answers[question] {
    case .codes(let codes): return Int(codes[row]) == option
    case .masks(let masks):
      return AnswerCode.missing(masks[row]) == nil && masks[row] >> UInt64(option) & 1 == 1
    case .values: return false
    }
  }

  /// The number that a row with an answer gave: its own, or that of the point of a scale.
  func value(_ question: Int, row: Int) -> Double? {
    guard columns.answers.indices.contains(question) else { return nil }
    switch columns.answers[question] {
    case .codes(let codes):
      let options = survey.codebook.questions[question].options
      guard options.indices.contains(Int(codes[row])) else { return nil }
      return options[Int(codes[row])].score.map(Double.init)
    case .masks: return nil
    case .values(let values, _): return values[row].isNaN ? nil : values[row]
    }
  }

  func weight(_ row: Int) -> Double { weights.isEmpty ? 1 : weights[row] }

  /// The sum of the weights of some rows.
  func weight(of rows: [Int]) -> Double { rows.reduce(0) { $0 + weight($1) } }

  private func membership(of variable: String, label: String) -> (Int) -> Bool {
    if let question = survey.codebook.index(of: variable) {
      let options = survey.codebook.questions[question].options
      guard let option = options.firstIndex(where: { $0.label == label }) else {
        return { _ in false }
      }
      return { missing(question, row: $0) == nil && chose(option, of: question, row: $0) }
    }
    guard let factor = columns.factors[variable],
      let level = factor.levels.firstIndex(of: label)
    else { return { _ in false } }
    return { Int(factor.codes[$0]) == level }
  }
}
