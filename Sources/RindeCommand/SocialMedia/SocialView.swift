internal import RindeAnalysis
internal import RindeModel

/// What is asked of the results of social media, and of whom they are.
struct SocialView {
  let results: SocialResults

  /// Who publishes.
  let entity: String

  /// Whether the posts are invented.
  let isExample: Bool

  /// By what posts are grouped beside networks; `nil` for networks alone.
  let grouping: SocialGrouping?

  /// What was noticed in the files.
  let issues: [DataIssue]

  /// Files that could not be used.
  var leftOut: [SocialFile] = []

  /// All files, those that could not be used last.
  var files: [SocialFile] { results.records.files + leftOut }

  /// Whether a network has a post in the period, of any nature.
  var hasPosts: Bool {
    let total = results.total
    return total.posts + total.replies + total.shares > 0
  }

  /// The groups that are asked for; empty without any, and for hours, which are a grid.
  var groups: [SocialGroup] {
    switch grouping {
    case nil, .hour: []
    case .month: months
    case .type: results.types.map { SocialGroup($0, name: SocialWordTexts.type($0.type)) }
    case .topic: results.topics.map { SocialGroup($0, name: $0.name) }
    case .hashtag: results.hashtags.map { SocialGroup($0, name: $0.name) }
    case .office: results.offices.map { SocialGroup($0, name: $0.name) }
    }
  }

  /// The months of the period, or those that lead to it where it is a month itself.
  private var months: [SocialGroup] {
    results.series.compactMap { entry in
      guard let summary = entry.summary,
        results.period.length == .month || results.period.days.contains(entry.month.firstDay)
      else { return nil }
      return SocialGroup(
        key: entry.month.name,
        name: entry.month.name,
        network: entry.network,
        summary: summary
      )
    }
  }
}

/// Posts with something in common, as they are listed.
struct SocialGroup {
  /// As figure identifiers write it.
  let key: String

  /// As people read it.
  let name: String

  /// `nil` where all networks are together.
  let network: SocialNetwork?

  let summary: PostSummary
}

extension SocialGroup {
  init(_ group: PostGroup, name: String) {
    self.init(key: group.key, name: name, network: group.network, summary: group.summary)
  }
}
