/// Hashtags in the form in which two writings of one are equal.
enum HashtagKey {
  /// Lower case, without sign and accents, `ñ` kept: `rendiciondecuentas`.
  static func of(_ text: some StringProtocol) -> String {
    var key = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars where scalar != "#" && scalar != "\u{FF03}" {
      if scalar == "\u{0303}", key.last == "n" {
        key.removeLast()
        key.append("ñ")
      } else if !("\u{0300}"..."\u{036F}").contains(scalar) {
        key.append(unaccented[scalar] ?? scalar)
      }
    }
    return String(key)
  }

  private static let unaccented: [Unicode.Scalar: Unicode.Scalar] = [
    "á": "a", "à": "a", "ä": "a", "â": "a", "ã": "a", "é": "e", "è": "e", "ë": "e", "ê": "e",
    "í": "i", "ì": "i", "ï": "i", "î": "i", "ó": "o", "ò": "o", "ö": "o", "ô": "o", "õ": "o",
    "ú": "u", "ù": "u", "ü": "u", "û": "u", "ç": "c",
  ]
}
