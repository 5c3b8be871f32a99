internal import RindeModel

/// What the names of a file and of its folders tell: the network, the day of download, the year.
struct FileNameFacts: Hashable, Sendable {
  /// The last day that the file's name or, before it, the nearest folder's name has.
  let downloaded: CalendarDate?

  let network: SocialNetwork?

  /// The one year of the file's name; `nil` with several.
  let year: Int?

  /// - Parameters:
  ///   - names: The file's own name, then the name of the zip that holds it, if any.
  ///   - folders: From the outermost to the nearest.
  init(names: [String], folders: [String]) {
    let nearest = folders.reversed()
    downloaded =
      nearest.lazy.compactMap { Self.isoDate(in: $0) }.first
      ?? names.lazy.compactMap { Self.lastDate(in: $0) }.first
    network =
      nearest.lazy.compactMap { NetworkWords.network(mentionedIn: $0) }.first
      ?? names.lazy.compactMap { NetworkWords.network(mentionedIn: Self.stem($0)) }.first
    year = names.lazy.compactMap { Self.year(in: $0) }.first
  }

  /// The last ISO date in a text: `descargas 2025-11-03`.
  private static func isoDate(in text: String) -> CalendarDate? {
    let tokens = NameToken.tokens(of: text)
    return tokens.indices.compactMap { NameToken.isoDate(tokens[$0...]) }.last
  }

  /// The last date of a file's name: `2025-10-31`, `20221101`, `Feb-23-2025`.
  static func lastDate(in name: String) -> CalendarDate? {
    let tokens = NameToken.tokens(of: name)
    return tokens.indices.compactMap { index in
      NameToken.isoDate(tokens[index...]) ?? NameToken.compactDate(tokens[index])
        ?? NameToken.monthDate(tokens[index...])
    }.last
  }

  private static func year(in name: String) -> Int? {
    let years = Set(
      NameToken.tokens(of: name).compactMap { token in
        NameToken.compactDate(token)?.year ?? NameToken.year(token)
      }
    )
    return years.count == 1 ? years.first : nil
  }

  private static func stem(_ name: String) -> Substring {
    name[..<(name.lastIndex(of: ".") ?? name.endIndex)]
  }
}

/// The runs of digits and of letters of a name.
private enum NameToken {
  static func tokens(of name: String) -> [Substring] {
    var tokens: [Substring] = []
    var rest = Substring(name)
    while let first = rest.first {
      let run = rest.prefix { $0.isLetter == first.isLetter && $0.isNumber == first.isNumber }
      if first.isLetter || first.isNumber { tokens.append(run) }
      rest = rest.dropFirst(run.count)
    }
    return tokens
  }

  static func year(_ token: Substring) -> Int? {
    guard token.count == 4, let year = Int(token), (2004...2099).contains(year) else { return nil }
    return year
  }

  /// `2025`, `10`, `31`.
  static func isoDate(_ tokens: ArraySlice<Substring>) -> CalendarDate? {
    let parts = Array(tokens.prefix(3))
    guard parts.count == 3, let year = year(parts[0]), parts[1].count == 2, parts[2].count == 2,
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `20251031`.
  static func compactDate(_ token: Substring) -> CalendarDate? {
    guard token.count == 8, let year = year(token.prefix(4)),
      let month = Int(token.dropFirst(4).prefix(2)), let day = Int(token.suffix(2))
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// `Oct`, `31`, `2025`.
  static func monthDate(_ tokens: ArraySlice<Substring>) -> CalendarDate? {
    let parts = Array(tokens.prefix(3))
    guard parts.count == 3, parts[1].count <= 2, let day = Int(parts[1]), let year = year(parts[2]),
      let month = ExportTables.standard.words.month(parts[0])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
