/// A cell of a table: a value, and where it comes from when other cells give it.
public struct Cell: Hashable, Sendable {
  /// What it holds.
  public enum Value: Hashable, Sendable {
    /// Nothing, for a reason that the sheet's introduction explains.
    case missing(Missing)
    case text(String)
    case number(Number)
    case date(DateValue)
  }

  /// Why a cell has no value.
  public enum Missing: Hashable, Sendable {
    /// Blank: there is nothing to say.
    case blank
    /// There is no value, and the reader should not take that for zero: `[x]`.
    case notAvailable
    /// The question does not apply: `[z]`.
    case notApplicable
    /// Withheld to protect people (*confidencial*): `[c]`.
    case withheld
    /// Not precise enough to be published (*poco confiable*): `[u]`.
    case unreliable
  }

  /// An emphasis that repeats in colour what the cell's text says; never the only carrier.
  public enum Tone: Hashable, Sendable {
    case good
    case fair
    case poor
    case neutral
  }

  public let value: Value

  /// How the value follows from other cells of the same report.
  public let formula: Formula?

  public let tone: Tone?

  /// Decimals to show here instead of the column's, where rounding would cross a zone.
  public let places: Int?

  /// What the cell holds where that differs from its column, as a percentage among quantities.
  public let kind: Column.Kind?

  /// The identifier of the figure, such as `indicador/2.2/cumplimiento@2022-06-30`.
  public let figure: String?

  /// The name of a sheet of the report, or an address, to which the cell leads.
  public let target: Target?

  /// Where a cell leads.
  public enum Target: Hashable, Sendable {
    case sheet(String)
    case address(String)
  }

  public init(
    _ value: Value,
    formula: Formula? = nil,
    tone: Tone? = nil,
    places: Int? = nil,
    kind: Column.Kind? = nil,
    figure: String? = nil,
    target: Target? = nil
  ) {
    self.value = value
    self.formula = formula
    self.tone = tone
    self.places = places
    self.kind = kind
    self.figure = figure
    self.target = target
  }

  public static let blank = Cell(.missing(.blank))

  public static func text(_ text: String, tone: Tone? = nil) -> Cell {
    text.isEmpty ? .blank : Cell(.text(text), tone: tone)
  }

  public static func integer(_ value: Int, formula: Formula? = nil) -> Cell {
    Cell(.number(Number(Double(value), exact: String(value))), formula: formula)
  }
}

/// A number as spreadsheets hold it and as open data publish it.
public struct Number: Hashable, Sendable {
  /// The nearest binary number; a fraction for a percentage.
  public let approximation: Double

  /// Decimal digits with a point; percentage points for a percentage: `80.000000`.
  public let exact: String

  public init(_ approximation: Double, exact: String) {
    self.approximation = approximation
    self.exact = exact
  }
}

/// A day of the calendar.
public struct DateValue: Hashable, Sendable {
  public let year: Int
  public let month: Int
  public let day: Int

  public init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }
}
