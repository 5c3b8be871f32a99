/// What a sheet may be called.
enum SheetName {
  /// Excel's limit, in UTF-16 units.
  static let limit = 31

  /// Whether `name` is 1 to 31 letters, digits and underscores that no program keeps for itself.
  ///
  /// A name that begins with a digit or looks like a cell (`T2022`, `R1C1`) would have to be quoted
  /// in every reference, which libxlsxwriter 1.1.4 does not do.
  static func isValid(_ name: String) -> Bool {
    guard let first = name.first, name.utf16.count <= limit, name.lowercased() != "history" else {
      return false
    }
    return name.allSatisfy { $0.isLetter || $0.isASCIIDigit || $0 == "_" }
      && !first.isASCIIDigit && !looksLikeCell(name) && CellText.escaped(name) == name
  }

  private static func looksLikeCell(_ name: String) -> Bool {
    let lower = name.lowercased()
    let letters = lower.prefix { ("a"..."z").contains($0) }
    let rest = lower.dropFirst(letters.count)
    if (1...3).contains(letters.count), !rest.isEmpty, rest.allSatisfy(\.isASCIIDigit) {
      return true
    }
    guard lower.first == "r" || lower.first == "c" else { return false }
    let afterRow = lower.first == "r" ? lower.dropFirst().drop(while: \.isASCIIDigit) : lower[...]
    let afterColumn =
      afterRow.first == "c" ? afterRow.dropFirst().drop(while: \.isASCIIDigit) : afterRow
    return afterColumn.isEmpty
  }
}

extension Character {
  /// Whether it is one of 0 to 9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }

  /// Whether it may stand in an identifier of a table or a column.
  var isIdentifier: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || isASCIIDigit || self == "_"
  }
}
