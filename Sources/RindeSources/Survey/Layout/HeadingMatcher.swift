internal import RindeModel
internal import RindeTables

/// Finds which question or option of a dictionary a heading names.
///
/// Case, accents, hard and repeated spaces and a colon at the end do not count.
struct HeadingMatcher {
  private let exact: [String: Int]

  /// By the words alone, where no other question has the same.
  private let loose: [String: Int]

  private let optionNames: [OptionNames]

  private let loneOptions: [String: HeadingMeaning]

  init(_ codebook: SurveyCodebook) {
    let questions = codebook.questions
    var exact: [String: Int] = [:]
    for (index, question) in questions.enumerated() {
      exact[FoldedText(question.text).text, default: index] = index
    }
    for (index, question) in questions.enumerated() { exact[FoldedText(question.id).text] = index }
    exact[""] = nil
    self.exact = exact
    let words = questions.enumerated().map { (Self.words($1.text), $0) }
    loose = Dictionary(grouping: words) { $0.0 }
      .filter { !$0.key.isEmpty && $0.value.count == 1 }
      .compactMapValues { $0.first?.1 }
    optionNames = questions.enumerated().map { OptionNames($1, at: $0) }
    let lone = questions.enumerated().filter { $1.kind == .multiple }
      .flatMap { index, question in
        question.options.enumerated().map { position, option in
          (
            FoldedText(option.label).text,
            HeadingMeaning.loneOption(question: index, option: position)
          )
        }
      }
    loneOptions = Dictionary(grouping: lone) { $0.0 }
      .filter { $0.value.count == 1 }
      .compactMapValues { $0.first?.1 }
  }

  /// What a column holds by its heading, or by a variable's name and label.
  func meaning(of heading: String, label: String? = nil) -> HeadingMeaning {
    let byName = meaning(of: heading)
    guard let label else { return byName }
    switch byName {
    case .question: return byName
    case .option, .otherText, .unknownOption, .loneOption, .technical, .unknown:
      let byLabel = meaning(of: label)
      switch byLabel {
      case .technical, .unknown, .unknownOption: return byName
      default: return byLabel
      }
    }
  }

  private func meaning(of heading: String) -> HeadingMeaning {
    let folded = FoldedText(heading).text
    guard !folded.isEmpty else { return .unknown }
    if let found = known(folded) ?? belowGroups(folded) ?? known(Self.withoutNumber(folded)) {
      return found
    }
    if let question = loose[Self.words(heading)] { return .question(question) }
    if let found = optionNames.lazy.compactMap({ $0.unknownOption(in: folded) }).first {
      return found
    }
    return loneOptions[folded] ?? (TechnicalHeadings.contain(folded) ? .technical : .unknown)
  }

  /// A question, or an option with its question's identifier or text before it.
  private func known(_ folded: String) -> HeadingMeaning? {
    if let question = exact[folded] { return .question(question) }
    return optionNames.lazy.compactMap { $0.meaning(of: folded) }.first
  }

  /// The same below the names of groups: `datos/temas/metas`, `datos-temas/metas`.
  ///
  /// A heading of several words has texts, and what follows must be one too.
  private func belowGroups(_ folded: String) -> HeadingMeaning? {
    let isText = folded.contains(" ")
    for index in folded.indices where folded[index] == "/" || (folded[index] == "-" && !isText) {
      let rest = String(folded[folded.index(after: index)...])
      if isText, !rest.contains(" ") { continue }
      if let found = known(rest) { return found }
      if isText { continue }
      if let found = optionNames.lazy.compactMap({ $0.unknownOption(in: rest) }).first {
        return found
      }
    }
    return nil
  }

  /// The words of a text, without its signs and what stands in parentheses.
  private static func words(_ text: String) -> String {
    SpanishText.headingKey(text.filter { $0 != "¿" && $0 != "¡" })
  }

  /// The heading without the question's number or code: `3. ¿Qué temas…?`, `temas[SQ001]. ¿Qué…?`.
  private static func withoutNumber(_ folded: String) -> String {
    guard let space = folded.firstIndex(of: " "), space > folded.startIndex else { return folded }
    let number = folded[..<space]
    let hasMark = number.last.map { ".):-".contains($0) } ?? false
    guard hasMark,
      number.dropLast().allSatisfy({ $0.isLetter || $0.isNumber || "_[]".contains($0) })
    else { return folded }
    return String(folded[folded.index(after: space)...])
  }
}
