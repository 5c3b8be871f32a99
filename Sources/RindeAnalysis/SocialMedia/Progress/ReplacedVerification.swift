internal import RindeModel

/// What control interno said of the rows of *avances* that posts replace.
///
/// A post of an activity's month is verified when all rows of that month are, and not verified when
/// one is not; without such rows nobody has said anything.
struct ReplacedVerification {
  private struct Key: Hashable {
    let activity: Int
    let month: ReportPeriod

    init(_ record: ProgressRecord) {
      activity = record.activity
      month = ReportPeriod(.month, containing: record.date)
    }
  }

  private let rows: [Key: [ProgressRecord]]

  init(_ rows: [ProgressRecord]) {
    self.rows = Dictionary(grouping: rows, by: Key.init)
  }

  /// A post's record with what was said of its month.
  func applied(to record: ProgressRecord) -> ProgressRecord {
    let marks = (rows[Key(record)] ?? []).map(\.isVerified)
    guard !marks.isEmpty else { return record }
    let isVerified = marks.contains(false) ? false : marks.contains(nil) ? nil : true
    return ProgressRecord(
      activity: record.activity,
      date: record.date,
      value: record.value,
      office: record.office,
      evidence: record.evidence,
      isVerified: isVerified,
      note: record.note,
      territory: record.territory,
      origin: record.origin
    )
  }
}
