extension Report {
  /// The report with a table of contents after its first sheet.
  ///
  /// - Parameters:
  ///   - name: The sheet's name.
  ///   - title: Its title.
  ///   - introduction: Its introduction.
  /// - Returns: The same report with one sheet more, whose rows lead to the other sheets.
  public func withContents(name: String, title: String, introduction: [String]) -> Report {
    let table = Table(
      id: "contenido",
      columns: [
        Column(key: "hoja", heading: "Hoja", kind: .text, width: .wide),
        Column(key: "contenido", heading: "Contenido", kind: .text, width: .veryWide),
      ],
      rows: sheets.dropFirst().map { sheet in
        [Cell(.text(sheet.name), target: .sheet(sheet.name)), .text(sheet.title)]
      }
    )
    let contents = Sheet(
      name: name,
      title: title,
      introduction: introduction,
      content: .table(table)
    )
    return Report(
      id: id,
      title: self.title,
      author: author,
      summary: summary,
      language: language,
      date: date,
      banner: banner,
      period: period,
      sources: sources,
      license: license,
      headlines: headlines,
      sheets: Array(sheets.prefix(1)) + [contents] + Array(sheets.dropFirst())
    )
  }
}
