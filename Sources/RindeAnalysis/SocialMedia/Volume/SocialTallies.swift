public import RindeModel

/// Posts added up by month and network, with those that have more interactions.
///
/// Whatever the order of the posts and however they were divided, the results are the same.
public struct SocialTallies: PostFold {
  var places = MonthPlaces()

  /// By place of the month × networks + network.
  var tallies: [PostTally] = []

  var best: TopPosts

  /// The days of the top list.
  let days: ClosedRange<Int>

  /// Tallies whose medians were worked out beforehand.
  var settled: [Selection: PostTally] = [:]

  /// Whose posts a tally adds up.
  struct Selection: Hashable {
    /// `nil` for all.
    let network: SocialNetwork?
    let period: ReportPeriod
  }

  /// Prepares empty tallies.
  ///
  /// - Parameters:
  ///   - top: How many posts the list of those with more interactions has at most.
  ///   - period: When its posts were published; `nil` for any time.
  public init(top: Int, period: ReportPeriod?) {
    best = TopPosts(limit: top)
    days = period.map { $0.firstDay.dayNumber...$0.lastDay.dayNumber } ?? Int.min...Int.max
  }

  /// Months in which something was published, in order.
  public var months: [ReportPeriod] { places.months.sorted() }

  /// The posts with more interactions; ties by identifier, then by moment, network and text.
  public var top: [RankedPost] { best.ranked }

  /// Adds up what was published on a network in a period.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - period: Of any length.
  /// - Returns: `nil` when nothing was.
  public func tally(_ network: SocialNetwork, in period: ReportPeriod) -> PostTally? {
    tally(Selection(network: network, period: period))
  }

  /// Adds up what was published on all networks in a period.
  ///
  /// - Parameter period: Of any length.
  /// - Returns: `nil` when nothing was.
  public func tally(in period: ReportPeriod) -> PostTally? {
    tally(Selection(network: nil, period: period))
  }

  func tally(_ selection: Selection) -> PostTally? {
    if let tally = settled[selection] { return tally }
    let networks = selection.network.map { [$0] } ?? SocialNetwork.allCases
    var total: PostTally?
    for month in selection.period.months {
      guard let place = places.knownPlace(of: month) else { continue }
      for network in networks {
        let tally = tallies[Self.index(place, network)]
        guard !tally.isEmpty else { continue }
        if total == nil { total = tally } else { total?.merge(tally) }
      }
    }
    return total
  }

  static func index(_ place: Int, _ network: SocialNetwork) -> Int {
    place * SocialNetwork.allCases.count + Int(network.rawValue)
  }

  public mutating func merge(_ other: SocialTallies) {
    settled = [:]
    best.merge(other.best)
    for (index, month) in other.places.months.enumerated() {
      let place = places.place(of: month)
      makeRoom(for: place)
      for network in SocialNetwork.allCases {
        let tally = other.tallies[Self.index(index, network)]
        if !tally.isEmpty { tallies[Self.index(place, network)].merge(tally) }
      }
    }
  }
}
