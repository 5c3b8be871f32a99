internal import RindeModel

/// What a scan remembers of its rows besides their figures; merged by adding.
struct ProgressTally: Sendable {
  /// A finding with what is needed to word it later.
  struct Kept: Sendable {
    let line: Int
    /// Its place among the findings of its row.
    let order: Int
    let finding: ProgressRules.Finding
    let read: String?
    /// Index in the plan, or -1.
    let activity: Int
  }

  /// Findings of each severity that are kept with their details.
  static let limit = 1_000

  var counts = ProgressCounts()

  var evidence = NumberEvidence()

  /// The first findings of each severity in file order, by `Severity.rawValue`.
  private(set) var kept: [[Kept]] = [[], [], []]

  /// Decimal points: a doubt or not, which only the whole file tells.
  private(set) var points: [Kept] = []

  /// Decimal points that were found, also those without details.
  private(set) var pointCount = 0

  /// Rows whose meaning only the whole file tells.
  var deferred: [ProgressRow] = []

  /// Whether findings of each severity are still kept in this batch.
  private var room = [true, true, true]

  /// Whether decimal points are still kept in this batch.
  private(set) var hasRoomForPoints = true

  /// Begins a batch, within which findings may come in any order.
  mutating func beginBatch() {
    for severity in kept.indices { room[severity] = kept[severity].count < Self.limit }
    hasRoomForPoints = points.count < Self.limit
  }

  /// Whether findings of a severity are still kept in this batch.
  func hasRoom(for severity: DataIssue.Severity) -> Bool { room[severity.rawValue] }

  mutating func add(_ finding: Kept) {
    let problem = finding.finding.problem
    counts.issues[problem.code, default: 0] += 1
    keep(finding)
  }

  /// Keeps a finding that was counted elsewhere.
  mutating func keep(_ finding: Kept) {
    let severity = finding.finding.problem.severity
    if hasRoom(for: severity) { kept[severity.rawValue].append(finding) }
  }

  mutating func addPoint(_ finding: Kept) {
    pointCount += 1
    keepPoint(finding)
  }

  mutating func keepPoint(_ finding: Kept) {
    if hasRoomForPoints { points.append(finding) }
  }

  /// Counts points whose details were kept, or not, with ``keepPoint(_:)``.
  mutating func countPoints(_ count: Int) { pointCount += count }

  /// Adds what a later part of the file gave.
  mutating func merge(_ other: ProgressTally) {
    counts.read += other.counts.read
    counts.used += other.counts.used
    counts.rejected += other.counts.rejected
    counts.issues.merge(other.counts.issues, uniquingKeysWith: +)
    evidence.merge(other.evidence)
    for severity in kept.indices { kept[severity] += other.kept[severity] }
    points += other.points
    pointCount += other.pointCount
    deferred += other.deferred
  }

  /// Turns the decimal points into doubts, once the file says that they are.
  mutating func doubtPoints() {
    guard pointCount > 0, let sample = points.first else { return }
    let problem = sample.finding.problem
    counts.issues[problem.code, default: 0] += pointCount
    kept[problem.severity.rawValue] += points
    points = []
    pointCount = 0
  }

  /// The kept findings in file order, at most ``limit`` of each severity.
  var firstFindings: [Kept] {
    let first = kept.map { findings in
      findings.sorted { ($0.line, $0.order) < ($1.line, $1.order) }.prefix(Self.limit)
    }
    return first.joined().sorted { ($0.line, $0.order) < ($1.line, $1.order) }
  }
}
