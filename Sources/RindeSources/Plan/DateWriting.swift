internal import RindeModel

/// Writings of dates whose parts hang together: `30-jun-22`, `dic-22`, `Febrero-diciembre`.
enum DateWriting {
  /// The text with months set free from the figures and months next to them.
  ///
  /// Two figures behind a month are its year when a day stands before it, or when they name the
  /// fiscal year or a neighbour of it; `dic-22` is how a workbook shows a month.
  static func loosened(_ text: String, in fiscalYear: FiscalYear) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }) else {
      return text
    }
    return text.split(separator: " ", omittingEmptySubsequences: false)
      .map { loosenedWord($0, fiscalYear) }
      .joined(separator: " ")
  }

  private static func loosenedWord(_ word: Substring, _ fiscalYear: FiscalYear) -> String {
    let tail = word.reversed().prefix { ",;.)".contains($0) }.count
    let core = word.dropLast(tail)
    let parts = core.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
      .map(String.init)
    let months = parts.indices.filter {
      SpanishVocabulary.months[SpanishText.key(parts[$0])] != nil
    }
    guard parts.count > 1, let month = months.first else { return String(word) }
    if months.count == 2, parts.count == 2 {
      return parts.joined(separator: " - ") + word.suffix(tail)
    }
    guard months.count == 1 else { return String(word) }
    var pieces = parts
    if month + 1 < parts.count, parts[month + 1].utf8.count == 2, let short = Int(parts[month + 1]),
      month > 0 || abs(2000 + short - fiscalYear.year) <= 1
    {
      pieces[month + 1] = String(2000 + short)
    }
    return pieces.joined(separator: " ") + word.suffix(tail)
  }
}
