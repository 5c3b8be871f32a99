internal import RindeModel
internal import RindeTables

/// Turns batches of rows into coded records; not generic, so that its loop is compiled as it stands.
///
/// Rows in their plainest writing are read from their bytes; all others, and all findings, go
/// through ``ProgressRules``.
struct ProgressCoder: Sendable {
  /// The fields that are asked of the file: those that figures need, and those that may be wrong.
  static let fields: [ProgressField] = [
    .activity, .date, .quantity, .evidence, .verified, .numerator, .denominator, .milestone,
    .territory,
  ]

  let rules: ProgressRules

  /// The records of the last batch.
  private(set) var columns = ProgressColumns()

  var tally = ProgressTally()

  let layout: BatchLayout
  private let codes: ActivityCodes

  private let days: YearDays

  /// Decimal points are doubtful here; whether they really are is told at the end.
  private let provisional: NumberConvention

  init(_ rules: ProgressRules) {
    self.rules = rules
    layout = BatchLayout(rules.table)
    codes = ActivityCodes(rules.activities)
    days = YearDays(rules.year)
    provisional = NumberConvention(
      NumberEvidence(commas: 1, points: 1),
      isCommaSeparated: false
    )
  }

  /// Codes a batch into ``columns``.
  mutating func code(_ batch: RowBatch) {
    columns.removeAll()
    tally.beginBatch()
    tally.counts.read += batch.rowCount
    let size = PlainRecords.byteCount(batch.rowCount)
    withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { memory in
      guard let start = memory.baseAddress else { return }
      var plain = PlainRecords(start, capacity: batch.rowCount)
      var slowRows: [Int] = []
      withPlainReader { $0.read(batch, into: &plain, slowRows: &slowRows) }
      plain.append(to: &columns, keepsVerification: layout.offsets.verified >= 0)
      note(plain, of: batch)
      for row in slowRows { codeSlowly(batch, row) }
    }
  }

  private func withPlainReader(_ body: (PlainReader) -> Void) {
    days.numbers.withUnsafeBufferPointer { numbers in
      guard let numbers = numbers.baseAddress else { return }
      body(
        PlainReader(
          codes: codes,
          numbers: numbers,
          isoStart: days.isoStart,
          yearBytes: days.yearBytes,
          layout: layout.offsets
        )
      )
    }
  }

  /// Codes the rows that waited for the file's convention.
  mutating func codeDeferred(_ convention: NumberConvention) {
    columns.removeAll()
    var total = tally
    let rows = total.deferred
    total.deferred = []
    tally = ProgressTally()
    for row in rows {
      tally.beginBatch()
      take(rules.verdict(on: row, convention), row)
    }
    total.merge(tally)
    tally = total
  }

  /// Counts what the plain records have to be noted for, and keeps the first of them.
  private mutating func note(_ plain: PlainRecords, of batch: RowBatch) {
    tally.counts.used += plain.count
    tally.evidence.commas += plain.commas
    tally.evidence.points += plain.points
    tally.countPoints(plain.points)
    let missing = plain.count - plain.evidenced
    if missing > 0 {
      tally.counts.issues[ProgressProblem.noEvidence.code, default: 0] += missing
    }
    let wantsNotes = missing > 0 && tally.hasRoom(for: .note)
    let wantsPoints = plain.points > 0 && tally.hasRoomForPoints
    guard wantsNotes || wantsPoints else { return }
    for index in 0..<plain.count {
      let (line, activity) = (Int(plain.lines[index]), Int(plain.activities[index]))
      if plain.marks[index] == UInt8(ascii: ".") {
        let value = Quantity(micros: Int128(plain.amounts[index]))
        let finding = ProgressRules.Finding(
          problem: .doubtfulSeparator(value: value),
          field: .quantity
        )
        let read = batch.cell(Int(plain.rows[index]), layout.offsets.quantity).text
        tally.keepPoint(
          ProgressTally.Kept(line: line, order: 0, finding: finding, read: read, activity: activity)
        )
      }
      if plain.evidence[index] == 0 {
        let finding = ProgressRules.Finding(problem: .noEvidence, field: .evidence)
        tally.keep(
          ProgressTally.Kept(line: line, order: 1, finding: finding, read: "", activity: activity)
        )
      }
    }
  }

  /// Codes a row by the rules, or puts it aside until the file's convention is known.
  private mutating func codeSlowly(_ batch: RowBatch, _ index: Int) {
    let row = ProgressRow(line: batch.lines[index]) {
      batch.cell(index, layout.offsets.column(of: $0))
    }
    let amounts = row.amounts
    for amount in amounts { tally.evidence.add(amount.form) }
    guard !amounts.contains(where: { NumberConvention.isPending($0.form) }) else {
      tally.deferred.append(row)
      return
    }
    take(rules.verdict(on: row, provisional), row)
  }

  private mutating func take(_ verdict: ProgressRules.Verdict, _ row: ProgressRow) {
    for (order, finding) in verdict.findings.enumerated() {
      let kept = ProgressTally.Kept(
        line: row.line,
        order: order,
        finding: finding,
        read: finding.field.map { row[$0].text },
        activity: verdict.activity ?? -1
      )
      if case .doubtfulSeparator = finding.problem, let field = finding.field,
        row.amount(field)?.form == .pointDecimal
      {
        tally.addPoint(kept)
      } else {
        tally.add(kept)
      }
    }
    guard let record = verdict.record else {
      tally.counts.rejected += 1
      return
    }
    tally.counts.used += 1
    columns.append(record, keepsVerification: layout.offsets.verified >= 0)
  }
}
