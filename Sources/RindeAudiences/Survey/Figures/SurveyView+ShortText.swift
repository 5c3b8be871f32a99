internal import RindeModel

extension SurveyView {
  /// The text of a question for a table that repeats it row by row.
  ///
  /// The sheet of the question and the one on quality have it whole.
  ///
  /// - Parameter question: Its place in the dictionary.
  /// - Returns: The text without the instruction in parentheses at its end, cut at a word with «…»
  ///   when it has more than sixty characters.
  func shortText(_ question: Int) -> String {
    let limit = 60
    let text = plainText(question)
    guard text.count > limit else { return text }
    let start = text.prefix(limit - 1)
    let end = start.lastIndex(of: " ") ?? start.endIndex
    return start[..<end] + "…"
  }

  /// Variables in running text: `grupo`, `sexo y rango de edad`.
  func shortTitles(of variables: [String]) -> String {
    SpanishList.joined(variables.map(shortTitle))
  }

  /// A variable in running text: its name as its question writes it, or the question.
  ///
  /// The name alone is written without accents, so that it is only taken from the question.
  private func shortTitle(of variable: String) -> String {
    let text = title(of: variable)
    guard text.contains("?") else { return text.lowercasedFirst }
    let words = text.split { !$0.isLetter }.map(String.init)
    let word = words.first { FigureID.slug($0) == FigureID.slug(variable) }
    return word.map(\.lowercasedFirst) ?? "la respuesta a «\(text)»"
  }

  /// The text of a question without the instruction in parentheses at its end.
  func plainText(_ question: Int) -> String {
    var text = questions[question].text[...]
    guard text.last == ")", let start = text.lastIndex(of: "("), start > text.startIndex else {
      return String(text)
    }
    text = text[..<start]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension String {
  /// With a small first letter, except in initials: `JAC`.
  fileprivate var lowercasedFirst: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
