internal import RindeModel

/// A binary number as the shortest decimal that reads back as the same number.
struct DecimalDigits: Hashable {
  /// The significant digits with their sign; the number is this times ten to the power of
  /// ``exponent``.
  private let units: Int128
  private let exponent: Int

  /// - Parameter number: Finite; anything else counts as zero.
  init(_ number: Double) {
    guard number.isFinite else {
      (units, exponent) = (0, 0)
      return
    }
    let parts = number.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    var decimals = mantissa.count == 2 ? mantissa[1] : ""
    while decimals.last == "0" { decimals.removeLast() }
    units = Int128(mantissa[0] + decimals) ?? 0
    exponent = (parts.count == 2 ? Int(parts[1]) ?? 0 : 0) - decimals.count
  }

  /// Digits with a point and no exponent: `0.6617647058823529`, `0.00001`, `120`.
  var plain: String {
    let sign = units < 0 || (units == 0 && exponent < 0) ? "-" : ""
    let digits = String(units.magnitude)
    guard units != 0 else { return "0" }
    guard exponent < 0 else { return sign + digits + String(repeating: "0", count: exponent) }
    let padding = String(repeating: "0", count: max(0, 1 - exponent - digits.count))
    let padded = padding + digits
    return "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))"
  }

  /// The decimal rounded half away from zero, as offices round.
  ///
  /// - Parameters:
  ///   - places: Digits behind the point, at most six.
  ///   - power: The power of ten by which it is multiplied before, 2 for a percentage.
  /// - Returns: `nil` for numbers of more than twenty digits before the point.
  func rounded(places: Int, timesTenTo power: Int = 0) -> RoundedDecimal? {
    let exponent = exponent + power
    guard exponent <= 3 else { return nil }
    // Beyond that nothing is left to round.
    guard exponent >= -30 else { return RoundedDecimal(units: 0, places: places) }
    return exponent >= 0
      ? RoundedDecimal(dividing: units * RoundedDecimal.power(exponent), by: 1, places: places)
      : RoundedDecimal(dividing: units, by: RoundedDecimal.power(-exponent), places: places)
  }
}
