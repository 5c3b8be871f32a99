internal import RindeModel
internal import RindeReport

/// What was noticed in the files, counted.
///
/// Neither rows nor what they hold: those are the answers of single people.
struct SurveyIssueSheet {
  let view: SurveyView

  private struct Kind: Hashable {
    let code: String
    let severity: DataIssue.Severity
    let file: String
    let column: String?
  }

  func sheets() -> [Sheet] {
    guard !view.material.issues.isEmpty else { return [] }
    var counts: [Kind: Int] = [:]
    for issue in view.material.issues {
      let kind = Kind(
        code: issue.code,
        severity: issue.severity,
        file: issue.position.file.lastPathComponent,
        column: issue.position.column
      )
      counts[kind, default: 0] += 1
    }
    let kinds = counts.keys.sorted { left, right in
      (-left.severity.rawValue, left.code, left.file, left.column ?? "")
        < (-right.severity.rawValue, right.code, right.file, right.column ?? "")
    }
    let table = Table(
      id: "inconsistencias",
      columns: SurveyQualityColumnTexts.issueColumns,
      rows: kinds.map { kind in
        [
          .text(kind.code), .text(SurveyWords.severity(kind.severity)), .text(kind.file),
          .text(kind.column ?? ""), .integer(counts[kind] ?? 0),
        ]
      }
    )
    return [SurveySummaryRows.sheet("Inconsistencias", SurveySheetTexts.issues, table).forTheRecord]
  }
}
