/// What a heading says that its column holds; questions and options by their positions.
enum HeadingMeaning: Hashable {
  case question(Int)
  case option(question: Int, option: Int)
  /// What was typed for *otro*.
  case otherText(question: Int)
  /// An option of a question by a code that the dictionary does not have.
  case unknownOption(question: Int, code: String)
  /// The name of an option alone, without its question.
  case loneOption(question: Int, option: Int)
  /// What the tool adds to the answers.
  case technical
  case unknown

  /// The question to which the column belongs.
  var question: Int? {
    switch self {
    case .question(let question), .option(let question, _), .otherText(let question),
      .unknownOption(let question, _), .loneOption(let question, _):
      question
    case .technical, .unknown: nil
    }
  }

  /// Whether the column has nothing to do with the dictionary unless a question takes it.
  var isStrange: Bool {
    switch self {
    case .loneOption, .unknownOption, .unknown: true
    case .question, .option, .otherText, .technical: false
    }
  }
}
