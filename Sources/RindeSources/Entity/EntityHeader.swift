internal import RindeTables

/// The row of headings of `entidad.xlsx`.
struct EntityHeader {
  /// The 1-based row.
  let row: Int

  /// 0-based columns.
  let field: Int
  let value: Int
  let extra: Int?

  /// By 1-based column.
  let headings: [Int: String]

  /// The first row that names a field and a value.
  init?(_ grid: Grid) {
    for row in grid.rows {
      let keys = row.cells.map { SpanishText.headingKey($0.text) }
      let extraNames = ([EntitySheetTexts.extra] + EntitySheetTexts.extraNames)
        .map(SpanishText.headingKey)
      guard let field = keys.firstIndex(of: SpanishText.headingKey(EntitySheetTexts.field)),
        let value = keys.firstIndex(of: SpanishText.headingKey(EntitySheetTexts.value))
      else { continue }
      self.row = row.number
      self.field = field
      self.value = value
      extra = keys.firstIndex { extraNames.contains($0) }
      headings = row.cells.enumerated().reduce(into: [:]) { headings, item in
        let heading = SpanishText.cleaned(item.element.text)
        if !heading.isEmpty { headings[item.offset + 1] = heading }
      }
      return
    }
    return nil
  }
}
