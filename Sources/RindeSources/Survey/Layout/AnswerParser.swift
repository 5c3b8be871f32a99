package import RindeModel
package import RindeTables

/// Understands the cells of one question.
///
/// It knows nothing of rows, so what a text means may be remembered.
package struct AnswerParser: Sendable {
  package let question: SurveyQuestion

  package let place: AnswerPlace

  let vocabulary: AnswerVocabulary

  private let numbers: AnswerNumbers

  private let joined: JoinedText?

  private let typesOther: Bool

  /// The variables of an SPSS file, by column.
  let variables: [Int: SAVVariable]

  /// Prepares for one question.
  ///
  /// - Parameters:
  ///   - question: As the dictionary describes it.
  ///   - position: Its position in the dictionary from which the layout was found.
  ///   - layout: Of the file that is read.
  package init(_ question: SurveyQuestion, at position: Int, in layout: AnswerLayout) {
    self.question = question
    place = layout.places[position]
    numbers = layout.numbers
    typesOther = layout.platform.typesOtherInPlace
    variables = Dictionary(
      uniqueKeysWithValues: place.columns.compactMap { column in
        layout.variable(column).map { (column, $0) }
      }
    )
    if case .joined(_, let rule) = place {
      vocabulary = AnswerVocabulary(question, preferring: rule.items)
      joined = JoinedText(question, rule: rule)
    } else {
      vocabulary = AnswerVocabulary(question)
      joined = nil
    }
  }

  /// What the cell of a question that stands in one column says.
  ///
  /// - Parameters:
  ///   - text: The cell as read.
  ///   - kind: What the file says that the cell is.
  /// - Returns: The answer; for a question without a column that it was not asked.
  package func parse(_ text: String, kind: Cell.Kind = .text) -> AnswerValue {
    if kind == .error || kind == .uncalculated { return .unknown(text, nearest: []) }
    if text.isBlank { return .missing(.noAnswer) }
    switch place {
    case .cell(let column): return answer(text, kind, variables[column])
    case .joined(_, let rule): return options(text, rule)
    case .indicators, .absent: return .missing(.notAsked)
    }
  }

  private func answer(_ text: String, _ kind: Cell.Kind, _ variable: SAVVariable?) -> AnswerValue {
    let label = variable?.label(of: text)
    if let kind = missing(text, label: label, variable) { return .missing(kind) }
    switch question.kind {
    case .single, .scale, .multiple: return option(text, label: label)
    case .numeric:
      return numbers.value(of: text, kind: kind).map { .number($0) } ?? .unknown(text, nearest: [])
    case .open: return .text
    case .date:
      let day = ReportedDate.day(Cell(kind: kind, text: text))
      return day.map { .date($0) } ?? .unknown(text, nearest: [])
    }
  }

  /// Why a value is no answer, by the dictionary and by the file itself.
  func missing(_ text: String, label: String?, _ variable: SAVVariable?) -> MissingKind? {
    if let kind = vocabulary.missing(text) ?? label.flatMap({ vocabulary.missing($0) }) {
      return kind
    }
    guard let variable, variable.isMissing(text) else { return nil }
    return label.map { MissingWords.kind(of: $0) } ?? .noAnswer
  }

  private func option(_ text: String, label: String?) -> AnswerValue {
    if let option = label.flatMap({ vocabulary.option($0) }) ?? vocabulary.option(text) {
      return .option(option)
    }
    guard typesOther, let other = vocabulary.other, vocabulary.slips(of: text).isEmpty else {
      return .unknown(text, nearest: vocabulary.nearest(to: label ?? text))
    }
    return .option(other)
  }

  private func options(_ text: String, _ rule: JoinRule) -> AnswerValue {
    if let kind = vocabulary.missing(text) { return .missing(kind) }
    guard let items = joined?.items(in: text) else { return .missing(.notAsked) }
    guard let first = items.unmatched.first else {
      return items.mask == 0 ? .missing(.noAnswer) : .options(items.mask, others: 0)
    }
    let slip = items.unmatched.first { !vocabulary.slips(of: $0).isEmpty }
    if case .otherText(let other) = rule.unmatched, slip == nil {
      return .options(items.mask | 1 << UInt64(other), others: 1)
    }
    let fault = slip ?? first
    let written = text.split(separator: rule.delimiter.rawValue)
      .map { $0.trimmingBlanks() }
      .first { FoldedText($0) == FoldedText(fault) }
    return .unknown(written ?? text, nearest: vocabulary.nearest(to: fault))
  }
}
