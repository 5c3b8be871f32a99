extension NamedZone {
  /// The zones that settings may name, beside `UTC-05:00` and the like.
  public static let known: [NamedZone] = [
    bogota, universal,
    NamedZone(name: "America/Los_Angeles", rule: .unitedStates(winterMinutes: -480)),
    NamedZone(name: "America/Denver", rule: .unitedStates(winterMinutes: -420)),
    NamedZone(name: "America/Chicago", rule: .unitedStates(winterMinutes: -360)),
    NamedZone(name: "America/New_York", rule: .unitedStates(winterMinutes: -300)),
  ]

  /// A zone of ``known``, or `UTC` with hours and minutes: `UTC-05:00`, `UTC-5`, `UTC+05:30`.
  ///
  /// Case does not count. Returns `nil` for any other name, and beyond 14 hours.
  public init?(named text: some StringProtocol) {
    let name = text.lowercased()
    if let zone = Self.known.first(where: { $0.name.lowercased() == name }) {
      self = zone
      return
    }
    guard name.hasPrefix("utc"), let sign = name.dropFirst(3).first, sign == "+" || sign == "-",
      let minutes = Self.minutes(name.dropFirst(4))
    else { return nil }
    let digits = [minutes / 60, minutes % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
    self.init(
      name: "UTC\(sign)\(digits[0]):\(digits[1])",
      rule: .fixed(minutes: sign == "-" ? -minutes : minutes)
    )
  }

  /// `5`, `05`, `05:00` or `0500`, up to 14 hours.
  private static func minutes(_ text: Substring) -> Int? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = parts.first.flatMap({ Int($0) })
    else { return nil }
    let hours: Int
    let rest: Int
    switch (parts.count, parts[0].count) {
    case (1, 1...2): (hours, rest) = (first, 0)
    case (1, 4): (hours, rest) = (first / 100, first % 100)
    case (2, 1...2):
      guard parts[1].count == 2, let minutes = Int(parts[1]) else { return nil }
      (hours, rest) = (first, minutes)
    default: return nil
    }
    let total = hours * 60 + rest
    return rest < 60 && total <= 14 * 60 ? total : nil
  }
}
