/// A chart over columns of the report's tables.
public struct Chart: Hashable, Sendable {
  /// The forms; bars lie, columns stand.
  public enum Kind: Hashable, Sendable {
    case bars
    case stackedBars
    case columns
    case lines
  }

  /// ASCII, unique in the report.
  public let id: String

  public let title: String

  public let kind: Kind

  /// What a person who does not see it must know, figures included.
  public let description: String

  /// What the values are, for the axis: `Porcentaje de cumplimiento`.
  public let valueTitle: String

  /// Whether values are fractions shown as percentages.
  public let showsPercentages: Bool

  /// At least one, with values.
  public let series: [Series]

  /// The key of the column with names for people, where the categories are short codes such as an
  /// activity's number; `nil` where the categories can be read by themselves.
  public let longNames: String?

  public init(
    id: String,
    title: String,
    kind: Kind,
    description: String,
    valueTitle: String,
    showsPercentages: Bool,
    series: [Series],
    longNames: String? = nil
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.description = description
    self.valueTitle = valueTitle
    self.showsPercentages = showsPercentages
    self.series = series
    self.longNames = longNames
  }

  /// One series: a name, and the columns of a table that give its categories and values.
  public struct Series: Hashable, Sendable {
    /// The part it plays.
    public enum Role: Hashable, Sendable {
      /// What was reached.
      case achieved
      /// What was to be reached, drawn as an outline or a dashed line.
      case target
      case good
      case fair
      case poor
      case neutral
      /// One of several of the same standing, from 0; six look different.
      case member(Int)
    }

    public let name: String
    public let role: Role
    public let table: String
    public let categories: String
    public let values: String

    public init(name: String, role: Role, table: String, categories: String, values: String) {
      self.name = name
      self.role = role
      self.table = table
      self.categories = categories
      self.values = values
    }
  }
}
