internal import RindeReport

/// The files of data of a notebook: what figures are computed from, and the published figures.
struct NotebookData {
  /// Each with its description; the published figures last.
  let resources: [DataResource]

  /// - Throws: ``ExportError`` with what cannot be written.
  init(_ notebook: Notebook, figures: [FigureRecord]) throws(ExportError) {
    let sheets = notebook.inputs + [Self.figures(figures)]
    var resources: [DataResource] = []
    for sheet in sheets {
      guard case .table(let table) = sheet.content else { continue }
      resources.append(
        DataResource(
          sheet: sheet,
          table: table,
          edition: .canonical,
          rendering: try CSVExporter(.canonical).rendered(table),
          path: "datos/\(table.id).csv"
        )
      )
    }
    self.resources = resources
  }

  var files: [OutputFile] {
    resources.map { OutputFile(path: $0.path, bytes: $0.rendering.bytes) }
  }

  /// The published figures as a table.
  private static func figures(_ records: [FigureRecord]) -> Sheet {
    let columns = NotebookTexts.figureColumns
    let table = Table(
      id: "cifras",
      columns: columns,
      rows: records.map { record in
        [
          .text(record.id), .text(record.value ?? ""), .text(record.unit.rawValue),
          .text(record.table),
        ]
      },
      key: ["id"]
    )
    return Sheet(
      name: "cifras",
      title: NotebookTexts.figuresTitle,
      introduction: [NotebookTexts.figuresMeaning],
      content: .table(table)
    )
  }
}
