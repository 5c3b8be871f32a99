internal import RindeReport

/// The description of one CSV file.
struct DataResource {
  private let data: RenderedReport.DataTable
  private let edition: CSVExporter.Edition

  init(_ data: RenderedReport.DataTable, _ edition: CSVExporter.Edition) {
    self.data = data
    self.edition = edition
  }

  /// The document.
  func document() throws(ExportError) -> JSONValue {
    let proof = try FileProof(name: path, of: rendering.bytes)
    return .object([
      .init("profile", .text("tabular-data-resource")),
      .init("name", .text(name)),
      .init("path", .text(path)),
      .init("title", .text(data.sheet.title)),
      .init("description", .text(description)),
      .init("format", .text("csv")),
      .init("mediatype", .text("text/csv")),
      .init("encoding", .text("utf-8")),
      .init("dialect", dialect),
      .init("bytes", .integer(proof.bytes)),
      .init("hash", .text("sha256:\(proof.digest)")),
      .init("formula_like_cells", .integer(rendering.formulaLikeCells)),
      .init("schema", TableSchema(table: data.table, edition: edition).document),
    ])
  }

  private var rendering: CSVExporter.Rendering {
    edition == .canonical ? data.canonical : data.spreadsheet
  }

  private var path: String {
    edition == .canonical ? data.canonicalName : data.spreadsheetName
  }

  private var name: String {
    let name = data.table.id.lowercased()
    return edition == .canonical ? name : "\(name)-excel"
  }

  private var description: String {
    let own = edition == .canonical ? DataPackageTexts.canonical : DataPackageTexts.spreadsheet
    let isMarked = data.table.holds(.withheld) || data.table.holds(.unreliable)
    let marks = edition == .canonical && isMarked ? [DataPackageTexts.protected] : []
    return (data.sheet.introduction + [own] + marks).joined(separator: " ")
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
