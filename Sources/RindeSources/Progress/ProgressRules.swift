internal import RindeModel
internal import RindeTables

/// The rules by which a row becomes a record, the same for a table in memory and for volume.
struct ProgressRules: Sendable {
  /// A problem and the field in which it stands.
  struct Finding: Hashable, Sendable {
    let problem: ProgressProblem
    let field: ProgressField?
  }

  /// What became of a row.
  struct Verdict: Hashable, Sendable {
    /// `nil` when the row is rejected.
    var record: ProgressRecord?
    /// In the order in which they were found.
    var findings: [Finding] = []
    /// The activity, when it was understood.
    var activity: Int?

    mutating func report(_ problem: ProgressProblem, _ field: ProgressField? = nil) {
      findings.append(Finding(problem: problem, field: field))
    }

    /// The first reason for which the row is kept out.
    var rejection: ProgressProblem? { findings.first { $0.problem.rejects }?.problem }
  }

  let activities: ActivityIndex

  let year: FiscalYear

  let file: String

  let sheet: String?

  let table: ProgressTable

  /// The record of a row, or why there is none.
  ///
  /// All problems of the row are found, so that the user corrects it once.
  func verdict(on row: ProgressRow, _ convention: NumberConvention) -> Verdict {
    var verdict = Verdict()
    let reported: [ProgressField] = [
      .date, .quantity, .numerator, .denominator, .milestone, .evidence,
    ]
    guard reported.contains(where: { !row.isBlank($0) }) else {
      verdict.report(.emptyRow)
      return verdict
    }
    let activity = activity(row, &verdict)
    verdict.activity = activity
    let date = date(row, &verdict)
    var value: ProgressRecord.Value?
    if let activity {
      value = self.value(row, activities.entries[activity], convention, &verdict)
    }
    let isVerified = verification(row, &verdict)
    let territory = territory(row, &verdict)
    guard let activity, let date, let value, verdict.rejection == nil else { return verdict }
    let evidence = row.text(.evidence)
    if evidence == nil { verdict.report(.noEvidence, .evidence) }
    verdict.record = ProgressRecord(
      activity: activity,
      date: date,
      value: value,
      office: row.text(.office),
      evidence: evidence,
      isVerified: isVerified,
      note: row.text(.note),
      territory: territory,
      origin: position(line: row.line, nil)
    )
    return verdict
  }

  /// The place of a field of a row.
  func position(line: Int?, _ field: ProgressField?) -> SourcePosition {
    SourcePosition(
      file: file,
      sheet: sheet,
      line: line,
      column: field.map { table.headings[$0] ?? $0.heading }
    )
  }

  private func activity(_ row: ProgressRow, _ verdict: inout Verdict) -> Int? {
    let cell = row[.activity]
    guard !row.isBlank(.activity) else {
      verdict.report(.noActivity, .activity)
      return nil
    }
    if let twin = activities.twin(of: cell) {
      verdict.report(.numericActivity(twin: twin), .activity)
      return nil
    }
    if let index = activities.find(cell) { return index }
    verdict.report(.unknownActivity, .activity)
    return nil
  }

  private func date(_ row: ProgressRow, _ verdict: inout Verdict) -> CalendarDate? {
    guard !row.isBlank(.date) else {
      verdict.report(.noDate, .date)
      return nil
    }
    guard let date = ReportedDate.day(row[.date]) else {
      verdict.report(.unreadableDate, .date)
      return nil
    }
    guard year.days.contains(date) else {
      verdict.report(.dateOutsideYear(year), .date)
      return nil
    }
    return date
  }

  /// The code of a place; without one that can be read the record stands all the same.
  private func territory(_ row: ProgressRow, _ verdict: inout Verdict) -> String? {
    guard let text = row.text(.territory) else { return nil }
    switch Divipola.read(text) {
    case .code(let code): return code
    case .padded(let code):
      verdict.report(.paddedTerritory(code: code), .territory)
      return code
    case .unreadable:
      verdict.report(.unreadableTerritory, .territory)
      return nil
    }
  }

  private func verification(_ row: ProgressRow, _ verdict: inout Verdict) -> Bool? {
    guard let text = row.text(.verified) else { return nil }
    switch FoldedText(text).text {
    case "si", "s", "x", "1", "true", "verdadero", "verificado", "ok": return true
    case "no", "n", "0", "false", "falso", "no verificado": return false
    default:
      verdict.report(.unreadableVerification, .verified)
      return nil
    }
  }
}
