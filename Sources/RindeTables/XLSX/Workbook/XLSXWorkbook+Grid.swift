extension XLSXWorkbook {
  /// A sheet as a whole: the one with a name, or the first visible one with data.
  ///
  /// Hidden rows and columns are read as the others and reported. Of a merged range the first cell
  /// has the text, as stored.
  ///
  /// - Parameter sheet: A name, or `nil` for the first visible sheet with data.
  /// - Returns: The grid, with the issues of its cells and a note on the sheets that were not read.
  /// - Throws: ``TableError/Reason/unknownSheet(_:available:)``, ``TableError/Reason/noSheet`` or
  ///   why a part of the file cannot be read.
  package func grid(sheet: String? = nil) throws(TableError) -> Grid {
    try grid(sheet: sheet, rowLimit: .max)
  }

  /// The first rows of a sheet that have data, to find its header without reading it all.
  ///
  /// Merged ranges stand at the end of a sheet and are not known here unless the sheet is short.
  package func head(sheet: String? = nil, rows: Int) throws(TableError) -> Grid {
    try grid(sheet: sheet, rowLimit: rows)
  }

  private func grid(sheet name: String?, rowLimit: Int) throws(TableError) -> Grid {
    let archive = try XLSXArchive.open(path, limits: limits)
    let choice = try choose(name, in: archive)
    let assembly = GridAssembly(texts: texts, rowLimit: rowLimit, cellLimit: limits.gridCells)
    let facts = try scan(choice.sheet, in: archive, threads: 1, into: assembly)
    return Grid(
      file: path,
      sheet: choice.sheet.name,
      rows: assembly.rows,
      mergedRanges: facts.mergedRanges,
      issues: choice.issues
        + facts.issues(hiddenRows: assembly.hiddenRows, usedColumns: assembly.usedColumns)
        + assembly.issues
    )
  }
}
