/// The heading of a column of answers, taken apart as platforms put it together.
struct HeadingPath: Sendable {
  /// The name or text of the question.
  let last: String

  /// The groups in which it stands.
  let section: String?

  init(_ heading: String, _ platform: SurveyPlatform) {
    let mark: Character? =
      switch platform {
      case .kobo: "/"
      case .odk: "-"
      default: nil
      }
    guard let mark, let place = heading.lastIndex(of: mark), !heading.contains(" ") else {
      last = heading
      section = nil
      return
    }
    last = String(heading[heading.index(after: place)...])
    section = heading[..<place].split(separator: mark).joined(separator: " / ")
  }

  /// The two parts of `¿Qué temas? [Metas]`; `nil` without brackets at the end.
  static func bracketed(_ heading: String) -> (stem: String, inner: String)? {
    guard heading.hasSuffix("]"), let place = heading.lastIndex(of: "[") else { return nil }
    let stem = heading[..<place].trimmingBlanks()
    let inner = heading[heading.index(after: place)...].dropLast().trimmingBlanks()
    return stem.isEmpty || inner.isEmpty ? nil : (stem, inner)
  }

  /// Whether a name stands for what respondents write themselves.
  static func isOther(_ name: String) -> Bool {
    let words = FoldedText(name).text.split(whereSeparator: { !$0.isLetter })
    return ["other", "otro", "otra", "otros", "otras"].contains(words.first.map(String.init) ?? "")
      && words.count <= 3
  }

  /// Whether a text is a code: ASCII letters, digits and low lines, without blanks.
  static func isCode(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-.".contains($0)) }
      && (text.contains { $0.isNumber || $0 == "_" } || text == text.lowercased())
  }

  /// An identifier for a question: the heading where it is one, words of it otherwise.
  static func id(of heading: String, among others: [String]) -> String {
    let isFine =
      isCode(heading) && CodebookNames.replacement(for: heading) == nil && heading.count <= 40
    let slug = isFine ? heading : CodebookNames.slug(heading, separator: "_", limit: 30)
    let base = slug.isEmpty ? "pregunta_\(others.count + 1)" : slug
    let folded = FoldedText(base)
    let isTaken = others.contains { FoldedText($0) == folded }
    return isTaken ? CodebookNames.unique(base, among: others + [base]) : base
  }
}
