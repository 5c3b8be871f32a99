/// Text in the language of manual pages.
enum Roff {
  /// The text as running text: what the language gives a meaning stands as it is.
  static func text(_ text: String) -> String {
    var written = ""
    for character in text {
      switch character {
      case "\\": written += "\\e"
      case "-": written += "\\-"
      case "'": written += "\\(aq"
      case "`": written += "\\(ga"
      case "^": written += "\\(ha"
      case "~": written += "\\(ti"
      default: written.append(character)
      }
    }
    // A line that begins with a dot is a request.
    return written.hasPrefix(".") ? "\\&" + written : written
  }

  /// The text as one argument of a request.
  static func argument(_ text: String) -> String {
    "\"" + Self.text(text).replacing("\"", with: "\\(dq") + "\""
  }

  static func bold(_ text: String) -> String { "\\fB\(Self.text(text))\\fR" }

  static func italic(_ text: String) -> String { "\\fI\(Self.text(text))\\fR" }

  /// Text under a word that is set apart.
  static func item(_ tag: String, _ text: String) -> String { ".TP\n\(tag)\n\(Self.text(text))" }
}
