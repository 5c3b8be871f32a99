package import RindeTables

/// Why a file could not be read as progress records.
package enum ProgressError: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case file(TableError)
  /// No row is a heading with the columns that are needed.
  ///
  /// `found` holds the headings of the row that comes nearest; `missing` the canonical names of
  /// what it lacks.
  case noTable(file: String, found: [String], missing: [String])
}
