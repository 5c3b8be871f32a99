/// A figure that a report says first: what it is, how much it is and of what.
public struct Headline: Hashable, Sendable {
  /// `Cumplimiento por conteo`.
  public let label: String

  /// The value, with the identifier and the tone of the cell that it repeats.
  public let cell: Cell

  /// What the value is, as in the column of that cell.
  public let kind: Column.Kind

  /// The base and what it means, as a sentence.
  public let base: String

  /// The word that says what its tone says in colour: `Zona baja`; `nil` without a tone.
  public let zone: String?

  public init(label: String, cell: Cell, kind: Column.Kind, base: String, zone: String? = nil) {
    self.label = label
    self.cell = cell
    self.kind = kind
    self.base = base
    self.zone = zone
  }
}
