package import RindeModel

/// The writings of a question's answers: codes, labels and what stands for no answer.
///
/// Case, accents, hard and repeated blanks and a point or colon at the end do not count.
package struct AnswerVocabulary: Sendable {
  private let options: [String: Int]

  private let missing: [String: MissingKind]

  private let names: NearestNames

  private let foldedLabels: [(folded: String, label: String)]

  /// The position of *otro* among the options.
  package let other: Int?

  /// Collects the writings.
  ///
  /// - Parameters:
  ///   - question: As the dictionary describes it.
  ///   - items: Which writing wins where the code of one option is the label of another.
  package init(_ question: SurveyQuestion, preferring items: JoinRule.Items = .codes) {
    var options: [String: Int] = [:]
    func add(_ text: String, _ index: Int) {
      let folded = FoldedText(text).text
      if !folded.isEmpty, options[folded] == nil { options[folded] = index }
    }
    let writings: [(SurveyOption) -> String] =
      items == .codes ? [{ $0.code }, { $0.label }] : [{ $0.label }, { $0.code }]
    for writing in writings {
      for (index, option) in question.options.enumerated() { add(writing(option), index) }
    }
    for (index, option) in question.options.enumerated() {
      for sign in [" - ", "-", ". ", ".", ": ", ") ", " ", " = ", "="] {
        add(option.code + sign + option.label, index)
      }
    }
    if let pair = YesNo(question) {
      for word in MarkWords.yes { add(word, pair.yes) }
      for word in MarkWords.no { add(word, pair.no) }
      add("1", pair.yes)
      add("0", pair.no)
    }
    other = question.options.firstIndex(where: \.isOther)
    if let other { add("-oth-", other) }
    self.options = options
    missing = Dictionary(
      question.missing.map { (FoldedText($0.text).text, $0.kind) },
      uniquingKeysWith: { first, _ in first }
    )
    let codes = question.options.filter { FoldedText($0.code) != FoldedText($0.label) }
    names = NearestNames(question.options.map(\.label) + codes.map(\.code))
    foldedLabels = question.options.map { (FoldedText($0.label).text, $0.label) }
  }

  /// The option that a text names.
  package func option(_ text: String) -> Int? {
    let folded = FoldedText(text).text
    return options[folded] ?? wholeNumber(folded).flatMap { options[$0] }
  }

  /// Why a text is no answer; `nil` when it may be one.
  package func missing(_ text: String) -> MissingKind? {
    let folded = FoldedText(text).text
    if folded.isEmpty { return .noAnswer }
    return missing[folded] ?? wholeNumber(folded).flatMap { missing[$0] }
  }

  /// The labels and codes nearest to a text, the nearest first.
  package func nearest(to text: String) -> [String] { names.nearest(to: text) }

  /// The labels from which a text differs in one letter of eight at most: badly written options,
  /// not what somebody typed for *otro*.
  package func slips(of text: String) -> [String] {
    let folded = FoldedText(text).text
    guard folded.count >= 5 else { return [] }
    let allowed = max(1, folded.count / 8)
    return foldedLabels.filter {
      abs($0.folded.count - folded.count) <= allowed
        && EditDistance.between($0.folded, folded) <= allowed
    }
    .map(\.label)
  }

  /// `3` for `3.0` and `3,00`, as spreadsheets and statistical programs write codes.
  private func wholeNumber(_ folded: String) -> String? {
    guard let mark = folded.firstIndex(where: { $0 == "." || $0 == "," }),
      mark > folded.startIndex, folded[folded.index(after: mark)...].allSatisfy({ $0 == "0" }),
      folded[..<mark].allSatisfy({ $0.isNumber || $0 == "-" })
    else { return nil }
    return String(folded[..<mark])
  }
}

/// The two options of a question that is answered with yes or no.
private struct YesNo {
  let yes: Int
  let no: Int

  init?(_ question: SurveyQuestion) {
    func position(_ words: Set<String>) -> Int? {
      question.options.firstIndex {
        words.contains(FoldedText($0.label).text) || words.contains(FoldedText($0.code).text)
      }
    }
    guard question.kind == .single, let yes = position(MarkWords.yes),
      let no = position(MarkWords.no), yes != no
    else { return nil }
    self.yes = yes
    self.no = no
  }
}
