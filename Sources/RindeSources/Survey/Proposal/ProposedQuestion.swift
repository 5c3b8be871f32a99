internal import RindeModel

/// A question as it is proposed from a file of answers.
struct ProposedQuestion {
  struct Option {
    var code: String
    var label: String
    var isOther = false
    var isExclusive = false
    var doubts: [ProposalDoubt] = []
    /// The first row in which it was given.
    var line: Int?
  }

  /// A doubt with the rows where it arises.
  struct Question {
    let doubt: ProposalDoubt
    let lines: [Int]
  }

  var id = ""
  var text: String
  var kind: SurveyQuestion.Kind
  var options: [Option] = []
  var missing: [(text: String, kind: MissingKind)] = []
  var section: String?
  var scale: ClosedRange<Int>?
  var doubts: [Question] = []
  let column: AnswerColumn

  init(_ kind: SurveyQuestion.Kind, _ column: AnswerColumn, text: String? = nil) {
    self.kind = kind
    self.column = column
    self.text = text ?? column.heading
  }

  mutating func doubt(_ doubt: ProposalDoubt, at lines: [Int] = []) {
    doubts.append(Question(doubt: doubt, lines: lines))
  }

  /// Notes that a column beside it holds what people wrote for «otro».
  mutating func markWritten() {
    let index = options.firstIndex { HeadingPath.isOther($0.label) || $0.code == "-oth-" }
    guard let index, !options.contains(where: \.isOther) else { return }
    options[index].isOther = true
    options[index].label = "Otro"
    options.append(options.remove(at: index))
  }

  /// Adds the option under which respondents wrote some texts, and asks whether they did.
  mutating func addWritten(_ texts: [String], lines: [Int]) {
    doubt(.writtenTexts(texts), at: lines)
    if let index = options.firstIndex(where: { HeadingPath.isOther($0.label) }) {
      options[index].isOther = true
    } else {
      let code = CodebookNames.unique("otro", among: options.map(\.code))
      options.append(Option(code: code, label: "Otro", isOther: true))
    }
  }

  /// Adds options by their texts, with codes of their own; those of no answer become missing.
  mutating func addOptions(_ values: [(text: String, line: Int)], areCodes: Bool) {
    for value in values {
      if let kind = CodebookWords.missingKind(value.text) {
        missing.append((value.text, kind))
        doubt(.missingGuess(value.text), at: [value.line])
        continue
      }
      let codes = options.map(\.code)
      let slug = CodebookNames.slug(value.text, separator: "_", limit: 30)
      let code =
        areCodes ? value.text : CodebookNames.unique(slug.isEmpty ? "op" : slug, among: codes)
      options.append(
        Option(
          code: code,
          label: value.text,
          isExclusive: kind == .multiple && Self.none.contains(FoldedText(value.text).text),
          line: value.line
        )
      )
    }
  }

  private static let none: Set<String> = [
    "ninguno", "ninguna", "ninguno de los anteriores", "ninguna de las anteriores", "none",
    "ninguno de los temas", "ninguna opcion", "nada",
  ]
}
