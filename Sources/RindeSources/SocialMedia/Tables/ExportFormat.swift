package import RindeModel

/// A form in which a platform, or an office, writes its figures: a row of `formatos.csv`.
package struct ExportFormat: Hashable, Sendable {
  /// What its rows are.
  package enum Content: String, Hashable, Sendable {
    case posts = "publicaciones"
    /// Figures of an account, a row for each day.
    case days = "dias"
    /// Followers, a row for each day.
    case followers = "seguidores"
    /// The monthly table that an office keeps by hand.
    case months = "meses"
    /// Known, and without anything that a report needs.
    case unused = "sin-uso"
  }

  /// What its hours are worth.
  package enum Hours: String, Hashable, Sendable {
    /// There are none, only days.
    case none = "sin-hora"
    /// Each one says its zone.
    case withZone = "con-zona"
    /// Whoever downloaded it must say their zone.
    case withoutZone = "sin-zona"
  }

  /// How its dates of three numbers are written; without it, the file must tell.
  package enum DateForm: String, Hashable, Sendable {
    /// Month first, both with two digits: `03/04/2025`.
    case paddedMonthFirst = "mm/dd"
    /// Month first, without zeros: `3/4/2025`.
    case plainMonthFirst = "m/d"
  }

  /// Stable: `meta-facebook`.
  package let key: String

  /// `nil` where rows, names or settings tell the network.
  package let network: SocialNetwork?

  package let content: Content

  /// Each one a choice of which one column is enough.
  package let required: [[ExportField]]

  /// With one of these the file is something else.
  package let excluded: [ExportField]

  package let hours: Hours

  package let dates: DateForm?

  package init(
    key: String,
    network: SocialNetwork?,
    content: Content,
    required: [[ExportField]],
    excluded: [ExportField] = [],
    hours: Hours = .none,
    dates: DateForm? = nil
  ) {
    self.key = key
    self.network = network
    self.content = content
    self.required = required
    self.excluded = excluded
    self.hours = hours
    self.dates = dates
  }

  /// Whether columns that hold these fields are those of the format.
  func accepts(_ fields: some Collection<ExportField>) -> Bool {
    required.allSatisfy { choice in choice.contains { fields.contains($0) } }
      && !excluded.contains { fields.contains($0) }
  }
}
