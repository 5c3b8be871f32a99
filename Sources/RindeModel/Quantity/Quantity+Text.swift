extension Quantity: CustomStringConvertible {
  /// The exact amount with a decimal point and no trailing zeros: `4`, `0.85`, `-2.5`.
  public var description: String {
    let sign = micros < 0 ? "-" : ""
    let (whole, rest) = micros.magnitude.quotientAndRemainder(dividingBy: Self.scale.magnitude)
    guard rest != 0 else { return "\(sign)\(whole)" }
    var digits = String(rest)
    digits = String(repeating: "0", count: 6 - digits.count) + digits
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }

  /// Reads the canonical form: an optional sign, digits, and up to six decimals after a point.
  ///
  /// - Returns: `nil` for anything else; the writings of offices (`15.000`, `1,5`) are understood
  ///   in `RindeSources`.
  public init?(canonical text: some StringProtocol) {
    var digits = Substring(text)
    let isNegative = digits.first == "-"
    if isNegative || digits.first == "+" { digits.removeFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count <= 24,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } })
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard decimals.count <= 6, let whole = Int128(parts[0]), let rest = Int128(decimals) else {
      return nil
    }
    var scaled = rest
    for _ in decimals.count..<6 { scaled *= 10 }
    let magnitude = whole * Self.scale + scaled
    self.init(micros: isNegative ? -magnitude : magnitude)
  }
}
