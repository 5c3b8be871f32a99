internal import RindeModel

extension SocialAnalysis {
  /// A network in a period; `nil` when no file covers any of it and there is neither a count of
  /// followers nor a daily figure.
  func result(of network: SocialNetwork, in period: ReportPeriod) -> NetworkResult? {
    let days = records.accountDays.filter {
      $0.network == network && period.days.contains($0.day)
    }
    let followers = followers.result(of: network, in: period)
    let extent = coverage.extent(of: period, on: network)
    guard extent != .nothing || followers != nil || !days.isEmpty else { return nil }
    let comparison = NetworkComparison(
      current: side(of: network, in: period),
      breaks: breaks.filter { $0.network == network }
    )
    return NetworkResult(
      network: network,
      summary: summary(of: network, in: period) ?? PostSummary(posts: 0),
      followers: followers,
      variations: [period.previous, period.yearBefore].flatMap {
        comparison.variations(against: side(of: network, in: $0))
      },
      accountSums: sums(of: days),
      bestReach: days.filter { $0.measure == .reach }
        .max { ($0.value, $1.day) < ($1.value, $0.day) },
      coverage: extent
    )
  }

  private func side(of network: SocialNetwork, in period: ReportPeriod) -> NetworkComparison.Side {
    NetworkComparison.Side(
      period: period,
      summary: summary(of: network, in: period),
      coverage: coverage.extent(of: period, on: network),
      followers: followers.close(of: network, in: period)
    )
  }

  /// The daily figures added up, those that may be.
  private func sums(of days: [AccountDay]) -> [AccountDay.Measure: Int64] {
    days.filter { MetricDefinition.isSummable($0.measure) }
      .reduce(into: [:]) { $0[$1.measure, default: 0] += $1.value }
  }

  /// The months that end with a period's last one, by network and in order; those before the first
  /// with any figure are left out.
  func series(until period: ReportPeriod) -> [SocialMonth] {
    let months = period.trailingMonths(Self.seriesMonths)
    let all = SocialNetwork.allCases.map { network in
      months.map { month in
        SocialMonth(
          month: month,
          network: network,
          summary: summary(of: network, in: month),
          followers: followers.close(of: network, in: month)?.followers
        )
      }
    }
    let known = all.filter { $0.contains { $0.summary != nil || $0.followers != nil } }
    let first = known.joined().filter { $0.summary != nil || $0.followers != nil }
      .map(\.month).min()
    return known.joined().filter { month in first.map { month.month >= $0 } ?? false }
  }

  /// Hand-kept rows of a period beside the exports.
  func discrepancies(in period: ReportPeriod) -> [HandKeptDifference] {
    records.handKept.filter { period.days.contains($0.month.firstDay) }.flatMap { row in
      HandKeptDifference.found(
        in: row,
        summary: summary(of: row.network, in: row.month),
        followers: followers.close(of: row.network, in: row.month)
      )
    }
  }

  /// Whether a break lies in what a report of a period compares.
  func isCompared(across found: SeriesBreak, in period: ReportPeriod) -> Bool {
    let bases = [period.previous, period.yearBefore] + period.trailingMonths(Self.seriesMonths)
    return bases.contains {
      found.separates($0, period) && coverage.extent(of: $0, on: found.network) != .nothing
    }
  }
}
