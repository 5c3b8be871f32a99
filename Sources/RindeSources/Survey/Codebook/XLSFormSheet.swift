internal import RindeTables

/// A sheet of a form: rows by the names of its columns.
struct XLSFormSheet {
  /// A row with its place.
  struct Row {
    private let cells: [String: String]

    let place: CodebookPlace

    init(cells: [String: String], place: CodebookPlace) {
      self.cells = cells
      self.place = place
    }

    /// The text of a column, `""` when there is none.
    subscript(name: String) -> String { cells[name] ?? "" }

    /// The label in Spanish, or in the first language that has one.
    var label: String {
      let labels = cells.filter {
        ($0.key == "label" || $0.key.hasPrefix("label::")) && $0.value != ""
      }
      let isSpanish = { (name: String) in
        ["espanol", "spanish", "(es)", "castellano"].contains { name.contains($0) }
      }
      let name = labels.keys.sorted().min { isSpanish($0) && !isSpanish($1) }
      return name.flatMap { labels[$0] } ?? ""
    }
  }

  let rows: [Row]

  private let names: Set<String>

  /// `nil` when the sheet is empty.
  init?(_ grid: Grid) {
    guard let header = grid.rows.first else { return nil }
    let columns = header.cells.map { cell in
      SpanishText.key(cell.text).replacing(" ", with: "_").replacing("_::_", with: "::")
    }
    names = Set(columns)
    let headings: [CodebookField: String] = [
      .kind: "type", .id: "name", .code: "name", .label: "label", .text: "label",
      .condition: "relevant",
    ]
    rows = grid.rows.dropFirst().map { row in
      var cells: [String: String] = [:]
      for (column, name) in columns.enumerated() where !name.isEmpty {
        cells[name] = cells[name] ?? SpanishText.cleaned(row[column].text)
      }
      let place = CodebookPlace(
        file: grid.file,
        sheet: grid.sheet,
        line: row.number,
        headings: headings
      )
      return Row(cells: cells, place: place)
    }
  }

  func has(_ name: String) -> Bool { names.contains(name) }
}

/// The lists of options of a form.
struct XLSFormLists {
  private(set) var lists: [String: [QuestionDraft.Option]] = [:]

  private(set) var names: [String] = []

  init(_ grid: Grid) {
    guard let sheet = XLSFormSheet(grid) else { return }
    for row in sheet.rows {
      let name = row["list_name"]
      guard !name.isEmpty, !row["name"].isEmpty || !row.label.isEmpty else { continue }
      if lists[name] == nil { names.append(name) }
      lists[name, default: []].append(
        QuestionDraft.Option(code: row["name"], label: row.label, place: row.place)
      )
    }
  }
}
