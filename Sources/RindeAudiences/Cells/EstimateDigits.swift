package import RindeModel

/// The decimal digits of an estimate: the shortest that give the same binary number.
package struct EstimateDigits: Hashable, Sendable {
  /// The value is `significand` times ten to the power of `exponent`.
  private let significand: Int128
  private let exponent: Int

  /// - Parameters:
  ///   - value: A finite number.
  ///   - places: Places by which the point moves to the right, without rounding: 2 for per cent.
  package init(_ value: Double, movedBy places: Int = 0) {
    let parts = "\(value)".lowercased().split(separator: "e")
    let mantissa = (parts.first ?? "0").split(separator: ".", omittingEmptySubsequences: false)
    let fraction = mantissa.count == 2 && mantissa[1] != "0" ? mantissa[1] : ""
    significand = Int128((mantissa.first ?? "0") + fraction) ?? 0
    exponent = (parts.count == 2 ? Int(parts[1]) ?? 0 : 0) - fraction.count + places
  }

  /// `-?digits(.digits)?`, as open data publish it.
  package var description: String {
    guard exponent < 0, significand != 0 else {
      return "\(significand)" + String(repeating: "0", count: significand == 0 ? 0 : exponent)
    }
    let digits = String(significand.magnitude)
    let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
    var fraction = padded.suffix(-exponent)
    while fraction.last == "0" { fraction.removeLast() }
    let sign = significand < 0 ? "-" : ""
    let whole = sign + padded.dropLast(-exponent)
    return fraction.isEmpty ? whole : whole + "." + fraction
  }

  /// Rounded half away from zero on the decimal digits.
  package func rounded(places: Int) -> RoundedDecimal {
    guard exponent < 0 else {
      return RoundedDecimal(
        units: significand * RoundedDecimal.power(min(exponent, 18) + places),
        places: places
      )
    }
    // Smaller than any digit that is shown.
    guard exponent > -34 else { return RoundedDecimal(units: 0, places: places) }
    let excess = -exponent - places
    guard excess > 0 else {
      return RoundedDecimal(
        units: significand * RoundedDecimal.power(-excess),
        places: places
      )
    }
    let whole = RoundedDecimal(
      dividing: significand,
      by: RoundedDecimal.power(excess),
      places: 0
    )
    return RoundedDecimal(units: whole.units, places: places)
  }
}

extension SpanishNumber {
  /// `70,6 %` of a fraction, rounded half away from zero.
  package static func percentage(_ fraction: Double, places: Int = 1) -> String {
    "\(text(EstimateDigits(fraction, movedBy: 2).rounded(places: places))) %"
  }

  /// `1.234,5` with all the places.
  package static func text(_ value: Double, places: Int) -> String {
    text(EstimateDigits(value).rounded(places: places))
  }

  /// The same without zeros at the end.
  package static func shortest(_ value: Double, places: Int) -> String {
    var text = text(value, places: places)
    guard text.contains(",") else { return text }
    while text.last == "0" { text.removeLast() }
    if text.last == "," { text.removeLast() }
    return text
  }
}
