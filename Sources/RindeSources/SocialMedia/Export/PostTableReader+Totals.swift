internal import RindeModel
internal import RindeTables

extension PostTableReader {
  /// The most rows that YouTube Studio downloads, without saying so.
  private static let youTubeLimit = 500

  /// Compares rows of totals with the sums of the posts; persons and times are not added up.
  mutating func checkTotals() {
    guard !totals.isEmpty, counts.foreign == 0 else { return }
    let columns = PostMetricColumns(table, words: words)
    // A total of one group among several is no total of the table.
    guard totals.count == 1, let row = totals.first else { return }
    var read: [String] = []
    var computed: [String] = []
    for place in columns.places where isAdditive(place.metric) {
      guard case .value(let total, _) = columns.value(place, row[place.column]) else { continue }
      let sum = posts.reduce(Int128(0)) { $0 + Int128($1.metrics[place.metric] ?? 0) }
      guard sum != Int128(total) else { continue }
      let heading = table.heading(place.field) ?? place.field.rawValue
      read.append("\(heading): \(total)")
      computed.append("\(heading): \(sum)")
    }
    guard !read.isEmpty else { return }
    issues.append(
      SocialExportTexts.issue(
        .totalDiffers(isPlatform: table.format.network != nil),
        at: table.position(row),
        read: read.joined(separator: "; "),
        expected: computed.joined(separator: "; ")
      )
    )
  }

  /// Warns when a table has as many rows as the platform gives at most.
  mutating func checkLimit() {
    guard table.format.network == .youtube, drafts.count == Self.youTubeLimit else { return }
    report(.rowLimit(Self.youTubeLimit), at: table.header)
  }

  private func isAdditive(_ metric: PostMetric) -> Bool {
    switch metric {
    case .reach, .engagedUsers, .watchTime: false
    default: true
    }
  }
}
