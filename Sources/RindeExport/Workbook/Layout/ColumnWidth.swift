internal import RindeReport

extension Column.Width {
  /// Width in characters of the workbook's font, as spreadsheets count it.
  var characters: Double {
    switch self {
    case .narrow: 14
    case .medium: 26
    case .wide: 46
    case .veryWide: 72
    }
  }

  /// Width on screen, with the five pixels that spreadsheets add.
  var pixels: Double { characters * 7 + 5 }
}
