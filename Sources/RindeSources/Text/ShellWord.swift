/// A word of a suggested command line, as a user can copy it into a shell.
package enum ShellWord {
  /// The text as one word for bash and zsh: as it is where nothing in it means anything to them, in
  /// single quotes otherwise.
  ///
  /// - Parameter text: A path, a name, an identifier.
  /// - Returns: What the shell reads as that text.
  package static func of(_ text: String) -> String {
    guard !isPlain(text) else { return text }
    return "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// A path as one word that no command takes for an option.
  package static func path(_ path: String) -> String {
    of(path.hasPrefix("-") ? "./" + path : path)
  }

  private static func isPlain(_ text: String) -> Bool {
    // By scalars: an accent of its own, as macOS writes them, belongs to its letter.
    !text.isEmpty && text.unicodeScalars.allSatisfy(isPlain)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? "-_./:@%+,".unicodeScalars.contains(scalar) || scalar.properties.isAlphabetic
        || scalar.properties.numericType != nil
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }
}
