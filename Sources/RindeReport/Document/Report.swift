/// A report without a format: sheets of tables and charts that any exporter can render.
///
/// It knows nothing of indicators; what it says was decided by whoever composed it.
public struct Report: Hashable, Sendable {
  /// Short and stable: `planeacion-2022-06-30`; the stem of the files' names.
  public let id: String

  public let title: String

  /// The entity that answers for it.
  public let author: String

  /// One sentence on the content, for the document's properties.
  public let summary: String

  /// BCP 47, `es-CO`.
  public let language: String

  /// The date stamped as creation, so that the same input gives the same bytes.
  public let date: DateValue

  /// A notice that every page carries, such as that the figures are examples.
  public let banner: String?

  /// The days that its figures are about, for the description of its data; `nil` for none.
  public let period: Period?

  /// Where its data come from, in words.
  public let sources: [String]

  /// The SPDX identifier of the licence of its data; `nil` for none.
  public let license: String?

  /// What the reader should know first, each figure with its base; they repeat cells of the sheets.
  public let headlines: [Headline]

  public let sheets: [Sheet]

  /// Two days and what lies between them.
  public struct Period: Hashable, Sendable {
    public let first: DateValue
    public let last: DateValue

    public init(first: DateValue, last: DateValue) {
      self.first = first
      self.last = last
    }
  }

  public init(
    id: String,
    title: String,
    author: String,
    summary: String,
    language: String = "es-CO",
    date: DateValue,
    banner: String? = nil,
    period: Period? = nil,
    sources: [String] = [],
    license: String? = nil,
    headlines: [Headline] = [],
    sheets: [Sheet]
  ) {
    self.id = id
    self.title = title
    self.author = author
    self.summary = summary
    self.language = language
    self.date = date
    self.banner = banner
    self.period = period
    self.sources = sources
    self.license = license
    self.headlines = headlines
    self.sheets = sheets
  }

  /// All tables with the sheet in which they stand, in order.
  public var tables: [(sheet: Sheet, table: Table)] {
    sheets.compactMap { sheet in
      guard case .table(let table) = sheet.content else { return nil }
      return (sheet, table)
    }
  }
}
