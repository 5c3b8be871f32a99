public import RindeModel

/// Exact totals of progress by activity and span of days.
///
/// All members are sums, maxima or unions, so that any division of the records gives the same
/// totals. Columns that a plan does not need are not kept.
public struct ComplianceFold: ProgressFold, Hashable {
  /// What is kept beside amounts and counts.
  public struct Details: OptionSet, Hashable, Sendable {
    public let rawValue: Int

    public init(rawValue: Int) {
      self.rawValue = rawValue
    }

    /// Denominators of percentages.
    public static let ratios = Details(rawValue: 1)
    /// The last level of each span.
    public static let levels = Details(rawValue: 2)
    /// Which milestones were done.
    public static let milestones = Details(rawValue: 4)
    /// The part of everything that control interno can verify.
    public static let verification = Details(rawValue: 8)

    public static let all: Details = [.ratios, .levels, .milestones, .verification]
  }

  public let periods: PeriodIndex
  public let details: Details

  /// Days between which records of each activity count; empty when all count.
  let windows: [ClosedRange<Int32>]

  var tallies: [Tally]
  /// What the amounts of ``tallies`` have beyond 64 bits, by their index: multiples of 2⁶⁴.
  var carries: [Int: Int64] = [:]
  private(set) var denominators: [Int128]
  private(set) var milestones: [UInt64]
  private(set) var levels: [Level]
  private(set) var verified: [VerifiedTotals]

  /// The records of an activity in a span and their amounts, together in a quarter of a cache line.
  ///
  /// With tens of thousands of activities most of the time goes into waiting for this memory.
  struct Tally: Hashable, Sendable {
    /// Millionths, without what ``ComplianceFold/carries`` has.
    var amount: Int64 = 0
    /// Records in the lower half, records with evidence in the upper.
    var counts: UInt64 = 0
  }

  /// A level and when it was reported; the later one stands.
  struct Level: Hashable, Sendable {
    var order: Int64
    var amount: Int64

    static let none = Level(order: .min, amount: .min)

    /// The later of two; of two on the same line of two files, the greater.
    func later(_ other: Level) -> Level {
      (order, amount) >= (other.order, other.amount) ? self : other
    }
  }

  /// The part of a total whose evidence control interno accepts.
  struct VerifiedTotals: Hashable, Sendable {
    var amount: Int128 = 0
    var denominator: Int128 = 0
    var milestones: UInt64 = 0
    var level = Level.none
    var recordCount = 0
  }

  /// No records yet.
  ///
  /// - Parameters:
  ///   - activityCount: Activities of the plan.
  ///   - periods: The spans of days.
  ///   - details: What is kept.
  ///   - windows: For each activity the days between which its records count; empty for all.
  public init(
    activityCount: Int,
    periods: PeriodIndex,
    details: Details = .all,
    windows: [ClosedRange<Int32>] = []
  ) {
    self.periods = periods
    self.details = details
    self.windows = windows
    let cells = activityCount * periods.count
    tallies = Array(repeating: Tally(), count: cells)
    denominators = Array(repeating: 0, count: details.contains(.ratios) ? cells : 0)
    milestones = Array(repeating: 0, count: details.contains(.milestones) ? cells : 0)
    levels = Array(repeating: .none, count: details.contains(.levels) ? cells : 0)
    verified = Array(repeating: .init(), count: details.contains(.verification) ? cells : 0)
  }

  public mutating func fold(_ batch: ProgressColumns) {
    foldTallies(of: batch)
    guard !details.isEmpty else { return }
    for index in 0..<batch.count where counts(batch, index) {
      let span = periods.span(ofDay: Int(batch.days[index]))
      foldDetails(of: batch, at: index, into: Int(batch.activities[index]) * periods.count + span)
    }
  }

  /// Whether a record lies in its activity's window.
  private func counts(_ batch: ProgressColumns, _ index: Int) -> Bool {
    windows.isEmpty || windows[Int(batch.activities[index])].contains(batch.days[index])
  }

  private mutating func foldDetails(of batch: ProgressColumns, at index: Int, into cell: Int) {
    let amount = batch.amounts[index]
    let denominator = batch.denominators.isEmpty ? 0 : batch.denominators[index]
    let isMilestone =
      !batch.kinds.isEmpty && batch.kinds[index] == ProgressColumns.Kind.milestone.rawValue
    let milestone: UInt64 = isMilestone && (0..<64).contains(amount) ? 1 << UInt64(amount) : 0
    let level = Level(
      order: Int64(batch.days[index]) << 32 | Int64(batch.lines[index]),
      amount: amount
    )
    if details.contains(.ratios) { denominators[cell] += Int128(denominator) }
    if details.contains(.milestones) { milestones[cell] |= milestone }
    if details.contains(.levels) { levels[cell] = levels[cell].later(level) }
    let isAccepted = batch.verified.isEmpty || batch.verified[index] == 1
    guard details.contains(.verification), batch.evidence[index] == 1, isAccepted else { return }
    if !isMilestone { verified[cell].amount += Int128(amount) }
    verified[cell].denominator += Int128(denominator)
    verified[cell].milestones |= milestone
    verified[cell].level = verified[cell].level.later(level)
    verified[cell].recordCount += 1
  }

  public mutating func merge(_ other: ComplianceFold) {
    mergeTallies(of: other)
    for cell in denominators.indices { denominators[cell] += other.denominators[cell] }
    for cell in milestones.indices { milestones[cell] |= other.milestones[cell] }
    for cell in levels.indices { levels[cell] = levels[cell].later(other.levels[cell]) }
    for cell in verified.indices {
      let more = other.verified[cell]
      verified[cell].amount += more.amount
      verified[cell].denominator += more.denominator
      verified[cell].milestones |= more.milestones
      verified[cell].level = verified[cell].level.later(more.level)
      verified[cell].recordCount += more.recordCount
    }
  }
}
