internal import RindeModel

/// Posts added up by month and network.
///
/// Every longer period merges its months, so that rates and medians are those of its posts and
/// never means of months.
struct MonthlyPosts {
  private struct Key: Hashable {
    let network: SocialNetwork
    let month: ReportPeriod
  }

  private var months: [Key: SummedPosts] = [:]

  init(_ posts: [Post]) {
    for post in posts {
      let month = ReportPeriod(.month, containing: post.day)
      months[Key(network: post.network, month: month), default: SummedPosts()].add(post)
    }
  }

  /// The posts of a network in a period, `nil` when there are none.
  func posts(on network: SocialNetwork, in period: ReportPeriod) -> SummedPosts? {
    var merged: SummedPosts?
    for month in period.months {
      guard let posts = months[Key(network: network, month: month)] else { continue }
      if merged == nil { merged = posts } else { merged?.merge(posts) }
    }
    return merged
  }
}
