internal import RindeModel
internal import RindeTables

/// What a scan remembers of its rows besides the posts; merged in the order of the file.
struct PostScanTally: Sendable {
  /// Something found in a row, with what is needed to word it later.
  struct Finding: Sendable {
    let problem: ExportProblem
    let line: Int
    /// 0-based in the table, -1 for the whole row.
    let column: Int
    let field: ExportField?
    let read: String
  }

  /// How often something was seen, and in which line first.
  struct Note: Sendable {
    var count = 0
    var line = Int.max

    mutating func add(_ count: Int, line: Int) {
      self.count += count
      self.line = min(self.line, line)
    }

    mutating func merge(_ other: Note) { add(other.count, line: other.line) }
  }

  /// A date that could not be read for want of something that the office knows.
  struct Sample: Sendable {
    let line: Int
    let text: String

    static func first(_ left: Sample?, _ right: Sample?) -> Sample? {
      guard let left, let right else { return left ?? right }
      return right.line < left.line ? right : left
    }
  }

  /// Findings of each severity that are kept with their details.
  static let limit = 1_000

  var counts = SocialFile.Counts()
  var evidence = DateEvidence()
  var dayFirst: Sample?
  var monthFirst: Sample?
  /// The first date of three numbers.
  var numbers: Sample?
  var withoutYear: Sample?
  /// Networks with hours whose zone nobody says, and where first.
  var lacking: Set<SocialNetwork> = []
  var lackingSample: Sample?
  /// The zone that hours have, and where one was seen first.
  var zone: (zone: NamedZone, line: Int)?
  /// A bit for each ``SocialNetwork``.
  var networks: UInt8 = 0
  var firstDay = Int32.max
  var lastDay = Int32.min
  var rounded = Note()
  var combined = Note()
  var anonymous = Note()
  /// By position in ``PostMetricColumns/places``.
  var sums: [Int128] = []
  /// The first row of totals, its values by position, and how many such rows there are.
  var total: (line: Int, values: [Int64?])?

  private(set) var found: [String: Int] = [:]
  private var kept: [[Finding]] = [[], [], []]
  private var room = [true, true, true]

  /// Begins a batch, within which findings may come in any order.
  mutating func beginBatch() {
    for severity in kept.indices { room[severity] = kept[severity].count < Self.limit }
  }

  mutating func add(_ finding: Finding) {
    found[finding.problem.code, default: 0] += 1
    let severity = finding.problem.severity.rawValue
    if room[severity] { kept[severity].append(finding) }
  }

  mutating func merge(_ other: PostScanTally) {
    counts.add(other.counts)
    evidence.merge(other.evidence)
    dayFirst = Sample.first(dayFirst, other.dayFirst)
    monthFirst = Sample.first(monthFirst, other.monthFirst)
    numbers = Sample.first(numbers, other.numbers)
    withoutYear = Sample.first(withoutYear, other.withoutYear)
    lacking.formUnion(other.lacking)
    lackingSample = Sample.first(lackingSample, other.lackingSample)
    if let zone = other.zone, zone.line < self.zone?.line ?? .max { self.zone = zone }
    networks |= other.networks
    firstDay = min(firstDay, other.firstDay)
    lastDay = max(lastDay, other.lastDay)
    rounded.merge(other.rounded)
    combined.merge(other.combined)
    anonymous.merge(other.anonymous)
    sums = sums.isEmpty ? other.sums : zip(sums, other.sums).map { $0 + $1 }
    if let total = other.total, total.line < self.total?.line ?? .max { self.total = total }
    found.merge(other.found, uniquingKeysWith: +)
    for severity in kept.indices { kept[severity] += other.kept[severity] }
  }

  /// The kept findings in file order, at most ``limit`` of each severity.
  var firstFindings: [Finding] {
    let first = kept.map { findings in
      findings.sorted { ($0.line, $0.column) < ($1.line, $1.column) }.prefix(Self.limit)
    }
    return first.joined().sorted { ($0.line, $0.column) < ($1.line, $1.column) }
  }

  /// The first and last day of the posts.
  var days: ClosedRange<CalendarDate>? {
    guard firstDay <= lastDay else { return nil }
    return CalendarDate(dayNumber: Int(firstDay))...CalendarDate(dayNumber: Int(lastDay))
  }
}
