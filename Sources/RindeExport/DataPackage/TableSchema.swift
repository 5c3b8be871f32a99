internal import RindeReport

extension Table {
  /// Whether a cell of its data has no value for that reason.
  func holds(_ missing: Cell.Missing) -> Bool {
    records.contains { row in row.contains { $0.value == .missing(missing) } }
  }
}

/// The columns of a table for a program: names, types, units and what they may hold.
struct TableSchema {
  let table: Table
  let edition: CSVExporter.Edition

  /// The document.
  var document: JSONValue {
    var members: [JSONValue.Member] = [
      .init("fields", .array(table.columns.indices.map(field))),
      .init("missingValues", .array(missingValues.map(JSONValue.text))),
    ]
    if !table.key.isEmpty {
      let names = table.columns.filter { table.key.contains($0.key) }.map(name)
      members.append(.init("primaryKey", .array(names.map(JSONValue.text))))
    }
    return .object(members)
  }

  private var missingValues: [String] {
    guard edition == .spreadsheet else { return [""] }
    let protective = [Cell.Missing.withheld, .unreliable].filter(table.holds)
    return ([.blank, .notAvailable, .notApplicable] + protective).map(WorkbookTexts.mark)
  }

  private func name(of column: Column) -> String {
    edition == .canonical ? column.key : column.heading
  }

  private func field(_ position: Int) -> JSONValue {
    let column = table.columns[position]
    let content = ColumnContent(of: table, at: position)
    let members: [JSONValue.Member?] =
      [
        .init("name", .text(name(of: column))),
        .init("type", .text(content.type)),
      ] + notation(content) + [
        .init("title", .text(column.heading)),
        description(of: column, content),
        (column.unit ?? content.unit).map { .init("unidad", .text($0)) },
        constraints(of: column, content),
      ]
    return .object(members.compactMap(\.self))
  }

  /// How numbers and dates are written, where that is not as Table Schema expects.
  private func notation(_ content: ColumnContent) -> [JSONValue.Member?] {
    guard edition == .spreadsheet else { return [] }
    switch content.kind {
    case .date: return [.init("format", .text("%d/%m/%Y"))]
    case .number where content.hasPercentages:
      return [.init("decimalChar", .text(",")), .init("bareNumber", .boolean(false))]
    case .number: return [.init("decimalChar", .text(","))]
    case .integer, .text: return []
    }
  }

  private func description(of column: Column, _ content: ColumnContent) -> JSONValue.Member? {
    let mixed =
      edition == .canonical ? DataPackageTexts.mixedPoints : DataPackageTexts.mixedSigns
    let sentences = [
      column.meaning.isEmpty ? nil : column.meaning,
      content.hasPercentages && content.hasAmounts ? mixed : nil,
    ].compactMap(\.self)
    return sentences.isEmpty
      ? nil : .init("description", .text(sentences.joined(separator: " ")))
  }

  /// Only what the table itself declares.
  private func constraints(of column: Column, _ content: ColumnContent) -> JSONValue.Member? {
    var members: [JSONValue.Member] = []
    if table.key.contains(column.key) {
      members.append(.init("required", .boolean(true)))
      if table.key.count == 1 { members.append(.init("unique", .boolean(true))) }
    }
    switch column.entry {
    case .list(let words) where content.kind == .text:
      members.append(.init("enum", .array(words.map(JSONValue.text))))
    case .wholeNumber, .number:
      if content.kind != .text { members.append(.init("minimum", .integer(0))) }
    case .list, .text, .date, nil: break
    }
    return members.isEmpty ? nil : .init("constraints", .object(members))
  }
}
