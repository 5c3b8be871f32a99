internal import RindeReport

/// The description of one CSV file.
struct DataResource {
  let sheet: Sheet
  let table: Table
  let edition: CSVExporter.Edition
  let rendering: CSVExporter.Rendering

  /// Its place below the folder of the description.
  let path: String

  /// The document.
  func document() throws(ExportError) -> JSONValue {
    let proof = try FileProof(name: path, of: rendering.bytes)
    return .object([
      .init("profile", .text("tabular-data-resource")),
      .init("name", .text(name)),
      .init("path", .text(path)),
      .init("title", .text(sheet.title)),
      .init("description", .text(description)),
      .init("format", .text("csv")),
      .init("mediatype", .text("text/csv")),
      .init("encoding", .text("utf-8")),
      .init("dialect", dialect),
      .init("bytes", .integer(proof.bytes)),
      .init("hash", .text("sha256:\(proof.digest)")),
      .init("formula_like_cells", .integer(rendering.formulaLikeCells)),
      .init("schema", TableSchema(table: table, edition: edition).document),
    ])
  }

  private var name: String {
    let name = table.id.lowercased()
    return edition == .canonical ? name : "\(name)-excel"
  }

  private var description: String {
    let own = edition == .canonical ? DataPackageTexts.canonical : DataPackageTexts.spreadsheet
    let isMarked = table.holds(.withheld) || table.holds(.unreliable)
    let marks = edition == .canonical && isMarked ? [DataPackageTexts.protected] : []
    return (sheet.introduction + [own] + marks).joined(separator: " ")
  }

  private var dialect: JSONValue {
    .line([
      .init("delimiter", .text(edition == .canonical ? "," : ";")),
      .init("lineTerminator", .text("\r\n")),
      .init("quoteChar", .text("\"")),
      .init("doubleQuote", .boolean(true)),
      .init("header", .boolean(true)),
    ])
  }
}
