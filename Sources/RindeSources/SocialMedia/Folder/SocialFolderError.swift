/// Why the folder of social media cannot be worked with.
package enum SocialFolderError: Error, Hashable, Sendable {
  case missingFolder(String)
  case notAFolder(String)
  /// `redes.json` cannot be used.
  case settings(SourceFileError)
  /// There is no file to read: neither exports nor registers.
  case empty(String)
}
