internal import RindeAudiences

/// The options of a question as lines with bars.
struct SurveyBars {
  /// A line before it is laid out.
  struct Entry {
    let label: String

    /// Between 0 and 1; `nil` where it is hidden or there is no base.
    let share: Double?

    /// `45 de 68`, or why it is not said.
    let count: String

    /// What is said behind the count: the interval, and marks in words.
    let remarks: [String]
  }

  let entries: [Entry]
  let width: Int
  let usesColor: Bool

  /// How far lines stand from the margin.
  var indentation = 2

  private static let smallestBar = 8
  private static let largestBar = 20

  /// The widest percentage, `100,0 %`.
  private static let percentageWidth = 7

  var lines: [String] {
    let counts = entries.map(\.count.count).max() ?? 0
    let remarks = entries.map { remark(of: $0).count }.max() ?? 0
    // Margin, label, two blanks, bar, one blank, percentage, two blanks, count.
    let fixed = indentation + 2 + 1 + Self.percentageWidth + 2 + counts
    let beside = width - fixed - (remarks == 0 ? 0 : remarks + 2)
    let isBeside = beside >= 34
    let space = max(28, isBeside ? beside : width - fixed)
    let bar = min(Self.largestBar, max(Self.smallestBar, space / 3))
    let label = min(entries.map(\.label.count).max() ?? 0, space - bar)
    return entries.map { entry in
      let columns = (label: label, bar: bar, count: counts)
      let line = line(entry, columns)
      return isBeside
        ? (line + besideRemark(entry)).trimmingBlanksAtEnd()
        : line.trimmingBlanksAtEnd() + remarkBelow(entry)
    }
  }

  private func line(
    _ entry: Entry,
    _ columns: (label: Int, bar: Int, count: Int)
  ) -> String {
    let margin = String(repeating: " ", count: indentation)
    let label = entry.label.shortened(to: columns.label).padding(to: columns.label)
    let percentage =
      (entry.share.map { SpanishNumber.percentage($0) } ?? "")
      .rightAligned(to: Self.percentageWidth)
    let bar = colored(Self.bar(entry.share ?? 0, width: columns.bar))
    return "\(margin)\(label)  \(bar) \(percentage)  \(entry.count.padding(to: columns.count))"
  }

  private func remark(of entry: Entry) -> String { entry.remarks.joined(separator: "; ") }

  private func besideRemark(_ entry: Entry) -> String {
    entry.remarks.isEmpty ? "" : "  \(remark(of: entry))"
  }

  private func remarkBelow(_ entry: Entry) -> String {
    guard !entry.remarks.isEmpty else { return "" }
    return "\n" + String(repeating: " ", count: indentation + 4) + remark(of: entry)
  }

  /// Full and partial blocks; what is more than nothing shows at least an eighth.
  static func bar(_ share: Double, width: Int) -> String {
    let eighths = Int((min(1, max(0, share)) * Double(width * 8)).rounded())
    let shown = share > 0 ? max(1, eighths) : 0
    let partial = shown % 8 == 0 ? "" : blocks[shown % 8 - 1]
    return (String(repeating: "█", count: shown / 8) + partial).padding(to: width)
  }

  private static let blocks = ["▏", "▎", "▍", "▌", "▋", "▊", "▉"]

  private func colored(_ bar: String) -> String {
    usesColor ? "\u{1B}[36m\(bar)\u{1B}[0m" : bar
  }
}

extension String {
  /// The text without the blanks at its end.
  func trimmingBlanksAtEnd() -> String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
