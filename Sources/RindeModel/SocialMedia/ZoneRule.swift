/// How far a clock is from universal time (*zona horaria*).
///
/// Few rules, written here and not read from the machine, so that the same files give the same
/// report everywhere.
public enum ZoneRule: Hashable, Sendable {
  /// Minutes east of universal time all year round: Bogotá is -300.
  case fixed(minutes: Int)
  /// A clock of the United States, with minutes east of universal time in winter and an hour more
  /// in summer: Pacific is -480.
  case unitedStates(winterMinutes: Int)
}

/// A time zone as files and settings name it.
public struct NamedZone: Hashable, Sendable {
  /// `America/Bogota`.
  public let name: String

  public let rule: ZoneRule

  public init(name: String, rule: ZoneRule) {
    self.name = name
    self.rule = rule
  }

  public static let bogota = NamedZone(name: "America/Bogota", rule: .fixed(minutes: -300))

  public static let universal = NamedZone(name: "UTC", rule: .fixed(minutes: 0))
}
