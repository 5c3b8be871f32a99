internal import RindeModel

extension Grouping {
  /// A breakdown by variables of a file of answers.
  ///
  /// - Throws: When one is neither a question with one answer nor a column that was read.
  init(
    _ names: [String],
    codebook: SurveyCodebook,
    columns: SurveyColumns
  ) throws(SurveyAnalysisError) {
    var variables: [Variable] = []
    for name in names {
      if let variable = Variable(name, in: codebook) {
        variables.append(variable)
        continue
      }
      guard codebook.index(of: name) == nil, let factor = columns.factors[name] else {
        throw .unusableGroup(name)
      }
      let labels = factor.levels.sorted()
      variables.append(
        Variable(name: name, question: nil, labels: labels, slugs: Slug.distinct(labels))
      )
    }
    self.init(variables)
  }

  /// The group of each row; -1 for those without one.
  func codes(in columns: SurveyColumns) -> [Int32] {
    var codes = [Int32](repeating: 0, count: columns.rowCount)
    for variable in variables {
      let levels = variable.codes(in: columns)
      let size = Int32(variable.labels.count)
      for row in codes.indices {
        codes[row] = codes[row] < 0 || levels[row] < 0 ? -1 : codes[row] * size + levels[row]
      }
    }
    return codes
  }
}

extension Grouping.Variable {
  /// The level of each row; -1 for those without one.
  func codes(in columns: SurveyColumns) -> [Int32] {
    if let question {
      guard case .codes(let codes) = columns.answers[question] else { return [] }
      return codes.map { $0 < 0 ? -1 : Int32($0) }
    }
    guard let factor = columns.factors[name] else { return [] }
    let places = Dictionary(
      labels.enumerated().map { ($1, Int32($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    let levels = factor.levels.map { places[$0] ?? -1 }
    return factor.codes.map { $0 < 0 ? -1 : levels[Int($0)] }
  }
}
