/// A column of an SPSS file as its dictionary describes it.
package struct SAVVariable: Hashable, Sendable {
  /// What its values are.
  package enum Kind: Hashable, Sendable {
    case text
    case number
    /// Days, as `2022-03-31`.
    case date
    /// Days with their hour, as `2022-03-31T08:00:00`.
    case dateTime
  }

  /// What its numbers mean, as its owner declared.
  package enum Measure: Hashable, Sendable {
    case unknown
    case nominal
    case ordinal
    case scale
  }

  /// A value and what it is called.
  package struct Label: Hashable, Sendable {
    /// As the cells write it: `1`.
    package let value: String

    /// *JAL*.
    package let text: String

    package init(value: String, text: String) {
      self.value = value
      self.text = text
    }
  }

  /// Values that its owner declared to be no answer.
  package enum Missing: Hashable, Sendable {
    /// A text as the cells write it.
    case text(String)
    /// Numbers, both ends included; a single value is a range of one.
    case numbers(ClosedRange<Double>)
  }

  package let name: String

  /// What people read; `nil` where none was given.
  package let label: String?

  /// SPSS's own, such as `F8.2`.
  package let format: String

  package let kind: Kind

  package let measure: Measure

  /// In the order of the file.
  package let labels: [Label]

  package let missing: [Missing]

  package init(
    name: String,
    label: String? = nil,
    format: String = "",
    kind: Kind = .number,
    measure: Measure = .unknown,
    labels: [Label] = [],
    missing: [Missing] = []
  ) {
    self.name = name
    self.label = label
    self.format = format
    self.kind = kind
    self.measure = measure
    self.labels = labels
    self.missing = missing
  }

  /// What a value is called; `nil` where it has no label.
  package func label(of value: String) -> String? { labels.first { $0.value == value }?.text }

  /// Whether a value, as the cells write it, was declared to be no answer.
  package func isMissing(_ value: String) -> Bool {
    missing.contains {
      switch $0 {
      case .text(let text): value == text
      case .numbers(let range): Double(value).map { range.contains($0) } ?? false
      }
    }
  }
}
