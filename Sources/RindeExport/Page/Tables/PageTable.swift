internal import RindeReport

/// A table of the report on its page: the table, what its marks mean and where its data are.
struct PageTable {
  let table: Table
  let title: String

  /// What stands between the heading of the section and the table.
  let opening: Opening

  let outline: PageOutline

  /// What a reader sees before a table.
  enum Opening {
    /// Its title as a heading: the name of the table need not be seen again.
    case title
    case figures
  }

  /// The positions of the columns that the page shows.
  private let positions: [Int]

  init(table: Table, title: String, after opening: Opening, outline: PageOutline) {
    self.table = table
    self.title = title
    self.opening = opening
    self.outline = outline
    positions = table.columns.indices.filter { position in
      let column = table.columns[position]
      return !column.isDetail && column.key != table.grouping?.column && !table.isBlank(position)
    }
  }

  /// Whether a printed table needs the paper to lie; a map of shaded numbers stands below its drawing
  /// on a sheet that does not.
  var isWide: Bool { isBroad && !isSmall && table.shading.isEmpty }

  private var isBroad: Bool { positions.count > 8 || printedWidth > 110 }

  /// Whether a broad table has so few rows that standing paper holds it, in small letters.
  private var isSmall: Bool {
    table.rows.count <= 8 && positions.count <= 10 && printedWidth <= 170
  }

  private var printedWidth: Int {
    positions.reduce(0) { $0 + table.columns[$1].width.printed }
  }

  /// Whether several columns hold sentences, which need the room that numbers can spare.
  private var isProse: Bool {
    columns.filter { $0.kind == .text && $0.width.printed > Column.Width.narrow.printed }.count > 1
      && columns.contains(where: \.kind.isNumeric)
  }

  /// Whether a printed table needs small letters even so.
  private var isDense: Bool { positions.count > 14 || printedWidth > 190 }

  var markup: [Markup] {
    guard !positions.isEmpty else { return notes }
    guard !table.isPlaceholder else { return [.tag("p", [], table.sentence)] }
    let caption = "leyenda-\(table.id)"
    return [
      .tag(
        "div",
        [
          .init("class", "tabla"), .init("role", "region"), .init("aria-labelledby", caption),
          .init("tabindex", "0"),
        ],
        [
          .tag(
            "table",
            attributes,
            [self.caption(caption), PageTableHead(columns: columns, roles: roles).markup] + body
          )
        ]
      )
    ] + notes
  }

  private var attributes: [Markup.Attribute] {
    var names: [String] = []
    if isDense { names.append("densa") }
    if !table.shading.isEmpty { names.append("mapa") }
    if isProse { names.append("prosa") }
    if isBroad, isSmall { names.append("apretada") }
    if roles == .written { names.append("tarjetas") }
    var attributes = [Markup.Attribute("id", "tabla-\(table.id)")]
    if !names.isEmpty { attributes.append(.init("class", names.joined(separator: " "))) }
    return attributes + roles.of("table")
  }

  /// Written where each row becomes a card on a telephone, which would take the table's own.
  private var roles: PageTableRoles {
    PageTableCards(columns: columns, heading: heading, isShaded: !table.shading.isEmpty).isFit
      ? .written : .implied
  }

  /// The position of the column that says what a row is about.
  private var heading: Int? { columns.firstIndex { $0.kind == .text || $0.kind == .code } }

  private var columns: [Column] { positions.map { table.columns[$0] } }

  /// The name of the table with its size, kept in sight while the table is moved sideways.
  private func caption(_ id: String) -> Markup {
    let size = PageTexts.rows(table.rows.count)
    let name = PageTexts.table(title) + " · "
    let parts: [Markup] =
      switch opening {
      case .title: [.tag("span", [.init("class", "oculto")], name), .text(size)]
      case .figures: [.text(name + size)]
      }
    return .tag(
      "caption",
      [],
      [.tag("span", [.init("id", id), .init("class", "leyenda-tabla")], parts)]
    )
  }

  private var body: [Markup] {
    let rows = PageTableRows(columns: columns, heading: heading, roles: roles, outline: outline)
    let group = roles.of("rowgroup")
    var parts: [Markup] = []
    var left = table.rows[...]
    for run in table.grouping?.runs ?? [] {
      let title = rows.title(run.title)
      let own = left.prefix(run.rows).map { rows.markup(of: shown($0)) }
      parts.append(.tag("tbody", group, [title] + own))
      left = left.dropFirst(run.rows)
    }
    if !left.isEmpty {
      parts.append(.tag("tbody", group, left.map { rows.markup(of: shown($0)) }))
    }
    if let total = table.total {
      parts.append(.tag("tfoot", group, [rows.markup(of: shown(total))]))
    }
    return parts
  }

  private func shown(_ row: [Cell]) -> [Cell] { positions.map { row[$0] } }

  private var notes: [Markup] {
    PageTableNotes(table: table, shown: positions, files: outline.files).markup
  }
}

extension Table {
  /// What a table says that has nothing to list.
  fileprivate var sentence: String {
    rows.joined().compactMap(\.name).joined(separator: " ")
  }
}

extension Column.Width {
  /// Characters that a printed column of that width is read in.
  fileprivate var printed: Int {
    switch self {
    case .tight: 6
    case .narrow: 10
    case .medium: 16
    case .wide: 28
    case .veryWide: 36
    }
  }
}
