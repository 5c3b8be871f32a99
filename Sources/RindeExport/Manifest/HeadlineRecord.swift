internal import RindeReport

/// A headline of a report as its manifest keeps it: in the words that people read.
package struct HeadlineRecord: Hashable, Sendable {
  package let label: String

  /// `80,0 %`.
  package let value: String

  package let base: String

  /// `Zona alta`; `nil` without one.
  package let zone: String?

  /// The figure that it repeats; `nil` for none.
  package let figure: String?

  package init(label: String, value: String, base: String, zone: String?, figure: String?) {
    self.label = label
    self.value = value
    self.base = base
    self.zone = zone
    self.figure = figure
  }
}

extension HeadlineRecord {
  init(_ headline: Headline) {
    self.init(
      label: headline.label,
      value: headline.cell.display(in: headline.kind).text,
      base: headline.base,
      zone: headline.zone,
      figure: headline.cell.figure
    )
  }
}
