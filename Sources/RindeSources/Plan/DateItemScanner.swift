internal import RindeModel

/// Finds the days, months and periods that a phrase names, in order.
struct DateItemScanner {
  let tokens: [SpanishToken]

  var items: [DateItem] = []

  /// Years that stand alone: "vigencia 2022".
  private(set) var loneYears: [Int] = []

  private(set) var invalid: [String] = []

  init(_ tokens: [SpanishToken]) {
    self.tokens = tokens
    var index = 0
    while index < tokens.count { index = scan(at: index) }
  }

  private mutating func scan(at index: Int) -> Int {
    let token = tokens[index]
    if token.kind == .figure { return scanFigure(at: index) }
    guard token.kind == .word else { return index + 1 }
    if let month = SpanishVocabulary.months[token.key] { return scanMonth(month, at: index) }
    if let number = SpanishVocabulary.ordinals[token.key], index + 1 < tokens.count,
      let periodicity = SpanishVocabulary.periodNouns[tokens[index + 1].key], periodicity != .annual
    {
      let (year, next) = trailingYear(at: index + 2)
      append(.period(periodicity, number: number), year, index..<next)
      return next
    }
    return index + 1
  }

  private mutating func scanFigure(at index: Int) -> Int {
    let token = tokens[index]
    // A date and time as a workbook stores it begins with its date.
    switch NumericDate(token.key) {
    case .date(let date):
      append(.date(date), date.year, index..<(index + 1))
      return index + 1
    case .impossible:
      invalid.append(token.text)
      return index + 1
    case nil: break
    }
    if let day = Int(token.key), (1...31).contains(day), token.key.utf8.count <= 2 {
      let monthIndex = key(at: index + 1) == "de" ? index + 2 : index + 1
      if let month = SpanishVocabulary.months[key(at: monthIndex)] {
        let (year, next) = trailingYear(at: monthIndex + 1)
        append(.day(day, month: month), year, index..<next)
        return next
      }
    }
    if let year = Self.year(token.key) { loneYears.append(year) }
    return index + 1
  }

  private mutating func scanMonth(_ month: Int, at index: Int) -> Int {
    if index + 1 < tokens.count, tokens[index + 1].kind == .figure,
      let day = Int(tokens[index + 1].key), (1...31).contains(day),
      tokens[index + 1].key.utf8.count <= 2
    {
      let (year, next) = trailingYear(at: index + 2)
      append(.day(day, month: month), year, index..<next)
      return next
    }
    let (year, next) = trailingYear(at: index + 1)
    append(.month(month), year, index..<next)
    return next
  }

  private mutating func append(_ kind: DateItem.Kind, _ year: Int?, _ range: Range<Int>) {
    items.append(DateItem(kind: kind, year: year, tokens: range))
  }

  /// The year after "de", "del", "del año" or nothing, and where the phrase goes on.
  private func trailingYear(at index: Int) -> (year: Int?, next: Int) {
    var next = index
    while ["de", "del", "ano", "/", "-", ".", ","].contains(key(at: next)), next - index < 3 {
      next += 1
    }
    guard let year = Self.year(key(at: next)) else { return (nil, index) }
    return (year, next + 1)
  }

  private func key(at index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].key : ""
  }

  /// A figure of four digits between 1900 and 2099.
  static func year(_ key: String) -> Int? {
    guard key.utf8.count == 4, let year = Int(key), (1900...2099).contains(year) else { return nil }
    return year
  }
}
