internal import RindeModel
package import RindeTables

extension AnswerParser {
  /// What a cell of a question whose options stand in columns says.
  ///
  /// - Parameters:
  ///   - text: The cell as read.
  ///   - column: One of the place's columns.
  ///   - kind: What the file says that the cell is.
  /// - Returns: For the column that tells who answered, `.selected` when it is not empty.
  package func mark(_ text: String, column: Int, kind: Cell.Kind = .text) -> AnswerMark {
    guard case .indicators(let indicators, let otherText, let answered) = place else {
      return .empty
    }
    if kind == .error || kind == .uncalculated { return .unknown(text) }
    if text.isBlank { return .empty }
    let variable = variables[column]
    let label = variable?.label(of: text)
    if column == otherText { return typed(text) }
    guard let option = indicators.first(where: { $0.column == column })?.option else {
      guard case .byColumn(column) = answered else { return .empty }
      return vocabulary.missing(text).map { .missing($0) } ?? .selected
    }
    if let kind = missing(text, label: label, variable) { return .missing(kind) }
    for writing in [label, text].compactMap(\.self) {
      if let mark = MarkWords.mark(FoldedText(writing).text) { return mark }
      if vocabulary.option(writing) == option { return .selected }
    }
    return option == vocabulary.other ? .otherText : .unknown(text)
  }

  private func typed(_ text: String) -> AnswerMark {
    if let kind = vocabulary.missing(text) { return .missing(kind) }
    switch MarkWords.mark(FoldedText(text).text) {
    case .some(.notSelected): return .notSelected
    case .some(.selected): return .selected
    default: return .otherText
    }
  }

  /// What the cells of one row say together.
  ///
  /// - Parameter marks: One for each of the place's columns, in their order.
  /// - Returns: `.options`, `.missing` or `.unknown` for the first cell that is not understood.
  package func value(of marks: some Sequence<AnswerMark>) -> AnswerValue {
    guard case .indicators(let indicators, let otherText, let answered) = place else {
      return .missing(.notAsked)
    }
    var row = MarkedRow()
    var options = indicators.map(\.option)
    if otherText != nil { options.append(vocabulary.other ?? 0) }
    for (index, mark) in marks.enumerated() {
      if index < options.count {
        row.add(mark, option: options[index])
      } else {
        row.addWhole(mark)
      }
    }
    return row.value(answered, vocabulary: vocabulary)
  }
}

/// The marks of one row, put together one after another.
private struct MarkedRow {
  private var mask: UInt64 = 0
  private var others = 0
  private var hasValue = false
  private var hasWhole = false
  private var missing: MissingKind?
  private var unknown: String?

  mutating func add(_ mark: AnswerMark, option: Int) {
    if mark != .empty { hasValue = true }
    switch mark {
    case .empty, .notSelected: break
    case .selected: mask |= 1 << UInt64(option)
    case .otherText:
      mask |= 1 << UInt64(option)
      others = 1
    case .missing(let kind): missing = missing ?? kind
    case .unknown(let text): unknown = unknown ?? text
    }
  }

  mutating func addWhole(_ mark: AnswerMark) {
    if case .missing(let kind) = mark {
      missing = missing ?? kind
    } else if mark != .empty {
      hasWhole = true
    }
  }

  func value(_ answered: AnsweredRule, vocabulary: AnswerVocabulary) -> AnswerValue {
    if let unknown { return .unknown(unknown, nearest: vocabulary.nearest(to: unknown)) }
    if mask != 0 { return .options(mask, others: others) }
    if let missing { return .missing(missing) }
    let isAnswered =
      switch answered {
      case .anyMark: false
      case .anyValue: hasValue
      case .byColumn: hasWhole
      }
    return isAnswered ? .options(0, others: 0) : .missing(.noAnswer)
  }
}
