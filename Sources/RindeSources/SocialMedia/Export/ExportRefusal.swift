package import RindeModel
package import RindeTables

/// Why a file is none of the known downloads.
package struct ExportRefusal {
  let problem: ExportProblem

  let position: SourcePosition

  /// Finds out what a file without known headings may be.
  init(file: ExportFile, tables: ExportTables) {
    position = SourcePosition(file: file.path, line: nil)
    let rows = file.grids.flatMap { $0.rows.prefix(30) }
    guard !rows.isEmpty else {
      problem = .nothing
      return
    }
    if rows.prefix(5).contains(where: Self.isMarkup) {
      problem = .webPage
      return
    }
    let headings =
      rows.prefix(20).max { $0.filled < $1.filled }?.cells
      .map { $0.trimmedText }.filter { !$0.isEmpty } ?? []
    let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
    if let network = tables.words.foreignNetwork(in: headings + [name]) {
      problem = .otherNetwork(network)
      return
    }
    problem = .unknownTable(headings: Array(headings.prefix(8)))
  }

  /// The issue of a file that could not even be read as a table.
  ///
  /// - Parameter error: From the reader of tables.
  /// - Returns: The error in words, under a code of downloads.
  package static func issue(of error: TableError) -> DataIssue {
    let problem: ExportProblem =
      switch error.reason {
      case .empty: .nothing
      case .webPage: .webPage
      case .legacyWorkbook: .legacyWorkbook
      case .damagedArchive: .truncated(rows: 0)
      default: .unreadable
      }
    return SocialExportTexts.issue(problem, at: SourcePosition(file: error.file))
  }

  private static func isMarkup(_ row: Grid.Row) -> Bool {
    guard let text = row.cells.first(where: { $0.kind != .empty })?.trimmedText.lowercased() else {
      return false
    }
    return ["<!doctype", "<html", "<head", "<body", "<table", "<meta", "<script"]
      .contains { text.hasPrefix($0) }
  }
}

extension Grid.Row {
  /// How many cells are not empty.
  fileprivate var filled: Int { cells.count { $0.kind != .empty } }
}
