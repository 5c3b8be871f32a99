/// What had to be changed so that a report fits a workbook; all zero for most reports.
public struct WorkbookNotes: Hashable, Sendable {
  /// Texts longer than a cell holds, cut with a visible mark.
  public private(set) var cutTexts = 0

  /// Control characters made visible.
  public private(set) var replacedCharacters = 0

  /// Addresses written as plain text: too long, too many, or of a scheme other than http, https
  /// and mailto.
  public private(set) var plainLinks = 0

  mutating func count(_ text: CellText) {
    if text.cut > 0 { cutTexts += 1 }
    replacedCharacters += text.replaced
  }

  mutating func countPlainLink() { plainLinks += 1 }
}
