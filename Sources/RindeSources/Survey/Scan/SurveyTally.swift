internal import RindeModel

/// What a scan counts of its rows besides the answers; merged in the order of the file.
struct SurveyTally: Sendable {
  /// Findings of each severity that are kept with their details.
  static let limit = 1_000

  var counts = Survey.Counts()

  /// Of each code, all findings.
  private(set) var found: [String: Int] = [:]

  /// The first findings of each severity, by `Severity.rawValue`.
  private var kept: [[SurveyFinding]] = [[], [], []]

  /// Whether findings of each severity are still kept in this batch.
  private var room = [true, true, true]

  /// Begins a batch, within which findings may come in any order.
  mutating func beginBatch() {
    for severity in kept.indices { room[severity] = kept[severity].count < Self.limit }
  }

  mutating func add(_ finding: SurveyFinding) {
    found[finding.problem.code, default: 0] += 1
    let severity = finding.problem.severity.rawValue
    if room[severity] { kept[severity].append(finding) }
  }

  /// Adds what a later part of the file gave.
  mutating func merge(_ other: SurveyTally) {
    counts.read += other.counts.read
    counts.used += other.counts.used
    counts.rejected += other.counts.rejected
    found.merge(other.found, uniquingKeysWith: +)
    for severity in kept.indices { kept[severity] += other.kept[severity] }
  }

  /// The kept findings in file order, at most ``limit`` of each severity.
  var firstFindings: [SurveyFinding] {
    let first = kept.map { findings in
      findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.prefix(Self.limit)
    }
    return first.joined().sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }
}
