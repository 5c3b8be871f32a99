internal import RindeModel
internal import RindeTables

/// The rows of `entidad.xlsx` as the tree that `entidad.json` would give.
struct EntitySheet {
  /// A row with a field and a value.
  struct Row {
    let field: EntityField
    let fieldPlace: JSONPlace
    let value: Cell
    let valuePlace: JSONPlace
    /// The additional value, not blank.
    let extra: JSONNode?
    let extraKind: Cell.Kind

    var text: String { SpanishText.cleaned(value.text) }
  }

  let grid: Grid
  let header: EntityHeader

  /// What was noticed in the rows themselves.
  private(set) var issues: [DataIssue] = []

  /// Cells in which a field is named that nobody knows.
  private(set) var unknown: [JSONNode] = []

  private(set) var rows: [Row] = []

  let wording: ConfigurationSheet

  /// Reads the rows below the headings.
  ///
  /// - Returns: `nil` when no row has the headings.
  init?(_ grid: Grid) {
    guard let header = EntityHeader(grid) else { return nil }
    self.grid = grid
    self.header = header
    wording = ConfigurationSheet(
      name: grid.sheet,
      headings: header.headings,
      labels: EntityField.labels
    )
    for row in grid.rows where row.number > header.row { take(row) }
  }

  private mutating func take(_ row: Grid.Row) {
    let name = SpanishText.cleaned(row[header.field].text)
    let value = SpanishText.cleaned(row[header.value].text)
    let extraText = header.extra.map { SpanishText.cleaned(row[$0].text) } ?? ""
    let extra =
      extraText.isEmpty
      ? nil
      : JSONNode(.string(extraText), at: place(row, column: header.extra ?? header.value))
    guard !value.isEmpty else {
      if let extra {
        issues.append(EntitySheetTexts.extraWithoutValue(extraText, position(extra.place)))
      }
      return
    }
    let fieldPlace = place(row, column: header.field)
    let valuePlace = place(row, column: header.value)
    guard !name.isEmpty else {
      issues.append(EntitySheetTexts.valueWithoutField(value, position(valuePlace)))
      return
    }
    guard let field = EntityField(name) else {
      unknown.append(JSONNode(.string(name), at: fieldPlace))
      return
    }
    if field == .name, FoldedText(value) == FoldedText(EntitySheetTexts.placeholder) {
      issues.append(EntitySheetTexts.unnamedEntity(position(valuePlace)))
    }
    let read = Row(
      field: field,
      fieldPlace: fieldPlace,
      value: row[header.value],
      valuePlace: valuePlace,
      extra: extra,
      extraKind: header.extra.map { row[$0].kind } ?? .empty
    )
    let found = issues(of: read, extraAt: place(row, column: header.extra ?? header.value))
    issues += found
    if !found.contains(where: { $0.severity == .error }) { rows.append(read) }
  }

  private func place(_ row: Grid.Row, column: Int) -> JSONPlace {
    JSONPlace(line: row.number, column: column + 1)
  }

  func position(_ place: JSONPlace) -> SourcePosition {
    wording.position(of: place, file: grid.file)
  }
}
