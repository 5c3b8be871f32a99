package import RindeModel
package import RindeTables

/// Why a survey's dictionary or settings cannot be used.
package enum SurveyReadingError: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case file(TableError)
  /// Everything that is wrong in it, with what else was noticed, in the order in which it was
  /// found; never empty.
  case invalid([DataIssue])
}
