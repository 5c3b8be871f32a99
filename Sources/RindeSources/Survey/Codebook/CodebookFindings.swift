internal import RindeModel

/// What is found in a dictionary on the way, in the order of its rows at the end.
struct CodebookFindings: Sendable {
  private var found: [DataIssue] = []

  /// A list of options that several questions of a form use is checked with each of them.
  private var known: Set<DataIssue> = []

  /// Adds a finding in a cell, or in the row as a whole.
  mutating func report(
    _ problem: CodebookProblem,
    _ place: CodebookPlace,
    _ field: CodebookField? = nil,
    read: String? = nil
  ) {
    let issue = SurveyCodebookTexts.issue(problem, at: place.position(field), read: read)
    guard known.insert(issue).inserted else { return }
    found.append(issue)
  }

  /// Adds issues that are already in words.
  mutating func report(_ issues: [DataIssue]) { found += issues }

  var hasErrors: Bool { found.contains { $0.severity == .error } }

  /// By sheet and row; what stands in the same row in the order in which it was found.
  var issues: [DataIssue] {
    let keyed = found.enumerated().map { index, issue in
      (sheet: issue.position.sheet ?? "", line: issue.position.line ?? 0, index: index)
    }
    return keyed.sorted { ($0.sheet, $0.line, $0.index) < ($1.sheet, $1.line, $1.index) }
      .map { found[$0.index] }
  }
}
