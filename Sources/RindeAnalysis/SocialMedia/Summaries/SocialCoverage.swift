internal import RindeModel

/// Which months of which networks the loaded files speak of, and up to which day.
///
/// Where nothing covers a month its figures are missing, not zero.
struct SocialCoverage {
  private var months: [SocialNetwork: Set<ReportPeriod>] = [:]
  private var ends: [SocialNetwork: CalendarDate] = [:]

  init(_ records: SocialRecords) {
    var files: [String: Set<SocialNetwork>] = [:]
    for post in records.posts {
      files[post.origin.file, default: []].insert(post.network)
      months[post.network, default: []].insert(ReportPeriod(.month, containing: post.day))
      let month = ReportPeriod(.month, containing: post.day).lastDay
      extend(post.network, to: min(month, max(post.day, post.downloaded ?? month)))
    }
    for file in records.files {
      guard let days = file.days else { continue }
      let networks = files.filter { Self.isPath($0.key, of: file.name) }.values
      for network in Set(networks.joined()) {
        var month = ReportPeriod(.month, containing: days.lowerBound)
        while month.firstDay <= days.upperBound {
          months[network, default: []].insert(month)
          month = ReportPeriod(.month, containing: month.lastDay.advanced(by: 1))
        }
        let end = ReportPeriod(.month, containing: days.upperBound).lastDay
        extend(network, to: min(end, max(days.upperBound, file.downloaded ?? end)))
      }
    }
  }

  /// Takes months of posts that are not held as covered to their ends.
  mutating func add(_ tallies: SocialTallies) {
    for month in tallies.months {
      for network in SocialNetwork.allCases where tallies.tally(network, in: month) != nil {
        months[network, default: []].insert(month)
        extend(network, to: month.lastDay)
      }
    }
  }

  /// Whether some file covers a network's month.
  func covers(_ network: SocialNetwork, _ month: ReportPeriod) -> Bool {
    months[network]?.contains(month) ?? false
  }

  /// How much of a period is covered.
  func extent(of period: ReportPeriod, on network: SocialNetwork) -> PeriodCoverage {
    let covered = period.months.count { covers(network, $0) }
    return covered == 0 ? .nothing : covered == period.months.count ? .whole : .part
  }

  /// Whether every month that some days touch is covered for at least one of the networks.
  ///
  /// - Parameters:
  ///   - days: First and last day, both included.
  ///   - networks: Those that count; all of them when empty.
  /// - Returns: `false` as soon as one month is not covered.
  func covers(_ days: ClosedRange<CalendarDate>, on networks: [SocialNetwork]) -> Bool {
    let counted = networks.isEmpty ? SocialNetwork.allCases : networks
    var month = ReportPeriod(.month, containing: days.lowerBound)
    while month.firstDay <= days.upperBound {
      guard counted.contains(where: { covers($0, month) }) else { return false }
      month = ReportPeriod(.month, containing: month.lastDay.advanced(by: 1))
    }
    return true
  }

  /// The last day of which the files speak; `nil` when they speak of none.
  ///
  /// It is the end of the last row's month, or the day of download where that came earlier.
  func end(on networks: [SocialNetwork]) -> CalendarDate? {
    ends.filter { networks.isEmpty || networks.contains($0.key) }.values.max()
  }

  private mutating func extend(_ network: SocialNetwork, to day: CalendarDate) {
    ends[network] = max(ends[network] ?? day, day)
  }

  /// Whether a path ends with a file's name below the folder of social media.
  private static func isPath(_ path: String, of name: String) -> Bool {
    path == name || path.hasSuffix("/" + name)
  }
}
