internal import RindeModel

/// Understands what a date cell says (the dates of ).
struct DateTextParser {
  let fiscalYear: FiscalYear

  func parse(_ text: String) -> DateText {
    if let reading = whole(text) { return reading }
    let cleaned = DateWriting.loosened(SpanishText.cleaned(text), in: fiscalYear)
    let tokens = SpanishToken.tokens(of: cleaned)
    var scanner = DateItemScanner(tokens)
    var reading = DateText()
    reading.invalid = scanner.invalid
    reading.periodicity = SpanishPhrases.periodicity(in: tokens)?.value
    reading.isPermanent = SpanishPhrases.isPermanent(tokens)
    reading.isOnDemand = SpanishPhrases.isOnDemand(tokens)
    reading.term = SpanishPhrases.eventTerm(in: tokens)
    reading.lacksYear = giveYears(to: &scanner)
    reading.spans = spans(scanner, cleaned, &reading)
    if scanner.items.isEmpty, reading.term == nil, let year = scanner.loneYears.min(),
      let last = scanner.loneYears.max()
    {
      reading.spans = [
        DateText.Span(
          first: FiscalYear(year).firstDay,
          last: FiscalYear(last).lastDay,
          isFixed: false
        )
      ]
    } else if scanner.items.isEmpty, reading.term == nil, SpanishPhrases.isWholeYear(tokens) {
      reading.spans = [
        DateText.Span(first: fiscalYear.firstDay, last: fiscalYear.lastDay, isFixed: false)
      ]
    }
    return reading
  }

  /// The quick path of a cell that is one date, with or without a time.
  private func whole(_ text: String) -> DateText? {
    guard let first = text.utf8.first, (48...57).contains(first),
      case .date(let date) = NumericDate(text.prefix { $0 != "T" })
    else { return nil }
    return DateText(spans: [DateText.Span(first: date, last: date, isFixed: true)])
  }

  /// Each item without a year takes the next one's, the last ones that of the plan.
  private func giveYears(to scanner: inout DateItemScanner) -> Bool {
    scanner.fillYears(fallback: scanner.loneYears.first ?? fiscalYear.year)
      && scanner.loneYears.isEmpty
  }

  private func spans(
    _ scanner: DateItemScanner,
    _ text: String,
    _ reading: inout DateText
  ) -> [DateText.Span] {
    var spans: [DateText.Span] = []
    var index = 0
    let items = scanner.items
    while index < items.count {
      guard let days = items[index].days(in: items[index].year ?? fiscalYear.year) else {
        reading.invalid.append(text)
        index += 1
        continue
      }
      if index + 1 < items.count, scanner.joinsRange(index),
        let end = items[index + 1].days(in: items[index + 1].year ?? fiscalYear.year),
        end.last >= days.first
      {
        let isFixed = items[index + 1].isFixed
        spans.append(DateText.Span(first: days.first, last: end.last, isFixed: isFixed))
        index += 2
        continue
      }
      if scanner.opensRange(index) {
        spans.append(
          DateText.Span(
            first: days.first,
            last: max(days.last, fiscalYear.lastDay),
            isFixed: false
          )
        )
      } else {
        spans.append(
          DateText.Span(first: days.first, last: days.last, isFixed: items[index].isFixed)
        )
      }
      index += 1
    }
    return labelled(joined(spans, scanner), scanner, text)
  }

  /// Months named one after the other ("octubre y noviembre") are one window.
  private func joined(_ spans: [DateText.Span], _ scanner: DateItemScanner) -> [DateText.Span] {
    guard spans.count > 1, spans.count == scanner.items.count,
      scanner.items.allSatisfy({ $0.monthNumber != nil }),
      zip(spans, spans.dropFirst()).allSatisfy({ $0.last.advanced(by: 1) == $1.first })
    else { return spans }
    return [DateText.Span(first: spans[0].first, last: spans[spans.count - 1].last, isFixed: false)]
  }

  /// The names before a colon, when every date has one.
  private func labelled(
    _ spans: [DateText.Span],
    _ scanner: DateItemScanner,
    _ text: String
  ) -> [DateText.Span] {
    guard spans.count > 1, spans.count == scanner.items.count else { return spans }
    let characters = Array(text)
    var result = spans
    var from = 0
    for (index, item) in scanner.items.enumerated() {
      let start = scanner.tokens[item.tokens.lowerBound].offset
      guard let colon = characters[from..<start].lastIndex(of: ":") else { return spans }
      let trimmed = characters[from..<colon].drop { !$0.isLetter }
      guard !trimmed.isEmpty else { return spans }
      result[index].label = String(trimmed).trimmingBlanks()
      let last = scanner.tokens[item.tokens.upperBound - 1]
      from = last.offset + last.text.count
    }
    return result
  }
}

extension DateItemScanner {
  /// Gives a year to every item that lacks one.
  ///
  /// - Returns: Whether any item had to take the fallback.
  mutating func fillYears(fallback: Int) -> Bool {
    var next: Int?
    var lacked = false
    for index in items.indices.reversed() {
      if items[index].year == nil {
        lacked = lacked || next == nil
        items[index].year = next ?? fallback
      } else {
        next = items[index].year
      }
    }
    return lacked
  }

  /// Whether the words between an item and the next make them one range: "a", "hasta", "-".
  func joinsRange(_ index: Int) -> Bool {
    let between = tokens[items[index].tokens.upperBound..<items[index + 1].tokens.lowerBound]
      .map(\.key)
    let before = words(before: index)
    if before.last == "entre", between.contains("y") { return true }
    if before.suffix(2) == ["entre", "el"], between.contains("y") { return true }
    guard !between.isEmpty, between.count <= 4 else { return false }
    return between.contains { ["a", "al", "hasta", "-"].contains($0) }
      && between.allSatisfy {
        ["a", "al", "hasta", "-", "el", "de", "del", "mes", "fin"].contains($0)
      }
  }

  /// Whether an item only says where a window begins: "a partir del", "desde".
  func opensRange(_ index: Int) -> Bool {
    let before = words(before: index).suffix(3).filter { !["del", "de", "el"].contains($0) }
    return before.last == "desde" || before.suffix(2) == ["a", "partir"]
  }

  private func words(before index: Int) -> [String] {
    let from = index == 0 ? 0 : items[index - 1].tokens.upperBound
    return tokens[from..<items[index].tokens.lowerBound].map(\.key)
  }
}

extension String {
  /// The text without blanks at both ends.
  func trimmingBlanks() -> String {
    var view = Substring(self)
    while view.first == " " { view.removeFirst() }
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
