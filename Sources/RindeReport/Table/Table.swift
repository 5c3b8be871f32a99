/// A table with typed columns and one heading row.
public struct Table: Hashable, Sendable {
  /// ASCII letters, digits and underscore: `indicadores`; unique in the report.
  public let id: String

  /// At least one; keys and headings are unique.
  public let columns: [Column]

  /// Each with as many cells as there are columns; at least one row.
  public let rows: [[Cell]]

  /// The keys of the columns that tell rows apart; empty when none do.
  public let key: [String]

  /// A last row that sums up the others; `nil` for none.
  ///
  /// It is for people: data files leave it out. As many cells as there are columns.
  public let total: [Cell]?

  /// Whether there is nothing to list, and the only row says so in words; data files leave it out.
  public let isPlaceholder: Bool

  /// Empty rows below the last one that are prepared for typing, by ``Column/entry``.
  public let entryRows: Int

  /// The keys of columns whose numbers have a darker ground the greater they are among all of them,
  /// as in a map of heat; the numbers themselves always show.
  public let shading: [String]

  /// What its rows are about, run by run, where a page says so above them instead of in a column;
  /// `nil` where each row says it.
  public let grouping: RowGrouping?

  public init(
    id: String,
    columns: [Column],
    rows: [[Cell]],
    key: [String] = [],
    total: [Cell]? = nil,
    isPlaceholder: Bool = false,
    entryRows: Int = 0,
    shading: [String] = [],
    grouping: RowGrouping? = nil
  ) {
    self.id = id
    self.columns = columns
    self.rows = rows
    self.key = key
    self.total = total
    self.isPlaceholder = isPlaceholder
    self.entryRows = entryRows
    self.shading = shading
    self.grouping = grouping
  }

  /// The rows that are data.
  public var records: [[Cell]] { isPlaceholder ? [] : rows }

  /// Whether all cells of the column at a position are blank, in the rows and in the total, and none
  /// is a figure of the report.
  public func isBlank(_ position: Int) -> Bool {
    (rows + [total].compactMap(\.self)).allSatisfy { row in
      row[position].value == .missing(.blank) && row[position].figure == nil
    }
  }

  /// The position of a column.
  public func index(of key: String) -> Int? { columns.firstIndex { $0.key == key } }
}

/// A column of a table.
public struct Column: Hashable, Sendable {
  /// What its cells hold.
  public enum Kind: Hashable, Sendable {
    case text
    /// Text that looks like a number and is not one: an activity's number, a DIVIPOLA code.
    case code
    case integer
    /// A number shown with at most that many decimals.
    case decimal(places: Int)
    /// A fraction shown as a percentage.
    case percentage(places: Int)
    case date
    /// An address or a reference to a document.
    case link
  }

  /// How wide it is by nature.
  public enum Width: Hashable, Sendable {
    /// A count of few digits, one of many such columns.
    case tight
    /// A number, a date, a code.
    case narrow
    /// A few words.
    case medium
    /// A sentence.
    case wide
    /// A paragraph.
    case veryWide
  }

  /// `snake_case` ASCII, the heading in CSV: `cumplimiento_pct`.
  public let key: String

  /// The heading that people read.
  public let heading: String

  public let kind: Kind

  public let width: Width

  /// What the column means, for the dictionary of fields.
  public let meaning: String

  /// The unit of its values: `actividades`, `días hábiles`; `nil` where that says nothing.
  public let unit: String?

  /// Whether only those who check a figure need it: the page leaves it to the workbook and the data.
  public let isDetail: Bool

  /// What people may type here; `nil` where they may not.
  ///
  /// When a sheet has such a column, its other cells are locked.
  public let entry: Entry?

  public init(
    key: String,
    heading: String,
    kind: Kind,
    width: Width? = nil,
    meaning: String = "",
    unit: String? = nil,
    isDetail: Bool = false,
    entry: Entry? = nil
  ) {
    self.key = key
    self.heading = heading
    self.kind = kind
    self.width = width ?? (kind == .text || kind == .link ? .medium : .narrow)
    self.meaning = meaning
    self.unit = unit
    self.isDetail = isDetail
    self.entry = entry
  }

  /// What may be typed in a column.
  public enum Entry: Hashable, Sendable {
    case text
    /// One of some words, offered as a list; together at most 255 UTF-16 units.
    case list([String])
    case date
    case wholeNumber
    /// A number that is not negative.
    case number
  }
}
