internal import RindeReport

/// Whether the rows of a table are read as cards where a window is too narrow for its columns.
struct PageTableCards {
  /// The columns that the page shows.
  let columns: [Column]

  /// The position of the column that says what a row is about, which is the title of its card.
  let heading: Int?

  /// Whether the table is a map of shaded numbers, which is read across.
  let isShaded: Bool

  /// In `rem`: what a telephone of 320 px leaves for a table.
  private static let narrowest = 16.0

  /// Columns of numbers alone beyond which a table is a matrix, which is read across.
  private static let matrix = 8

  var isFit: Bool {
    guard let heading, !isShaded else { return false }
    let others = columns.indices.filter { $0 != heading }.map { columns[$0] }
    if others.count > Self.matrix, others.allSatisfy(\.kind.isNumeric) { return false }
    return columns.reduce(0) { $0 + $1.narrowest } > Self.narrowest
  }
}

/// Whether the elements of a table say what they are.
///
/// One whose rows become cards loses the roles of its elements with their display.
enum PageTableRoles {
  case implied
  case written

  func of(_ name: String) -> [Markup.Attribute] {
    self == .written ? [.init("role", name)] : []
  }
}

extension Column {
  /// In `rem`: a letter in bold, and the margins of a cell.
  private static let (letter, margins) = (0.6, 1.2)

  /// In `rem`: the least that the column takes on a narrow window, where its heading may break
  /// between words.
  fileprivate var narrowest: Double {
    let longest = heading.split(separator: " ").map(\.count).max() ?? 0
    return max(width.narrowest, Double(longest) * Self.letter + Self.margins)
  }
}

extension Column.Width {
  /// In `rem`: the least that the values of that width take with their margins.
  fileprivate var narrowest: Double {
    switch self {
    case .tight: 3
    case .narrow: 4
    case .medium: 7
    case .wide: 9
    case .veryWide: 12
    }
  }
}
