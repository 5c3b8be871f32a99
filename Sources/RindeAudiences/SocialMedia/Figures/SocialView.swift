internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The results of social media with the names of their figures.
struct SocialView {
  let material: SocialMaterial
  let names: SocialFigureID

  init(_ material: SocialMaterial) {
    self.material = material
    names = SocialFigureID(material.results)
  }

  var results: SocialResults { material.results }

  var records: SocialRecords { material.results.records }

  var period: ReportPeriod { material.results.period }

  /// A figure as a cell.
  func cell(_ figure: SocialFigure, formula: Formula? = nil) -> Cell {
    value(of: figure).cell(figure: names.name(figure), formula: formula)
  }

  /// What some posts of a period add up to; `nil` where no file covers it.
  func summary(of subject: SocialSubject, in period: ReportPeriod) -> PostSummary? {
    guard period == self.period else {
      guard case .network(let network) = subject else { return nil }
      return results.series.first { $0.network == network && $0.month == period }?.summary
    }
    switch subject {
    case .everything: return results.networks.isCovered ? results.total : nil
    case .network(let network):
      return results.networks.first { $0.network == network && $0.coverage != .nothing }?.summary
    case .type(let network, let key):
      return results.types.first { $0.network == network && $0.key == key }?.summary
    case .hashtag(let key): return results.hashtags.first { $0.key == key }?.summary
    case .topic(let key): return results.topics.first { $0.key == key }?.summary
    case .office(let key): return results.offices.first { $0.key == key }?.summary
    }
  }

  func followers(of network: SocialNetwork) -> FollowerResult? {
    results.networks.first { $0.network == network }?.followers
  }

  /// The rate that stands for a network: over reach, or over what comes nearest to it.
  func principalRate(of summary: PostSummary) -> RateResult? {
    [EngagementRate.byReach, .byImpressions, .byViews, .byFollowers]
      .lazy.compactMap { summary.rate($0) }.first
  }

  /// The original posts that a figure is about.
  func posts(of subject: SocialSubject, in period: ReportPeriod) -> [Post] {
    let days = period.days
    return records.posts.filter { post in
      days.contains(post.day) && post.nature == .original && isAbout(post, subject)
    }
  }

  private func isAbout(_ post: Post, _ subject: SocialSubject) -> Bool {
    switch subject {
    case .everything: true
    case .network(let network): post.network == network
    case .type(let network, let key):
      (network == nil || post.network == network)
        && (post.type ?? (post.typeText.isEmpty ? nil : .other))
          == results.types.first { $0.network == network && $0.key == key }?.type
    case .hashtag(let key): post.hashtags.contains { $0.key == key }
    case .topic(let key):
      isNamed(post.topics, results.topics.first { $0.key == key })
    case .office(let key): isNamed(post.offices, results.offices.first { $0.key == key })
    }
  }

  private func isNamed(_ names: [String], _ group: PostGroup?) -> Bool {
    guard let group else { return false }
    return names.contains { $0 == group.name || FigureID.slug($0) == FigureID.slug(group.name) }
  }
}
