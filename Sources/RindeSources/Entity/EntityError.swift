package import RindeModel
package import RindeTables

/// Why an entity's configuration cannot be used.
package enum EntityError: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case file(TableError)
  /// Everything that is wrong in it, in the order in which it was found; never empty.
  case invalid([DataIssue])
}
