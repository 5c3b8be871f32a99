package import RindeModel

/// How many rows a file had and what became of them.
///
/// `read` is always `used` plus `rejected`.
package struct ProgressCounts: Hashable, Sendable {
  /// Rows below the headings that have a cell that is not blank.
  package var read = 0

  package var used = 0

  package var rejected = 0

  /// How often each issue was found, by its code; also those whose details were not kept.
  package var issues: [String: Int] = [:]

  package init() {}
}

/// A row that is not used, for the traceability sheet.
package struct RejectedProgress: Hashable, Sendable {
  package let origin: SourcePosition

  /// The stable code of the issue that keeps it out.
  package let reason: String

  /// The activity of the plan, when it was understood.
  package let activity: Int?

  /// The cells as read, in the order of ``ProgressField``.
  package let cells: [String]
}

/// The progress records of a file.
package struct ProgressReading: Sendable {
  /// The accepted records in file order.
  package let records: [ProgressRecord]

  /// The same records, coded.
  package let columns: ProgressColumns

  /// The rows that are not used, in file order.
  package let rejected: [RejectedProgress]

  /// What the user must know: of the file first, then by row.
  package let issues: [DataIssue]

  package let counts: ProgressCounts

  /// Which columns of the file were read.
  package let table: ProgressTable
}

extension ProgressReading {
  /// The same reading with what was noticed in the file itself, first.
  func adding(_ tableIssues: [DataIssue]) -> ProgressReading {
    ProgressReading(
      records: records,
      columns: columns,
      rejected: rejected,
      issues: tableIssues + issues,
      counts: counts,
      table: table
    )
  }
}
