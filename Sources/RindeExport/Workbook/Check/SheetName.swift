/// What a sheet may be called.
enum SheetName {
  /// Excel's limit, in UTF-16 units.
  static let limit = 31

  /// Whether `name` is 1 to 31 letters, digits and underscores that no program keeps for itself.
  static func isValid(_ name: String) -> Bool {
    guard !name.isEmpty, name.utf16.count <= limit, name.lowercased() != "history" else {
      return false
    }
    return name.allSatisfy { $0.isLetter || $0.isASCIIDigit || $0 == "_" }
      && CellText.escaped(name) == name
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
