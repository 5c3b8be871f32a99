internal import RindeModel
internal import RindeTables

extension EntitySheet {
  /// The object of the configuration, its lists gathered from their rows.
  var root: JSONNode {
    var members: [JSONMember] = []
    for row in rows where !row.field.isList && row.field.rawValue == row.field.key {
      members.append(JSONMember(key: row.field.key, place: row.fieldPlace, node: row.node))
    }
    members += [
      thresholds, list(of: .office), list(of: .closure), cutoffs, municipalities, coverage, terms,
    ].compactMap { $0 }
    return JSONNode(.object(members), at: JSONPlace(line: header.row, column: header.field + 1))
  }

  private func list(of field: EntityField) -> JSONMember? {
    let rows = rows.filter { $0.field == field }
    guard let first = rows.first else { return nil }
    let node = JSONNode(.array(rows.map(\.node)), at: first.valuePlace)
    return JSONMember(key: field.key, place: first.fieldPlace, node: node)
  }

  private var thresholds: JSONMember? {
    let rows = rows.filter { $0.field == .mediumThreshold || $0.field == .highThreshold }
    guard let first = rows.first else { return nil }
    let members = rows.map { row in
      JSONMember(key: row.field.part, place: row.fieldPlace, node: row.node)
    }
    let node = JSONNode(.object(members), at: first.valuePlace)
    return JSONMember(key: first.field.key, place: first.fieldPlace, node: node)
  }

  /// Dates by their names; those without a name are names of cut-offs, or dates, themselves.
  private var cutoffs: JSONMember? {
    let rows = rows.filter { $0.field == .cutoff }
    guard let first = rows.first else { return nil }
    let isNamed = rows.contains { $0.extra != nil }
    let members = rows.map { row in
      guard case .string(let name)? = row.extra?.value else {
        let date = Cutoff(named: row.isoText)?.date.description ?? row.isoText
        return JSONMember(
          key: row.isoText,
          place: row.fieldPlace,
          node: JSONNode(.string(date), at: row.valuePlace)
        )
      }
      return JSONMember(key: name, place: row.fieldPlace, node: row.node)
    }
    let value: JSONNode.Value = isNamed ? .object(members) : .array(rows.map(\.node))
    let node = JSONNode(value, at: first.valuePlace)
    return JSONMember(key: first.field.key, place: first.fieldPlace, node: node)
  }
}

extension EntitySheet {
  /// Names by their codes.
  private var municipalities: JSONMember? {
    let rows = rows.filter { $0.field == .municipality }
    guard let first = rows.first else { return nil }
    let members = rows.map { row in
      JSONMember(
        key: row.restored?.code ?? row.extra?.shortText ?? "",
        place: row.extra?.place ?? row.valuePlace,
        node: row.node
      )
    }
    let node = JSONNode(.object(members), at: first.valuePlace)
    return JSONMember(key: first.field.key, place: first.fieldPlace, node: node)
  }
}

extension EntitySheet.Row {
  /// The value in the shape that the configuration's reader asks for; as text when it has none.
  var node: JSONNode {
    switch field.content {
    case .text: JSONNode(.string(text), at: valuePlace)
    case .number: JSONNode(number.map { .number($0) } ?? .string(text), at: valuePlace)
    case .boolean: JSONNode(boolean.map { .boolean($0) } ?? .string(text), at: valuePlace)
    case .code: JSONNode(.string(restored?.code ?? text), at: valuePlace)
    case .choice(let names): JSONNode(.string(choice(among: names)), at: valuePlace)
    case .cutoff: JSONNode(.string(isoText), at: valuePlace)
    case .office: pair("nombre", text, "sigla")
    case .closure: pair("fecha", isoText, "motivo")
    case .term: term
    }
  }

  /// A DIVIPOLA code that a spreadsheet took for a number, with its zero; `nil` for all others.
  var restored: (written: String, code: String, place: JSONPlace)? {
    let cell: (kind: Cell.Kind, text: String, place: JSONPlace)
    switch (field, extra) {
    case (.divipola, _): cell = (value.kind, text, valuePlace)
    case (.municipality, let extra?): cell = (extraKind, extra.shortText, extra.place)
    default: return nil
    }
    guard cell.kind == .number, [1, 4].contains(cell.text.utf8.count) else { return nil }
    return (cell.text, "0" + cell.text, cell.place)
  }

  /// A date in ISO 8601, whatever its writing; everything else as written.
  var isoText: String {
    if value.kind == .date { return String(text.prefix(10)) }
    guard case .date(let date)? = NumericDate(text) else { return text }
    return date.description
  }

  /// The value as a number; `nil` for what is none.
  var number: String? {
    if value.kind == .number { return text }
    return (OfficeNumber(text)?.value ?? Quantity(canonical: text)).map(\.description)
  }

  private var boolean: Bool? {
    switch FoldedText(text).text {
    case "si", "s", "x", "1", "verdadero", "true": true
    case "no", "n", "0", "falso", "false": false
    default: nil
    }
  }

  private func choice(among names: [String]) -> String { Self.word(text, among: names) }

  /// The word of the model, without a look at case, accents and hyphens.
  static func word(_ text: String, among names: [String]) -> String {
    let key = SpanishText.headingKey(text)
    return names.first { SpanishText.headingKey($0) == key } ?? text
  }

  private func pair(_ key: String, _ text: String, _ extraKey: String) -> JSONNode {
    let first = JSONNode(.string(text), at: valuePlace)
    guard let extra else { return first }
    return JSONNode(
      .object([
        JSONMember(key: key, place: valuePlace, node: first),
        JSONMember(key: extraKey, place: extra.place, node: extra),
      ]),
      at: valuePlace
    )
  }
}
