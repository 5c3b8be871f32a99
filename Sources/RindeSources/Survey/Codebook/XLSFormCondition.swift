/// Conditions of XLSForm that a dictionary can say: one question and some of its options.
enum XLSFormCondition {
  /// The question and options of `${p} = 'si' or ${p} = 'no'` and `selected(${p}, 'si')`.
  ///
  /// - Returns: `nil` for whatever says more.
  static func parse(_ text: String) -> (question: String, options: [String])? {
    var question: String?
    var options: [String] = []
    let plain = text.replacing("‘", with: "'").replacing("’", with: "'")
      .replacing("\"", with: "'")
    for part in plain.split(separator: " or ") {
      guard let (name, option) = comparison(part.trimmingBlanks()), question ?? name == name else {
        return nil
      }
      question = name
      if !options.contains(option) { options.append(option) }
    }
    return question.map { ($0, options) }
  }

  private static func comparison(_ text: String) -> (String, String)? {
    if let match = text.wholeMatch(of: /\(?\s*\$\{([^}]+)\}\s*=\s*'?([^'=<>()\s]+)'?\s*\)?/) {
      return (String(match.1), String(match.2))
    }
    if let match = text.wholeMatch(
      of: /\(?\s*selected\(\s*\$\{([^}]+)\}\s*,\s*'([^']+)'\s*\)\s*\)?/
    ) {
      return (String(match.1), String(match.2))
    }
    return nil
  }
}
