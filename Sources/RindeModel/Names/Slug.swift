/// Names as parts of identifiers: lower-case ASCII letters and digits with hyphens between words.
package enum Slug {
  /// The slug of a name; `n` for `ñ`, letters without their accents.
  package static func of(_ text: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": slug.unicodeScalars.append(scalar)
      case "á": slug += "a"
      case "é": slug += "e"
      case "í": slug += "i"
      case "ó": slug += "o"
      case "ú", "ü": slug += "u"
      case "ñ": slug += "n"
      default: if slug.last != "-", !slug.isEmpty { slug += "-" }
      }
    }
    return slug.last == "-" ? String(slug.dropLast()) : slug
  }

  /// A slug for each name, all different: names that differ only by an accent get a number.
  package static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      let slug = of(name)
      var (unique, count) = (slug, 1)
      while !taken.insert(unique).inserted {
        count += 1
        unique = "\(slug)-\(count)"
      }
      return unique
    }
  }
}
