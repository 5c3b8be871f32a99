internal import RindeModel
internal import RindeTables

/// Reads the file of a register and keeps count of every row, used or rejected.
struct RegisterReader<Kind: Register> {
  private let register: Kind

  /// `nil` for a register whose rows belong to no single year.
  private let year: FiscalYear?

  init(_ register: Kind, year: FiscalYear? = nil) {
    self.register = register
    self.year = year
  }

  /// What a register says, with what was noticed.
  struct Reading {
    var records: [Kind.Record] = []
    var issues: [DataIssue] = []
    let headerRow: Int
    var counts: RegisterCounts
  }

  /// The records of a table.
  ///
  /// A row that repeats another one whole is used with a warning: two citizens may ask the same.
  func read(_ grid: Grid) throws(RegisterError) -> Reading {
    let table = try RegisterTable<Kind.Field>(grid, readsFurther: Kind.reads)
    var reading = Reading(
      headerRow: table.headerRow,
      counts: RegisterCounts(name: Kind.name, path: grid.file)
    )
    let words = RegisterTexts(codeStem: Kind.codeStem)
    func position(_ line: Int, _ column: String?) -> SourcePosition {
      SourcePosition(file: grid.file, sheet: grid.sheet, line: line, column: column)
    }
    if !table.unused.isEmpty {
      let place = position(table.headerRow, nil)
      reading.issues.append(words.unusedColumns(table.unused, known: Kind.headings, at: place))
    }
    for finding in register.findings(in: table) {
      let place = position(table.headerRow, finding.column)
      reading.issues.append(words.issue(finding, at: place))
    }
    var firstLines: [[String]: Int] = [:]
    for gridRow in grid.rows where gridRow.number > table.headerRow {
      reading.counts.read += 1
      var row = RegisterRow(gridRow, table, year: year)
      let record = record(gridRow, &row, &firstLines)
      for finding in row.findings {
        let place = position(gridRow.number, finding.column)
        reading.issues.append(words.issue(finding, at: place))
      }
      if let record, !row.findings.contains(where: { $0.problem.rejects }) {
        reading.counts.used += 1
        reading.records.append(record)
      } else {
        reading.counts.rejected += 1
      }
    }
    return reading
  }

  private func record(
    _ gridRow: Grid.Row,
    _ row: inout RegisterRow<Kind.Field>,
    _ firstLines: inout [[String]: Int]
  ) -> Kind.Record? {
    guard !row.isBlank else {
      row.report(.emptyRow)
      return nil
    }
    guard !row.table.isRepeated(in: gridRow) else {
      row.report(.repeatedHeader)
      return nil
    }
    guard let record = register.record(&row) else { return nil }
    let texts = gridRow.cells.map { $0.text.trimmingBlanks() }
    if let first = firstLines[texts] {
      row.report(.repeated(firstLine: first))
    } else {
      firstLines[texts] = gridRow.number
    }
    return record
  }
}
