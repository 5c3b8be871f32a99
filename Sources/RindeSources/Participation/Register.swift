internal import RindeModel

/// A register of the dealings with citizens: its columns, and what a row of it says.
protocol Register: Sendable {
  associatedtype Field: RegisterField
  associatedtype Record: Sendable

  /// The name of its file without the ending, by which counts and messages call it: `preguntas`.
  static var name: String { get }

  /// How the codes of its issues begin: `pregunta`.
  static var codeStem: String { get }

  /// Whether it reads a column beyond its fields, by the key of the heading.
  static func reads(headingKey: String) -> Bool

  /// The headings that templates use, as messages list them.
  static var headings: [String] { get }

  /// What is noticed in the headings.
  func findings(in table: RegisterTable<Field>) -> [RegisterFinding]

  /// The record of a row.
  ///
  /// All problems of the row are reported in it; one that rejects keeps the record out.
  func record(_ row: inout RegisterRow<Field>) -> Record?
}

extension Register {
  static func reads(headingKey: String) -> Bool { false }

  func findings(in table: RegisterTable<Field>) -> [RegisterFinding] { [] }

  static var headings: [String] { Field.allCases.map(\.heading) }
}

/// A column of a register with the headings by which offices know it.
protocol RegisterField: Hashable, Sendable, CaseIterable {
  /// The canonical heading, the one that templates use.
  var heading: String { get }

  /// Keys of headings (``SpanishText/headingKey(_:)``), from the surest to the vaguest.
  var synonyms: [String] { get }

  /// Whether a table without it is none.
  var isRequired: Bool { get }
}
