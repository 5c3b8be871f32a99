internal import RindeModel
internal import RindeTables

/// Where a question stands and where the text of its *otro* does.
struct SettledPlace {
  let place: AnswerPlace
  var otherText: Int?
}

extension LayoutSearch {
  /// Settles where a question stands; what is wrong is added to the issues.
  mutating func place(of question: Int) -> SettledPlace {
    let whole = columns { $0 == .question(question) }
    let typed = columns { $0 == .otherText(question: question) }
    guard isSingle(whole, question), isSingle(typed, question) else {
      return SettledPlace(place: .absent)
    }
    let isMultiple = questions[question].kind == .multiple
    let indicators = isMultiple ? indicators(of: question, whole: whole.first) : []
    guard let indicators else { return SettledPlace(place: .absent) }
    if let whole = whole.first, !usesIndicators(indicators, of: question) {
      let place = isMultiple ? joined(whole, question) : .cell(column: whole)
      return SettledPlace(place: place, otherText: typed.first)
    }
    guard !indicators.isEmpty else {
      reportAbsent(question)
      return SettledPlace(place: .absent)
    }
    reportOptionsWithoutColumn(indicators, of: question, hasText: !typed.isEmpty)
    return apart(indicators, of: question, whole: whole.first, typed: typed.first)
  }

  private func columns(where holds: (HeadingMeaning) -> Bool) -> [Int] {
    meanings.indices.filter { holds(meanings[$0]) }
  }

  /// Whether at most one column claims to hold the same; several are an error.
  private mutating func isSingle(_ columns: [Int], _ question: Int) -> Bool {
    guard columns.count > 1 else { return true }
    refuse(columns)
    issues.append(texts.repeated(columns.map(name), question: questions[question]))
    return false
  }

  mutating func refuse(_ columns: [Int]) { refusedColumns.formUnion(columns) }

  /// The heading with the number of its column, to tell equal headings apart.
  func name(_ column: Int) -> String { "\(headings[column]) (columna \(column + 1))" }

  /// The columns of the options in the order of the file, `nil` when they cannot be trusted.
  private mutating func indicators(
    of question: Int,
    whole: Int?
  ) -> [AnswerPlace.Indicator]? {
    var found = optionColumns(of: question)
    guard resolveCodes(into: &found, of: question) else { return nil }
    if found.isEmpty, whole == nil { found = loneColumns(of: question) }
    for (option, columns) in Dictionary(grouping: found, by: \.option).sorted(by: {
      $0.key < $1.key
    })
    where columns.count > 1 {
      refuse(found.map(\.column))
      let label = questions[question].options[option].label
      issues.append(
        texts.repeated(
          columns.map { name($0.column) },
          question: questions[question],
          option: label
        )
      )
      return nil
    }
    return found
  }

  private func optionColumns(of question: Int) -> [AnswerPlace.Indicator] {
    meanings.enumerated().compactMap { column, meaning in
      guard case .option(question, let option) = meaning else { return nil }
      return AnswerPlace.Indicator(column: column, option: option)
    }
  }

  /// Columns named by options alone: at least two, or all that the question has.
  private func loneColumns(of question: Int) -> [AnswerPlace.Indicator] {
    let found = meanings.enumerated().compactMap { column, meaning -> AnswerPlace.Indicator? in
      guard case .loneOption(question, let option) = meaning else { return nil }
      return AnswerPlace.Indicator(column: column, option: option)
    }
    let options = questions[question].options
    return found.count >= min(2, options.count) ? found : []
  }

  /// Takes codes that are not in the dictionary by its order, when no code is in it.
  ///
  /// - Returns: Whether the columns of the question can be trusted.
  private mutating func resolveCodes(
    into found: inout [AnswerPlace.Indicator],
    of question: Int
  ) -> Bool {
    let unknown = meanings.enumerated().compactMap { column, meaning -> (Int, String)? in
      guard case .unknownOption(question, let code) = meaning else { return nil }
      return (column, code)
    }
    guard !unknown.isEmpty else { return true }
    let options = questions[question].options
    let plain = options.indices.filter { !options[$0].isOther }
    let hasPlain = found.contains { !options[$0.option].isOther }
    guard !hasPlain, unknown.count == plain.count else {
      refuse(unknown.map(\.0) + found.map(\.column))
      for (column, code) in unknown {
        issues.append(
          texts.columnWithoutOption(headings[column], code: code, question: questions[question])
        )
      }
      return false
    }
    let ordered = zip(unknown, plain).map { AnswerPlace.Indicator(column: $0.0.0, option: $0.1) }
    found = (ordered + found).sorted { $0.column < $1.column }
    issues.append(
      texts.optionsByOrder(
        ordered.map { (headings[$0.column], options[$0.option].label) },
        question: questions[question]
      )
    )
    return true
  }
}
