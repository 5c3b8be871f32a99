internal import RindeReport

extension Composition {
  /// Title and introduction of a sheet.
  struct SheetText {
    let title: String
    let introduction: [String]

    /// The introduction without words on sheets; `nil` where it has none.
    var page: [String]?

    /// What a cell without a value means; said only where the table has one.
    var legend: [Legend] = []

    init(
      title: String,
      introduction: [String],
      page: [String]? = nil,
      legend: [Legend] = []
    ) {
      self.title = title
      self.introduction = introduction
      self.page = page
      self.legend = legend
    }

    /// The text of a sheet that holds one table.
    ///
    /// - Parameters:
    ///   - title: Its title.
    ///   - holds: What the table has, which a workbook says first: `con una fila por actividad`.
    ///   - says: How the table is read, in a workbook as on a page.
    ///   - legend: What a cell without a value means.
    init(
      title: String,
      table holds: String = "",
      says: [String] = [],
      legend: [Legend] = []
    ) {
      let opening = "Esta hoja contiene una tabla\(holds.isEmpty ? "" : " \(holds)")."
      let first = says.first.map { " \($0)" } ?? ""
      self.init(
        title: title,
        introduction: [opening + first] + says.dropFirst(),
        page: says,
        legend: legend
      )
    }
  }

  /// The meaning of a cell without a value.
  enum Legend {
    case unavailable(String)
    case notApplicable(String)
    case blank(String)
    case withheld(String)
    case unreliable(String)
  }
}

extension Composition.SheetText {
  /// The introduction, with the legend of what the table shows as its last sentences.
  func introduction(to table: Table) -> [String] {
    introduction
      + sentences(table.columns.indices.filter { !table.isForTyping($0) }, in: table.rows)
  }

  /// The same for a page, which leaves columns out and has no row where there is nothing to list;
  /// `nil` where nothing differs.
  func pageIntroduction(to table: Table) -> [String]? {
    let shown = table.columns.indices.filter { position in
      !table.isForTyping(position) && !table.columns[position].isDetail && !table.isBlank(position)
    }
    return page.map { $0 + sentences(shown, in: table.records) }
  }

  /// A sheet with a table under this title.
  func sheet(
    _ name: String,
    _ table: Table,
    _ navigation: Sheet.Navigation = .plain
  ) -> Sheet {
    Sheet(
      name: name,
      title: title,
      introduction: introduction(to: table),
      pageIntroduction: pageIntroduction(to: table),
      navigation: navigation,
      content: .table(table)
    )
  }

  private func sentences(_ positions: [Int], in rows: [[Cell]]) -> [String] {
    let legend = legend.compactMap { $0.text(for: rows, positions) }.joined(separator: " ")
    return legend.isEmpty ? [] : [legend]
  }
}

extension Composition.Legend {
  /// What it says; `nil` when no row has such a cell at one of those positions.
  fileprivate func text(for rows: [[Cell]], _ positions: [Int]) -> String? {
    let (missing, text): (Cell.Missing, String) =
      switch self {
      case .unavailable(let text): (.notAvailable, text)
      case .notApplicable(let text): (.notApplicable, text)
      case .blank(let text): (.blank, text)
      case .withheld(let text): (.withheld, text)
      case .unreliable(let text): (.unreliable, text)
      }
    let isShown = rows.contains { row in
      positions.contains { row[$0].value == .missing(missing) }
    }
    return isShown ? text : nil
  }
}

extension Table {
  fileprivate func isForTyping(_ position: Int) -> Bool { columns[position].entry != nil }
}
