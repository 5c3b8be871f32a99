/// What a sheet says of itself besides its cells.
struct SheetFacts {
  /// 1-based columns that are hidden.
  let hiddenColumns: [ClosedRange<Int>]

  let mergedRanges: [Grid.MergedRange]

  /// What is hidden and was read as the rest.
  func issues(hiddenRows: Int, usedColumns: [Bool]) -> [TableIssue] {
    let hidden = usedColumns.indices.filter { column in
      usedColumns[column] && hiddenColumns.contains { $0.contains(column + 1) }
    }
    var issues: [TableIssue] = []
    if hiddenRows > 0 { issues.append(TableIssue(kind: .hiddenRows(hiddenRows))) }
    if !hidden.isEmpty { issues.append(TableIssue(kind: .hiddenColumns(hidden.count))) }
    return issues
  }
}

extension XLSXWorkbook {
  /// Reads a sheet into `sink`, until its end or until the sink has enough.
  func scan(
    _ sheet: Sheet,
    in archive: borrowing XLSXArchive,
    threads: Int,
    into sink: some SheetSink
  ) throws(TableError) -> SheetFacts {
    guard let entry = archive.entry(sheet.part) else {
      throw TableError(file: path, reason: .damagedArchive(part: sheet.part))
    }
    var rows = SheetScan(
      sink: sink,
      file: path,
      part: entry.name,
      limitMiB: limits.unpackedMiB
    )
    try archive.forEachChunk(of: entry, threads: threads) { (chunk, isLast) throws(TableError) in
      try rows.digest(chunk, isLast: isLast)
    }
    return rows.facts
  }
}
