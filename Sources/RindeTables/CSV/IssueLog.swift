/// The issues of a pass: all are counted, the first ones are kept.
struct IssueLog: Hashable, Sendable {
  /// How many are kept.
  static let limit = 1_000

  private(set) var issues: [TableIssue] = []
  private(set) var count = 0

  mutating func add(_ issue: TableIssue) {
    count += 1
    if issues.count < Self.limit { issues.append(issue) }
  }

  mutating func merge(_ later: IssueLog) {
    count += later.count
    issues += later.issues.prefix(Self.limit - issues.count)
  }
}
