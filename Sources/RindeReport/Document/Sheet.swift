/// A part of a report with one purpose: a cover, one table, or the charts.
public struct Sheet: Hashable, Sendable {
  /// What it holds.
  public enum Content: Hashable, Sendable {
    case lines([Line])
    case table(Table)
    case charts([Chart])
  }

  /// How readers move in it.
  public enum Navigation: Hashable, Sendable {
    /// Neither frozen nor filtered, as accessibility guidance asks of published tables.
    case plain
    /// Headings stay in sight and rows can be filtered, for internal work; the reader is told.
    case working
  }

  /// For whom it is.
  public enum Depth: Hashable, Sendable {
    /// What anyone reads: it stands on the page too.
    case summary
    /// What those who check a figure look up: the page leads to its data and does not repeat them.
    case record
  }

  /// Letters, digits and underscore, at most 31: `Por_subcomponente`.
  public let name: String

  /// The first thing read, in A1 of a workbook.
  public let title: String

  /// Sentences between the title and the content: what it holds, its source, its shorthand.
  public let introduction: [String]

  /// The same for a page, without words on sheets and cells; `nil` where nothing differs.
  public let pageIntroduction: [String]?

  public let navigation: Navigation

  public let depth: Depth

  public let content: Content

  /// Charts that stand below the table and are drawn from it; only a sheet with a table has them.
  public let charts: [Chart]

  public init(
    name: String,
    title: String,
    introduction: [String] = [],
    pageIntroduction: [String]? = nil,
    navigation: Navigation = .plain,
    depth: Depth = .summary,
    content: Content,
    charts: [Chart] = []
  ) {
    self.name = name
    self.title = title
    self.introduction = introduction
    self.pageIntroduction = pageIntroduction
    self.navigation = navigation
    self.depth = depth
    self.content = content
    self.charts = charts
  }

  /// The charts that it holds, as its content or below its table, in order.
  public var allCharts: [Chart] {
    if case .charts(let own) = content { own + charts } else { charts }
  }
}

/// A line of running text, as a cover has.
public struct Line: Hashable, Sendable {
  /// Its role.
  public enum Role: Hashable, Sendable {
    case heading
    case paragraph
    /// A term and what it is: `Corte` – `30/06/2022`.
    case fact(label: String)
    /// Leads to another sheet of the report, by name.
    case sheetLink(String)
    /// Leads to an address.
    case link(String)
  }

  public let role: Role

  public let text: String

  /// Where it makes sense.
  public let place: Place

  /// The places of a line.
  public enum Place: Hashable, Sendable {
    case everywhere
    /// It speaks of sheets, cells or formulas.
    case workbook
    case page
  }

  public init(_ role: Role, _ text: String, place: Place = .everywhere) {
    self.role = role
    self.text = text
    self.place = place
  }
}
