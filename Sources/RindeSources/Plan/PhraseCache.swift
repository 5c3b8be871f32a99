internal import RindeModel

/// Remembers what repeated cells say: plans of thousands of rows use few different wordings.
final class PhraseCache {
  private let parser: DateTextParser

  private var dates: [String: DateText] = [:]

  private var targets: [String: TargetPhrase] = [:]

  init(_ fiscalYear: FiscalYear) {
    parser = DateTextParser(fiscalYear: fiscalYear)
  }

  func date(_ text: String) -> DateText {
    if let known = dates[text] { return known }
    let reading = parser.parse(text)
    dates[text] = reading
    return reading
  }

  func target(_ text: String) -> TargetPhrase {
    if let known = targets[text] { return known }
    let phrase = TargetParser.parse(text)
    targets[text] = phrase
    return phrase
  }
}
