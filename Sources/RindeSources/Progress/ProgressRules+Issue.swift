internal import RindeModel
internal import RindeTables

extension ProgressRules {
  /// The issue of a finding with its words.
  func issue(
    _ finding: Finding,
    _ row: ProgressRow,
    _ activity: Int?,
    _ proposals: inout ActivityProposals
  ) -> DataIssue {
    issue(
      finding,
      line: row.line,
      read: finding.field.map { row[$0].text },
      activity: activity,
      proposals: &proposals
    )
  }

  /// The issue of a finding whose row is no longer at hand.
  func issue(
    _ finding: Finding,
    line: Int,
    read: String?,
    activity: Int?,
    proposals: inout ActivityProposals
  ) -> DataIssue {
    let isUnknown = finding.problem == .unknownActivity
    let nearest = isUnknown ? proposals.nearest(to: read ?? "") : []
    return DataIssue(
      code: finding.problem.code,
      severity: finding.problem.severity,
      position: position(line: line, finding.field),
      activity: activity.map { activities.entries[$0].id },
      read: read,
      expected: ProgressTexts.expected(finding.problem),
      message: ProgressTexts.sentence(ProgressTexts.message(finding.problem)),
      suggestion: ProgressTexts.suggestion(finding.problem, nearest: nearest)
    )
  }

  /// That some columns are not read; `nil` when all are.
  var unusedColumnsNote: DataIssue? {
    guard !table.unused.isEmpty else { return nil }
    return ProgressTexts.unusedColumns(
      table.unused,
      at: position(line: table.headerRow, nil)
    )
  }
}
