/// Latin letters without their accents, `ñ` kept as a letter of its own.
///
/// The canonical decompositions of Latin letters in the Unicode Character Database, lower case.
enum LatinBase {
  private static let marked: [(base: Unicode.Scalar, letters: String)] = [
    ("a", "àáâãäåāăąǎǟǡǻȁȃḁạảấầẩẫậắằẳẵặ"),
    ("b", "ḃḅḇ"),
    ("c", "çćĉċčḉ"),
    ("d", "ďḋḍḏḑḓ"),
    ("e", "èéêëēĕėęěȅȇḕḗḙḛḝẹẻẽếềểễệ"),
    ("f", "ḟ"),
    ("g", "ĝğġģǧǵḡ"),
    ("h", "ĥȟḣḥḧḩḫẖ"),
    ("i", "ìíîïĩīĭįǐȉȋḭḯỉị"),
    ("j", "ĵǰ"),
    ("k", "ķǩḱḳḵ"),
    ("l", "ĺļľḷḹḻḽ"),
    ("m", "ḿṁṃ"),
    ("n", "ńņňǹṅṇṉṋ"),
    ("o", "òóôõöōŏőǒǫǭȍȏṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("p", "ṕṗ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("s", "śŝşšșṡṣṥṧṩ"),
    ("t", "ţťțṫṭṯṱẗ"),
    ("u", "ùúûüũūŭůűųǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("v", "ṽṿ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("x", "ẋẍ"),
    ("y", "ýÿŷẏẙỳỵỷỹ"),
    ("z", "źżžẑẓẕ"),
  ]

  private static let bases: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    marked.flatMap { base, letters in letters.unicodeScalars.map { ($0, base) } },
    uniquingKeysWith: { first, _ in first }
  )

  /// The letter without its accent, or itself.
  static func of(_ letter: Unicode.Scalar) -> Unicode.Scalar { bases[letter] ?? letter }
}
