/// A table with typed columns and one heading row.
public struct Table: Hashable, Sendable {
  /// ASCII letters, digits and underscore: `indicadores`; unique in the report.
  public let id: String

  /// At least one; keys and headings are unique.
  public let columns: [Column]

  /// Each with as many cells as there are columns; at least one row.
  public let rows: [[Cell]]

  public init(id: String, columns: [Column], rows: [[Cell]]) {
    self.id = id
    self.columns = columns
    self.rows = rows
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

  public init(
    key: String,
    heading: String,
    kind: Kind,
    width: Width? = nil,
    meaning: String = ""
  ) {
    self.key = key
    self.heading = heading
    self.kind = kind
    self.width = width ?? (kind == .text || kind == .link ? .medium : .narrow)
    self.meaning = meaning
  }
}
