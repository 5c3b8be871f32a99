internal import RindeReport

extension Column.Width {
  /// Width in characters of the workbook's font, as spreadsheets count it.
  var characters: Double {
    switch self {
    case .tight: 6
    case .narrow: 11
    case .medium: 26
    case .wide: 46
    case .veryWide: 72
    }
  }

  /// The same for words and codes, that a narrow column shows in less room.
  var ofWords: Double { self == .narrow ? 8 : characters }
}

extension Column {
  /// Whether it shows short words that nobody types in it.
  var isOfWords: Bool { (kind == .code || kind == .text) && entry == nil }
}

/// What all headings of columns share.
enum ColumnHeading {
  /// Pixels that keep a heading at the right off the next one.
  static let indent = 9.0
}
