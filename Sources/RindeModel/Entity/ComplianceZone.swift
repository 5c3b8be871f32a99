/// The band in which a percentage of compliance falls (*zona*, R-1.4).
public enum ComplianceZone: Hashable, Sendable, CaseIterable {
  /// *Baja*, red.
  case low
  /// *Media*, amber.
  case medium
  /// *Alta*, green.
  case high
}

/// Where the zones begin, in percentage points, compared with the exact value.
public struct ZoneThresholds: Hashable, Sendable {
  /// From here on the zone is *media*.
  public let medium: Quantity

  /// From here on the zone is *alta*.
  public let high: Quantity

  public init(medium: Quantity, high: Quantity) {
    self.medium = medium
    self.high = high
  }

  /// Below 60 *baja*, from 60 *media*, from 80 *alta*.
  public static let standard = ZoneThresholds(medium: 60, high: 80)

  /// The zone of a ratio; `nil` over zero.
  public func zone(of ratio: Ratio) -> ComplianceZone? {
    guard !ratio.isUndefined else { return nil }
    return ratio.reaches(percent: high) ? .high : ratio.reaches(percent: medium) ? .medium : .low
  }

  /// The zone of a mean of percentages.
  public func zone(of share: Share) -> ComplianceZone {
    share.reaches(percent: high) ? .high : share.reaches(percent: medium) ? .medium : .low
  }
}
