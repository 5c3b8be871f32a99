internal import RindeModel
internal import RindeStatistics

/// Shares from the single rows of a survey and the design by which they were drawn.
struct RowSource: ShareSource {
  let codebook: SurveyCodebook

  let columns: SurveyColumns

  let design: any SampleDesign

  let groupings: [Grouping]

  /// For each breakdown the rows of each group.
  private let members: [[[Int]]]

  init(
    codebook: SurveyCodebook,
    columns: SurveyColumns,
    design: any SampleDesign,
    groupings: [Grouping]
  ) {
    self.codebook = codebook
    self.columns = columns
    self.design = design
    self.groupings = groupings
    members = groupings.map { grouping in
      var members = [[Int]](repeating: [], count: grouping.groups.count)
      for (row, code) in grouping.codes(in: columns).enumerated() where code >= 0 {
        members[Int(code)].append(row)
      }
      return members
    }
  }

  var respondents: Int { columns.rowCount }

  func overall(_ question: Int) -> ShareBasis {
    QuestionRows(question, of: self).basis(among: Array(0..<columns.rowCount))
  }

  func groups(_ question: Int, by grouping: Int) -> [ShareBasis] {
    let rows = QuestionRows(question, of: self)
    return members[grouping].map { rows.basis(among: $0) }
  }

  /// The rows of each group of a breakdown.
  func rows(of grouping: Int) -> [[Int]] { members[grouping] }
}

/// The answers to one question as the columns of ones and zeros that estimators take.
struct QuestionRows {
  let answers: SurveyColumns.Answers
  let design: any SampleDesign
  let indicators: [[Double]]

  init(_ index: Int, of source: RowSource) {
    answers = source.columns.answers[index]
    design = source.design
    indicators = source.codebook.questions[index].options.indices.map { option in
      switch source.columns.answers[index] {
      case .codes(let codes): codes.map { $0 == Int16(option) ? 1 : 0 }
      case .masks(let masks): masks.map { $0 >> UInt64(option) & 1 == 1 ? 1 : 0 }
      case .values: []
      }
    }
  }

  /// Why a respondent gave no answer; `nil` for an answer.
  func missing(_ row: Int) -> MissingKind? {
    switch answers {
    case .codes(let codes), .values(_, let codes): AnswerCode.missing(codes[row])
    case .masks(let masks): AnswerCode.missing(masks[row])
    }
  }

  /// Among `rows`, those with an answer, and how many have none for each reason.
  func answered(among rows: [Int]) -> (rows: [Int], missing: [Int]) {
    var missing = [Int](repeating: 0, count: MissingKind.allCases.count)
    var answered: [Int] = []
    answered.reserveCapacity(rows.count)
    for row in rows {
      if let kind = self.missing(row) { missing[kind.rawValue] += 1 } else { answered.append(row) }
    }
    return (answered, missing)
  }

  func basis(among rows: [Int]) -> ShareBasis {
    let (answered, missing) = answered(among: rows)
    var basis = ShareBasis(optionCount: indicators.count)
    basis.missing = missing
    basis.base = answered.count
    basis.weightedBase = CompensatedSum.of(answered) { design.weights[$0] }
    for (option, indicator) in indicators.enumerated() {
      var count = 0
      for row in answered where indicator[row] == 1 { count += 1 }
      basis.counts[option] = count
    }
    if basis.weightedBase > 0, !indicators.isEmpty {
      basis.shares = design.means(of: indicators, in: Domain(rows: answered))
    }
    return basis
  }
}
