/// By what posts are put together beside networks (`--por`).
enum SocialGrouping: String, CaseIterable {
  case month = "mes"
  case type = "tipo"
  case topic = "tema"
  case hashtag
  case office = "dependencia"
  case hour = "hora"

  /// The words of the command line, for messages and help.
  static let names = allCases.map(\.rawValue).joined(separator: "|")

  /// The grouping that the user names; none when none is named.
  static func named(_ name: String?) throws(Failure) -> SocialGrouping? {
    guard let name else { return nil }
    guard let grouping = SocialGrouping(rawValue: name) else {
      throw UsageTexts.badValue(
        "por",
        name,
        expected: "mes, tipo, tema, hashtag, dependencia u hora"
      )
    }
    return grouping
  }
}
