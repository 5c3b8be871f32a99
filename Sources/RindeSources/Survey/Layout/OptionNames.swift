internal import RindeModel

/// How columns name the options of one question after its identifier or text.
struct OptionNames {
  private let question: Int

  private let isMultiple: Bool

  private let identifier: String

  private let text: String

  private let options: [String: Int]

  private let other: Int?

  init(_ question: SurveyQuestion, at position: Int) {
    self.question = position
    isMultiple = question.kind == .multiple
    identifier = FoldedText(question.id).text
    text = FoldedText(question.text).text
    other = question.options.firstIndex(where: \.isOther)
    var options: [String: Int] = [:]
    for (index, option) in question.options.enumerated() {
      options[FoldedText(option.label).text] = index
    }
    for (index, option) in question.options.enumerated() {
      options[FoldedText(option.code).text] = index
    }
    options[""] = nil
    self.options = options
  }

  /// The option, or the text of *otro*, that a folded heading names after its question.
  func meaning(of folded: String) -> HeadingMeaning? {
    guard isMultiple || other != nil else { return nil }
    for (sign, item) in items(in: folded) {
      if let option = options[item] ?? (Self.otherWords.contains(item) ? other : nil) {
        let isTyped = option == other && (sign == "_" || !isMultiple)
        if isTyped { return .otherText(question: question) }
        return isMultiple ? .option(question: question, option: option) : nil
      }
      if other != nil, Self.otherTextWords.contains(item) {
        return .otherText(question: question)
      }
    }
    return nil
  }

  /// An option whose code is not in the dictionary: `temas[SQ001]`, `temas/vias`, `temas_1`.
  func unknownOption(in folded: String) -> HeadingMeaning? {
    guard isMultiple else { return nil }
    for (sign, item) in items(in: folded) where !item.isEmpty {
      if sign == "[" || sign == "/" || Self.isNumbered(item) {
        return .unknownOption(question: question, code: item)
      }
    }
    return nil
  }

  /// What follows the question in a heading, with the sign between them.
  private func items(in folded: String) -> [(sign: Character, item: String)] {
    [identifier, text].compactMap { stem in
      guard !stem.isEmpty, folded.hasPrefix(stem) else { return nil }
      let rest = folded.dropFirst(stem.count)
      let item = rest.drop { Self.signs.contains($0) || $0 == " " }
      let before = rest.prefix(rest.count - item.count)
      guard let sign = before.first(where: { $0 != " " }) else { return nil }
      // REDCap writes the code of an option behind three.
      if before.hasPrefix("___") { return ("/", FoldedText(item).text) }
      let closing: Character? = before.contains("[") ? "]" : before.contains("(") ? ")" : nil
      let name = item.last == closing ? item.dropLast() : item
      return (sign, FoldedText(name).text)
    }
  }

  /// `1`, `sq001`, `op2`: codes that tools give by position.
  private static func isNumbered(_ item: String) -> Bool {
    let letters = item.prefix { $0.isLetter }
    let digits = item.dropFirst(letters.count)
    return ["", "sq", "a", "o", "op", "opcion", "item", "t", "r"].contains(String(letters))
      && (1...4).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
  }

  private static let signs: Set<Character> = ["[", "(", "/", "_", ".", ":", "-", "|", ">"]

  private static let otherWords: Set<String> = ["other", "otro", "otra", "otros", "otras"]

  private static let otherTextWords: Set<String> = [
    "other_text", "otro_texto", "other_specify", "otro_cual", "otro, ¿cual?", "otro ¿cual?",
    "¿cual?", "cual", "texto",
  ]
}
