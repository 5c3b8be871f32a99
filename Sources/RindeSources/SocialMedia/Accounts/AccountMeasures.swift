internal import RindeModel
internal import RindeTables

/// The measures of accounts that are read, by the fields of headings and by the titles of files.
enum AccountMeasures {
  /// The measure of a column; `nil` for one that accounts do not have.
  static func measure(of field: ExportField) -> AccountDay.Measure? {
    switch field {
    case .reach: .reach
    case .impressions: .impressions
    case .views: .views
    case .platformEngagements: .engagements
    case .newFollows: .newFollows
    case .unfollows: .unfollows
    case .posts: .posts
    case .profileVisits: .profileVisits
    case .linkClicks: .linkClicks
    default: nil
    }
  }

  /// The measure that a title names: `Alcance`, `Alcance de Facebook`, `Instagram reach`.
  ///
  /// The words are those of `medidas.csv`; the name of a network among them does not count.
  static func measure(titled title: String) -> AccountDay.Measure? {
    if let measure = titles[SpanishText.headingKey(title)] { return measure }
    let fillers: Set<Substring> = ["de", "del", "en", "a", "al", "la", "on", "to"]
    var words = SpanishText.headingKey(title).split(separator: " ")
      .filter { NetworkWords.network($0) == nil }
    while let first = words.first, fillers.contains(first) { words.removeFirst() }
    while let last = words.last, fillers.contains(last) { words.removeLast() }
    return titles[words.joined(separator: " ")]
  }

  private static let titles: [String: AccountDay.Measure] = {
    let bytes = PackageResources.medidas_csv
    guard
      case .success(let grid) = Result(catching: { () throws(TableError) in
        try CSVReader.grid(of: bytes, file: "")
      })
    else { return [:] }
    var titles: [String: AccountDay.Measure] = [:]
    for row in grid.rows.dropFirst() {
      guard let field = ExportField(rawValue: row[0].text), let measure = measure(of: field) else {
        continue
      }
      titles[SpanishText.headingKey(row[1].text)] = measure
    }
    return titles
  }()
}
