internal import RindeModel
internal import RindeTables

/// The columns of an SPSS file with the values that stand in them.
struct SAVColumns {
  let variables: [SAVVariable]

  /// For each column the different values, at most ``valueLimit`` and one, in order of appearance.
  private let values: [[String]]

  private let identifiers: Set<Int>

  /// More values than these make neither a scale nor a list of options.
  private static let valueLimit = 61

  init(_ file: SAVFile) {
    variables = file.variables
    let cases = file.grid.rows.dropFirst()
    var identifiers: Set<Int> = []
    values = file.variables.indices.map { column in
      var seen: Set<String> = []
      var ordered: [String] = []
      for row in cases where row[column].kind != .empty {
        let isNew = seen.insert(row[column].text).inserted
        if isNew, ordered.count <= Self.valueLimit { ordered.append(row[column].text) }
      }
      if seen.count == cases.count, cases.count > 1, seen.allSatisfy({ Int($0) != nil }) {
        identifiers.insert(column)
      }
      return ordered
    }
    self.identifiers = identifiers
  }

  /// Whether a column numbers the cases.
  func isIdentifier(_ column: Int) -> Bool {
    identifiers.contains(column) && variables[column].labels.isEmpty
      && variables[column].kind == .number && variables[column].measure != .ordinal
  }

  /// The values of a column that are answers.
  func answers(_ column: Int) -> [String] {
    values[column].filter { !variables[column].isMissing($0) }
  }

  /// A variable as a question of its own.
  func question(_ column: Int) -> SurveyQuestion {
    let variable = variables[column]
    let (kind, options) = answered(column)
    return SurveyQuestion(
      id: variable.name,
      text: variable.label ?? variable.name,
      kind: kind,
      options: options,
      missing: missing(column)
    )
  }

  private func answered(_ column: Int) -> (SurveyQuestion.Kind, [SurveyOption]) {
    let variable = variables[column]
    switch variable.kind {
    case .date, .dateTime: return (.date, [])
    case .text: return variable.labels.isEmpty ? (.open, []) : (.single, named(column))
    case .number:
      let mayBeScale = variable.measure == .ordinal || variable.measure == .scale
      if mayBeScale, let points = points(column) { return (.scale, points) }
      return variable.labels.isEmpty ? (.numeric, []) : (.single, named(column))
    }
  }

  /// The values with a name, then those without one, which somebody gave all the same.
  private func named(_ column: Int) -> [SurveyOption] {
    let variable = variables[column]
    let named = variable.labels.filter { !variable.isMissing($0.value) }
      .map { SurveyOption(code: $0.value, label: $0.text, isOther: Self.isOther($0.text)) }
    let known = Set(named.map(\.code))
    return named
      + answers(column).filter { !known.contains($0) }
      .map { SurveyOption(code: $0, label: $0) }
  }

  /// The points of a scale from the lowest to the highest, those between that nobody gave included.
  ///
  /// - Returns: `nil` when the values are no whole numbers or more than eleven.
  private func points(_ column: Int) -> [SurveyOption]? {
    let variable = variables[column]
    let texts =
      answers(column)
      + variable.labels.map(\.value).filter { !variable.isMissing($0) }
    let numbers = texts.compactMap { Int($0) }
    guard let low = numbers.min(), let high = numbers.max(), numbers.count == texts.count,
      (1...10).contains(high - low)
    else { return nil }
    return (low...high).map { point in
      SurveyOption(code: String(point), label: variable.label(of: String(point)) ?? String(point))
    }
  }

  /// The values declared to be no answer: those with a name, those that stand alone, those given.
  func missing(_ column: Int) -> [MissingCode] {
    let variable = variables[column]
    let alone = variable.missing.compactMap { missing -> String? in
      switch missing {
      case .text(let text): text
      case .numbers(let range):
        range.lowerBound == range.upperBound ? Int(exactly: range.lowerBound).map(String.init) : nil
      }
    }
    var seen: Set<String> = []
    return (variable.labels.map(\.value) + alone + values[column])
      .filter { variable.isMissing($0) && seen.insert($0).inserted }
      .map {
        MissingCode($0, variable.label(of: $0).map { MissingWords.kind(of: $0) } ?? .noAnswer)
      }
  }

  static func isOther(_ label: String) -> Bool {
    ["otro", "otra", "otros", "otras", "other"].contains(
      FoldedText(label).text.prefix { $0.isLetter }
    )
  }
}
