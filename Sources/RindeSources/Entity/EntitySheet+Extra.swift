internal import RindeModel
internal import RindeTables

extension EntitySheet {
  /// What is to be said of the values of a row; with an error the row has no use.
  ///
  /// - Parameters:
  ///   - row: A row with a field and a value.
  ///   - place: Where its additional value stands, or should stand.
  /// - Returns: The findings, none where all is well.
  func issues(of row: Row, extraAt place: JSONPlace) -> [DataIssue] {
    var issues: [DataIssue] = []
    if let issue = extraIssue(of: row, at: position(place)) { issues.append(issue) }
    if let restored = row.restored {
      let place = position(restored.place)
      issues.append(EntitySheetTexts.restoredCode(restored.written, restored.code, place))
    }
    return issues
  }

  private func extraIssue(of row: Row, at position: SourcePosition) -> DataIssue? {
    let field = row.field
    guard let text = row.extra?.shortText else {
      return field.needsExtra ? EntitySheetTexts.missingExtra(field, row.text, position) : nil
    }
    if !field.isList { return EntitySheetTexts.unusedExtra(text, field, position) }
    guard field.namesActivity else { return nil }
    switch row.extraKind {
    case .date: return EntitySheetTexts.activityAsDate(field, text, position)
    case .number where Self.mayLackZero(text):
      return EntitySheetTexts.activityAsNumber(field, text, position)
    default: return nil
    }
  }

  /// Whether a number may have been written with a zero at its end: `2.1` for `2.10`.
  private static func mayLackZero(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count == 1
  }
}
