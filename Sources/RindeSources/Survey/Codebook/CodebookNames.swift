/// Names that can stand in a dictionary and in the identifiers of figures.
package enum CodebookNames {
  /// What an identifier that cannot be used may be replaced by; `nil` for one that can.
  ///
  /// Letters, digits, `_`, `-` and `.` can be used.
  static func replacement(for id: String) -> String? {
    let isFine = id.allSatisfy { $0.isLetter || $0.isNumber || "_-.".contains($0) }
    guard !isFine else { return nil }
    return slug(id, separator: "_", limit: 40)
  }

  /// A text reduced to lower-case ASCII letters, digits and one separator between words.
  ///
  /// - Parameters:
  ///   - text: Words in any writing.
  ///   - separator: What stands between words.
  ///   - limit: The most characters; words are not cut in two unless one alone is longer.
  /// - Returns: `""` when nothing is left.
  package static func slug(_ text: String, separator: Character, limit: Int = .max) -> String {
    let bytes = SpanishText.folded(SpanishText.cleaned(text))
    let words = bytes.split { byte in
      !((0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte))
    }
    var slug = ""
    for word in words.map({ String(decoding: $0, as: UTF8.self) }) {
      guard !slug.isEmpty else {
        slug = String(word.prefix(limit))
        continue
      }
      guard slug.count + 1 + word.count <= limit else { break }
      slug.append(separator)
      slug += word
    }
    return slug
  }

  /// A name that is not among others: the name itself, or with `_2`, `_3`… behind it.
  package static func unique(_ name: String, among others: some Collection<String>) -> String {
    guard others.contains(name) else { return name }
    return (2...others.count + 2).lazy.map { "\(name)_\($0)" }
      .first { !others.contains($0) } ?? name
  }
}
