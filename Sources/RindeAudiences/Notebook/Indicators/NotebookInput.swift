internal import RindeReport

/// A table of data on its way into a notebook.
struct NotebookInput {
  let id: String
  let title: String
  let meaning: String
  let columns: [Column]
  let rows: [[Cell]]
  var key: [String] = []

  /// The table, with the sheet that describes it.
  var sheet: Sheet {
    Sheet(
      name: id,
      title: title,
      introduction: [meaning],
      depth: .record,
      content: .table(
        Table(
          id: id,
          columns: columns,
          rows: rows.isEmpty ? [columns.map { _ in Cell.blank }] : rows,
          key: key,
          isPlaceholder: rows.isEmpty
        )
      )
    )
  }
}
