internal import RindeModel

/// Counts of followers, of which the last of a period stands.
struct FollowerCounts {
  private let counts: [SocialNetwork: [FollowerCount]]

  init(_ counts: [FollowerCount]) {
    // Of two counts of one day the later in the records stands.
    self.counts = Dictionary(grouping: counts, by: \.network).mapValues { counts in
      counts.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
        .map(\.element)
    }
  }

  /// The last count in a period; `nil` where nobody kept it, which is not zero.
  func close(of network: SocialNetwork, in period: ReportPeriod) -> FollowerCount? {
    counts[network]?.last { period.days.contains($0.day) }
  }

  /// The close of a period beside that of the period before.
  func result(of network: SocialNetwork, in period: ReportPeriod) -> FollowerResult? {
    close(of: network, in: period).map {
      FollowerResult(close: $0, opening: close(of: network, in: period.previous))
    }
  }
}
