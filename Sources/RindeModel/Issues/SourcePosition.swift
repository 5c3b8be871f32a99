/// Where something stands in the files of an entity.
public struct SourcePosition: Hashable, Sendable {
  /// The path as the user gave it.
  public let file: String

  /// The sheet of a workbook.
  public let sheet: String?

  /// The 1-based line of a text file or row of a sheet.
  public let line: Int?

  /// The column's heading, or its letter or number when it has none.
  public let column: String?

  public init(file: String, sheet: String? = nil, line: Int? = nil, column: String? = nil) {
    self.file = file
    self.sheet = sheet
    self.line = line
    self.column = column
  }
}

extension SourcePosition: Comparable {
  public static func < (lhs: Self, rhs: Self) -> Bool {
    (lhs.file, lhs.sheet ?? "", lhs.line ?? 0, lhs.column ?? "")
      < (rhs.file, rhs.sheet ?? "", rhs.line ?? 0, rhs.column ?? "")
  }
}

extension SourcePosition: CustomStringConvertible {
  /// `plan.xlsx[PAAC]:17`, the form in which messages name a place.
  public var description: String {
    file + (sheet.map { "[\($0)]" } ?? "") + (line.map { ":\($0)" } ?? "")
  }
}
