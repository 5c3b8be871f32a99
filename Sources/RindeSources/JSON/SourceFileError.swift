package import RindeModel
package import RindeTables

/// Why a file that the user wrote, as settings or a dictionary, cannot be used.
package enum SourceFileError: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case file(TableError)
  /// Everything that is wrong in it, with what else was noticed, in the order in which it was
  /// found; never empty.
  case invalid([DataIssue])
}
