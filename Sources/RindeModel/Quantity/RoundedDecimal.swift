/// A decimal with a fixed number of places, the result of one rounding.
public struct RoundedDecimal: Hashable, Sendable {
  /// The value times ten to the power of ``places``.
  public let units: Int128

  /// Digits behind the point.
  public let places: Int

  public init(units: Int128, places: Int) {
    self.units = units
    self.places = places
  }

  /// The quotient rounded half away from zero, as Excel's `ROUND` does.
  ///
  /// - Parameters:
  ///   - dividend: What is divided.
  ///   - divisor: Must not be zero.
  ///   - places: Digits behind the point, at most twelve.
  public init(dividing dividend: Int128, by divisor: Int128, places: Int) {
    let scaled = dividend * Self.power(places)
    let (quotient, rest) = scaled.quotientAndRemainder(dividingBy: divisor)
    let isNegative = (scaled < 0) != (divisor < 0)
    let roundsUp = rest.magnitude >= divisor.magnitude - rest.magnitude
    self.init(
      units: roundsUp ? quotient + (isNegative ? -1 : 1) : quotient,
      places: places
    )
  }

  /// Ten to the power of `places`.
  public static func power(_ places: Int) -> Int128 {
    (0..<places).reduce(Int128(1)) { power, _ in power * 10 }
  }
}

extension RoundedDecimal: CustomStringConvertible {
  /// All the places with a decimal point: `80.000000`.
  public var description: String { text(separator: ".") }

  /// All the places with the separator that the reader expects.
  public func text(separator: String) -> String {
    let sign = units < 0 ? "-" : ""
    let (whole, rest) = units.magnitude.quotientAndRemainder(
      dividingBy: Self.power(places).magnitude
    )
    guard places > 0 else { return "\(sign)\(whole)" }
    let digits = String(rest)
    return sign + "\(whole)" + separator + String(repeating: "0", count: places - digits.count)
      + digits
  }

  /// The nearest binary number.
  public var approximation: Double { Double(units) / Double(Self.power(places)) }
}
