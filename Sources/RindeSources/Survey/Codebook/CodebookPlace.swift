internal import RindeModel

/// A row of a file that describes a survey, and how its columns are called there.
struct CodebookPlace: Sendable {
  let file: String

  let sheet: String?

  /// The 1-based line or row.
  let line: Int

  /// The headings as written, of the columns that the file has.
  let headings: [CodebookField: String]

  /// The place of the row, or of one of its cells.
  func position(_ field: CodebookField? = nil) -> SourcePosition {
    SourcePosition(
      file: file,
      sheet: sheet,
      line: line,
      column: field.map { headings[$0] ?? $0.heading }
    )
  }
}
