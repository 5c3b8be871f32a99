package import RindeTables

/// What points and commas mean in the numbers of one file of answers.
///
/// Where all its numbers that are not doubtful agree, they decide; where there are none, a CSV with
/// commas has decimal points and any other file of an office has decimal commas.
package struct AnswerNumbers: Hashable, Sendable {
  /// The sign before the decimals.
  package enum Mark: Hashable, Sendable {
    case comma
    case point
    /// Numbers with both were found: one with a lone mark before three digits is not understood.
    case both
  }

  package let mark: Mark

  package init(_ mark: Mark) { self.mark = mark }

  /// Decides from the cells of the columns that hold numbers.
  init(_ cells: some Sequence<Cell>, separator: UInt8?) {
    var evidence = NumberEvidence()
    for cell in cells where cell.kind == .text {
      if let amount = ReportedAmount(text: cell.text) { evidence.add(amount.form) }
    }
    switch (evidence.commas > 0, evidence.points > 0) {
    case (true, true): mark = .both
    case (true, false): mark = .comma
    case (false, true): mark = .point
    case (false, false): mark = separator == UInt8(ascii: ",") ? .point : .comma
    }
  }

  /// The number that a cell holds.
  ///
  /// - Parameters:
  ///   - text: As the file has it; blanks at the ends do not count.
  ///   - kind: A workbook's own numbers need no convention.
  /// - Returns: A finite number; `nil` for anything else and for a number that may be two.
  package func value(of text: String, kind: Cell.Kind = .text) -> Double? {
    let text = text.trimmingBlanks()
    if kind == .number { return Double(text).flatMap { $0.isFinite ? $0 : nil } }
    if text.contains(where: { $0 == "e" || $0 == "E" }), let value = Double(text) {
      return value.isFinite ? value : nil
    }
    guard let amount = ReportedAmount(text: text), !amount.isPercent else { return nil }
    guard let separator = decimalSeparator(of: amount.form) else { return nil }
    var digits = ""
    for character in text {
      switch character {
      case separator: digits.append(".")
      case ".", ",", "+": continue
      case "−": digits.append("-")
      default: digits.append(character)
      }
    }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The sign before the decimals, something else where there are none, `nil` in a doubt.
  private func decimalSeparator(of form: ReportedAmount.Form) -> Character? {
    switch form {
    case .plain: "."
    case .commaDecimal: ","
    case .pointDecimal, .commaGrouped: "."
    case .ambiguousPoint: mark == .both ? nil : mark == .point ? "." : ","
    case .ambiguousComma: mark == .both ? nil : mark == .comma ? "," : "."
    }
  }
}
