package import RindeModel
package import RindeTables

/// Why `redes.json` cannot be used.
package enum SocialSettingsError: Error, Hashable, Sendable {
  /// The file itself could not be read.
  case file(TableError)
  /// Everything that is wrong in it, with what else was noticed; never empty.
  case invalid([DataIssue])
}
