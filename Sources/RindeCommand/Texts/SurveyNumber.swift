internal import RindeAudiences
internal import RindeModel

/// Estimates as a Colombian office writes them, rounded half away from zero.
enum SurveyNumber {
  /// `66,2 %`, from a share between 0 and 1.
  static func percentage(_ share: Double, places: Int = 1) -> String {
    "\(rounded(share, places: places, power: 2)) %"
  }

  /// `3,4`.
  static func text(_ value: Double, places: Int = 1) -> String {
    rounded(value, places: places, power: 0)
  }

  private static func rounded(_ value: Double, places: Int, power: Int) -> String {
    let digits = DecimalDigits(value)
    guard let decimal = digits.rounded(places: places, timesTenTo: power) else {
      return digits.plain
    }
    return SpanishNumber.text(decimal)
  }
}
