package import RindeModel
package import RindeTables

/// Reads the progress records of an entity (*avances*) and keeps every row, used or rejected.
package enum ProgressReader {
  /// The records of a CSV or a workbook.
  ///
  /// - Parameters:
  ///   - path: The file; of a workbook, the first visible sheet with data is read.
  ///   - plan: The plan whose activities are reported.
  /// - Returns: The reading and what the table reader noticed.
  /// - Throws: ``ProgressError``.
  package static func read(
    path: String,
    plan: Plan
  ) throws(ProgressError) -> (ProgressReading, [TableIssue]) {
    let grid: Grid
    let isCommaSeparated: Bool
    do {
      let source = try TableScan(path: path, headRows: ProgressTable.headRows, threads: 1)
      grid = try source.grid()
      isCommaSeparated = source.isCommaSeparated
    } catch { throw .file(error) }
    return (try read(grid, isCommaSeparated: isCommaSeparated, plan: plan), grid.issues)
  }

  /// The records of a table.
  ///
  /// - Parameters:
  ///   - grid: The whole table, with any title rows above its headings.
  ///   - isCommaSeparated: Whether it comes from a CSV divided by commas; see ``NumberConvention``.
  ///   - plan: The plan whose activities are reported.
  /// - Returns: All rows below the headings, as records or as rejected rows, with the issues.
  /// - Throws: ``ProgressError/noTable(file:found:missing:)``.
  package static func read(
    _ grid: Grid,
    isCommaSeparated: Bool,
    plan: Plan
  ) throws(ProgressError) -> ProgressReading {
    let activities = ActivityIndex(plan)
    let table = try ProgressTable.locate(in: grid.rows, file: grid.file, activities: activities)
    let rules = ProgressRules(
      activities: activities,
      year: plan.fiscalYear,
      file: grid.file,
      sheet: grid.sheet,
      table: table
    )
    let rows = grid.rows.drop { $0.number <= table.headerRow }.map { ProgressRow($0, table) }
    var evidence = NumberEvidence()
    for row in rows {
      for amount in row.amounts { evidence.add(amount.form) }
    }
    var collector = ProgressCollector(rules)
    let convention = NumberConvention(evidence, isCommaSeparated: isCommaSeparated)
    for row in rows { collector.take(row, convention) }
    return collector.reading
  }
}

/// What accumulates while the rows of a table are judged.
private struct ProgressCollector {
  private let rules: ProgressRules
  private let keepsVerification: Bool
  private var proposals: ActivityProposals
  private var records: [ProgressRecord] = []
  private var columns = ProgressColumns()
  private var rejected: [RejectedProgress] = []
  private var issues: [DataIssue] = []
  private var counts = ProgressCounts()
  private var firstLines: [ProgressRecord: Int] = [:]

  init(_ rules: ProgressRules) {
    self.rules = rules
    proposals = ActivityProposals(rules.activities)
    keepsVerification = rules.table.columns[.verified] != nil
    if let note = rules.unusedColumnsNote { add(note) }
  }

  var reading: ProgressReading {
    ProgressReading(
      records: records,
      columns: columns,
      rejected: rejected,
      issues: issues,
      counts: counts,
      table: rules.table
    )
  }

  mutating func take(_ row: ProgressRow, _ convention: NumberConvention) {
    counts.read += 1
    var verdict = rules.verdict(on: row, convention)
    if let record = verdict.record {
      let first = firstLines[record.withoutOrigin]
      if let first {
        verdict.record = nil
        verdict.findings = []
        verdict.report(.repeated(firstLine: first))
      } else {
        firstLines[record.withoutOrigin] = row.line
      }
    }
    for finding in verdict.findings {
      add(rules.issue(finding, row, verdict.activity, &proposals))
    }
    if let record = verdict.record {
      counts.used += 1
      records.append(record)
      columns.append(record, keepsVerification: keepsVerification)
    } else {
      counts.rejected += 1
      rejected.append(
        RejectedProgress(
          origin: rules.position(line: row.line, nil),
          reason: verdict.rejection?.code ?? "",
          activity: verdict.activity,
          cells: row.texts
        )
      )
    }
  }

  private mutating func add(_ issue: DataIssue) {
    issues.append(issue)
    counts.issues[issue.code, default: 0] += 1
  }
}

extension ProgressRecord {
  /// The same record as if it stood nowhere, to see whether it was written twice.
  fileprivate var withoutOrigin: ProgressRecord {
    ProgressRecord(
      activity: activity,
      date: date,
      value: value,
      office: office,
      evidence: evidence,
      isVerified: isVerified,
      note: note,
      territory: territory,
      origin: SourcePosition(file: "")
    )
  }
}
