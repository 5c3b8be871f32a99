internal import RindeModel

/// Finds the options in a cell that joins several, the longest first.
///
/// An option whose own text contains the delimiter is found whole, because no tool escapes it.
struct JoinedText: Sendable {
  /// What stands in a cell.
  struct Items: Hashable {
    var mask: UInt64 = 0
    /// Texts that no option has, in order; neighbours are one text.
    var unmatched: [String] = []
  }

  private let names: [(bytes: [UInt8], option: Int)]

  private let delimiter: UInt8

  private let rule: JoinRule.Delimiter

  /// Takes the writings of each option, by position.
  init(names: [String], delimiter: JoinRule.Delimiter) {
    self.init(names: names.enumerated().map { ($1, $0) }, delimiter: delimiter)
  }

  /// Takes codes and labels of a question, those first that the rule expects.
  init(_ question: SurveyQuestion, rule: JoinRule) {
    let codes = question.options.enumerated().map { ($1.code, $0) }
    let labels = question.options.enumerated().map { ($1.label, $0) }
    self.init(
      names: rule.items == .codes ? codes + labels : labels + codes,
      delimiter: rule.delimiter
    )
  }

  /// Takes writings with the position of their option; of equal ones the first counts.
  init(names: [(String, Int)], delimiter: JoinRule.Delimiter) {
    var seen: Set<[UInt8]> = []
    let folded = names.map { (bytes: Self.folded($0.0, delimiter), option: $0.1) }
      .filter { !$0.bytes.isEmpty && seen.insert($0.bytes).inserted }
    self.names = folded.enumerated()
      .sorted { ($1.element.bytes.count, $0.offset) < ($0.element.bytes.count, $1.offset) }
      .map(\.element)
    self.delimiter = delimiter.rawValue.utf8.first ?? UInt8(ascii: ";")
    rule = delimiter
  }

  /// A text without case, accents and repeated blanks; lines stay apart where they divide items.
  private static func folded(_ text: String, _ delimiter: JoinRule.Delimiter) -> [UInt8] {
    guard delimiter == .lineBreak else { return SpanishText.folded(SpanishText.cleaned(text)) }
    let lines = text.split { $0.isNewline }.map {
      SpanishText.folded(SpanishText.cleaned(String($0)))
    }
    return Array(lines.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Divides the text of a cell.
  func items(in cell: String) -> Items {
    let text = Self.folded(cell, rule)
    var items = Items()
    var position = 0
    var loose: Range<Int>?
    while position < text.count {
      if isGap(text[position]) {
        position += 1
        continue
      }
      if let found = name(in: text, at: position) {
        items.mask |= 1 << UInt64(found.option)
        if let range = loose { items.unmatched.append(written(text[range])) }
        loose = nil
        position += found.bytes.count
        continue
      }
      let end = text[position...].firstIndex(of: delimiter) ?? text.count
      loose = (loose?.lowerBound ?? position)..<end
      position = end
    }
    if let range = loose { items.unmatched.append(written(text[range])) }
    return items
  }

  /// How well the delimiter divides a cell: known items less what is left over.
  func score(of cell: String) -> Int {
    let items = items(in: cell)
    return 2 * items.mask.nonzeroBitCount - items.unmatched.count
  }

  private func isGap(_ byte: UInt8) -> Bool { byte == delimiter || byte == UInt8(ascii: " ") }

  private func name(in text: [UInt8], at position: Int) -> (bytes: [UInt8], option: Int)? {
    names.first { name in
      guard text[position...].starts(with: name.bytes) else { return false }
      var end = position + name.bytes.count
      while end < text.count, text[end] == UInt8(ascii: " "), delimiter != UInt8(ascii: " ") {
        end += 1
      }
      return end == text.count || text[end] == delimiter
    }
  }

  private func written(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).trimmingBlanks()
  }
}
