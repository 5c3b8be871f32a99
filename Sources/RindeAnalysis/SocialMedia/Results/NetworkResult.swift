public import RindeModel

/// A network in a period.
public struct NetworkResult: Hashable, Sendable {
  public let network: SocialNetwork

  public let summary: PostSummary

  /// `nil` when no count of the period is known.
  public let followers: FollowerResult?

  /// Against the period before, then against the same one a year before.
  public let variations: [Variation]

  /// The platform's own figures of the account in the period; reach is not among them.
  public let accountSums: [AccountDay.Measure: Int64]

  /// The day with the highest daily reach of the account.
  public let bestReach: AccountDay?

  /// How much of the period the files of posts cover; where it is nothing, the counts of
  /// ``summary`` are missing and not zero.
  public let coverage: PeriodCoverage

  public init(
    network: SocialNetwork,
    summary: PostSummary,
    followers: FollowerResult? = nil,
    variations: [Variation] = [],
    accountSums: [AccountDay.Measure: Int64] = [:],
    bestReach: AccountDay? = nil,
    coverage: PeriodCoverage = .whole
  ) {
    self.network = network
    self.summary = summary
    self.followers = followers
    self.variations = variations
    self.accountSums = accountSums
    self.bestReach = bestReach
    self.coverage = coverage
  }

  /// Original posts of the period; `nil` where no file covers any of it.
  public var posts: Int? { coverage == .nothing ? nil : summary.posts }
}

extension [NetworkResult] {
  /// Whether some file covers the period on any of the networks; without one, the counts of all of
  /// them together are missing and not zero.
  public var isCovered: Bool { contains { $0.coverage != .nothing } }
}

/// How many months of a period some file of posts covers.
public enum PeriodCoverage: Hashable, Sendable {
  case nothing
  case part
  case whole
}

/// Followers at the close of a period.
public struct FollowerResult: Hashable, Sendable {
  /// The last count of the period.
  public let close: FollowerCount

  /// The last count of the period before; `nil` where nobody kept it.
  public let opening: FollowerCount?

  public init(close: FollowerCount, opening: FollowerCount?) {
    self.close = close
    self.opening = opening
  }

  public var net: Int? { opening.map { close.followers - $0.followers } }

  /// Net over opening; `nil` without opening or over zero.
  public var growth: Ratio? {
    guard let opening, opening.followers > 0, let net else { return nil }
    return Ratio(Quantity(net), over: Quantity(opening.followers))
  }
}
