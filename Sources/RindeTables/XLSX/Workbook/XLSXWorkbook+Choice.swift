extension XLSXWorkbook {
  /// The sheet to read, and what the user must know of the others.
  struct Choice {
    let sheet: Sheet
    let issues: [TableIssue]
  }

  /// The sheet with a name, or the first visible one with data.
  ///
  /// A name is looked for as written and then without case, as Excel does. Sheets without data are
  /// not worth a word; one that cannot be read counts as having data.
  func choose(
    _ name: String?,
    in archive: borrowing XLSXArchive
  ) throws(TableError) -> Choice {
    var withData: [Sheet] = []
    for sheet in sheets where try hasData(sheet, in: archive, isWanted: name == nil) {
      withData.append(sheet)
    }
    let chosen: Sheet
    if let name {
      guard let sheet = self.sheet(named: name) else {
        throw TableError(
          file: path,
          reason: .unknownSheet(name, available: sheets.map(\.name))
        )
      }
      chosen = sheet
    } else {
      guard let sheet = withData.first(where: \.isVisible) else {
        throw TableError(file: path, reason: .noSheet)
      }
      chosen = sheet
    }
    let others = withData.filter { $0 != chosen }
    let visible = others.filter(\.isVisible).map(\.name)
    var issues = visible.isEmpty ? [] : [TableIssue(kind: .otherSheets(visible))]
    issues += others.filter { !$0.isVisible }.map { TableIssue(kind: .hiddenSheet($0.name)) }
    return Choice(sheet: chosen, issues: issues)
  }

  private func sheet(named name: String) -> Sheet? {
    sheets.first { $0.name == name } ?? sheets.first { $0.name.lowercased() == name.lowercased() }
  }

  private func hasData(
    _ sheet: Sheet,
    in archive: borrowing XLSXArchive,
    isWanted: Bool
  ) throws(TableError) -> Bool {
    let probe = SheetProbe(texts: texts)
    do throws(TableError) {
      _ = try scan(sheet, in: archive, threads: 1, into: probe)
    } catch {
      guard !isWanted || !sheet.isVisible else { throw error }
      return true
    }
    return probe.hasData
  }
}
