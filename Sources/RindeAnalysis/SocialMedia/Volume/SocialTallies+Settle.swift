public import RindeModel
internal import RindeStatistics

extension SocialTallies {
  /// Works out the medians of months and of periods in parallel, so that asking for them later
  /// takes no time.
  ///
  /// - Parameters:
  ///   - threads: At least 1; the results do not depend on it.
  ///   - periods: Those of which each network and all together will be asked for.
  public mutating func settle(threads: Int, periods: [ReportPeriod]) {
    var selections: [Selection] = []
    for period in Set(months + periods) {
      for network in SocialNetwork.allCases {
        selections.append(Selection(network: network, period: period))
      }
    }
    selections += periods.map { Selection(network: nil, period: $0) }
    var work = selections.compactMap { selection in
      tally(selection).map { (selection: selection, tally: $0) }
    }
    work.sort { $0.tally.posts > $1.tally.posts }
    let tallies = WorkShares.map(
      work.map(\.tally),
      costs: work.map(\.tally.posts),
      threads: threads
    ) { tally in
      var tally = tally
      tally.settle()
      return tally
    }
    for (part, tally) in zip(work, tallies) { settled[part.selection] = tally }
  }
}
