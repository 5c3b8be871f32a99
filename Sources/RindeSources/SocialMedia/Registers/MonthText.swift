internal import RindeModel
internal import RindeTables

/// Months as offices write them: `2025-10`, `octubre de 2025`, `oct-25`, `10/2025`.
enum MonthText {
  /// The month that a cell names; of a workbook's date, its month.
  static func month(_ cell: Cell) -> ReportPeriod? {
    if let date = ReportedDate.day(cell) { return ReportPeriod(.month, containing: date) }
    return cell.kind == .text ? month(cell.text) : nil
  }

  /// The month that a text names; `nil` for anything else.
  static func month(_ text: String) -> ReportPeriod? {
    let key = SpanishText.headingKey(text.replacing("_", with: " "))
    let words = key.split(separator: " ").filter { $0 != "de" && $0 != "del" && $0 != "mes" }
    guard words.count == 2 else { return nil }
    if let month = number(words[0]), let year = year(words[1]) {
      return ReportPeriod(.month, year: year, number: month)
    }
    if words[0].count == 4, let year = year(words[0]), let month = number(words[1]) {
      return ReportPeriod(.month, year: year, number: month)
    }
    return nil
  }

  /// The one month with its year that a title mentions: `Reporte de octubre de 2025`.
  static func month(mentionedIn title: String) -> ReportPeriod? {
    let key = SpanishText.headingKey(title.replacing("_", with: " "))
    let words = key.split(separator: " ").filter { $0 != "de" && $0 != "del" }
    var found: Set<ReportPeriod> = []
    for (word, next) in zip(words, words.dropFirst()) {
      let isNumeric = word.count == 4 && next.count == 2
      if let month = SpanishVocabulary.months[String(word)], next.count == 4,
        let year = year(next)
      {
        found.insert(ReportPeriod(.month, year: year, number: month))
      } else if isNumeric, let year = year(word), let month = number(next) {
        found.insert(ReportPeriod(.month, year: year, number: month))
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func number(_ word: Substring) -> Int? {
    if let month = SpanishVocabulary.months[String(word)] { return month }
    guard word.count <= 2, let number = Int(word), (1...12).contains(number) else { return nil }
    return number
  }

  private static func year(_ word: Substring) -> Int? {
    guard let number = Int(word) else { return nil }
    switch word.count {
    case 4: return (2004...2099).contains(number) ? number : nil
    case 2: return 2000 + number
    default: return nil
    }
  }
}
