internal import RindeReport

/// The widths of a table's columns, in characters: by nature, and wider where something would not
/// show.
///
/// A number that does not fit is shown as `####`, and a word that does not fit is broken anywhere.
enum ColumnWidths {
  /// No column grows beyond this for its words.
  private static let wordLimit = 30.0

  /// Nor for its addresses, which LibreOffice does not wrap.
  private static let linkLimit = 72.0

  /// A text up to so long is not worth a second line.
  private static let shortLimit = 17.0

  /// Characters of `dd/mm/yyyy`.
  private static let dateDigits = 10

  /// The margins of a cell, and the indent of numbers.
  private static let margin = 2.0

  static func of(_ table: Table) -> [Double] {
    let heading = TextWidth(points: FormatBook.size, bold: true)
    let body = TextWidth(points: FormatBook.size)
    return table.columns.enumerated().map { position, column in
      let nature = column.isOfWords ? column.width.ofWords : column.width.characters
      var words = heading.longestWord(column.heading) / 7 + margin
      var digits = column.kind == .date ? dateDigits : 0
      if let total = table.total, total.indices.contains(position) {
        switch total[position].value {
        case .number(let number):
          digits = shown(number, as: total[position].kind ?? column.kind)
        case .text(let text): words = max(words, heading.longestWord(text) / 7 + margin)
        case .date, .missing: break
        }
      }
      if case .list(let options) = column.entry {
        words = max(words, options.map { body.longestWord($0) / 7 + margin }.max() ?? 0)
      }
      var links = 0.0
      for row in table.rows where row.indices.contains(position) {
        switch row[position].value {
        case .number(let number):
          digits = max(digits, shown(number, as: row[position].kind ?? column.kind))
        case .text(let text) where row[position].target != nil:
          // A longer one is written without its link, and wraps.
          let width = body.width(text) / 7 + margin
          if width <= linkLimit { links = max(links, width) }
        case .text(let text) where column.width == .narrow || column.kind == .link:
          words = max(words, body.longestWord(text) / 7 + margin)
          let whole = body.width(text) / 7 + margin
          if whole <= shortLimit { words = max(words, whole) }
        case .date: digits = max(digits, dateDigits)
        case .text, .missing: continue
        }
      }
      if column.kind.isNumeric { words += ColumnHeading.indent / 7 }
      let limit = column.kind == .link ? linkLimit : wordLimit
      return max(nature, min(words, limit), links, Double(digits) + margin)
    }
  }

  /// Characters of a number with its separators; percentages are never longer than a column.
  private static func shown(_ number: Number, as kind: Column.Kind) -> Int {
    let digits = number.exact.prefix { $0 != "." }.count
    switch kind {
    case .decimal(let places): return digits + (digits - 1) / 3 + 1 + places
    case .integer, .text, .code, .link: return digits + (digits - 1) / 3
    case .percentage(let places): return digits + places + 2
    case .date: return dateDigits
    }
  }

  /// Pixels of a width in characters, with the five that spreadsheets add.
  static func pixels(_ characters: Double) -> Double { characters * 7 + 5 }
}
