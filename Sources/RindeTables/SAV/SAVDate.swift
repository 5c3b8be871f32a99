/// A moment as SPSS counts it, in seconds since the beginning of the Gregorian calendar.
///
/// Days become dates by the method of Howard Hinnant, `civil_from_days`.
struct SAVDate {
  /// Days since 1 March of the year 0.
  private let day: Int

  /// Seconds since midnight, without fractions.
  private let second: Int

  /// 14 October 1582 as days since 1 March of the year 0.
  private static let origin = 578_040

  /// Reads seconds since 14 October 1582; `nil` before that day and after the year 9999.
  init?(seconds: Double) {
    guard seconds >= 0, seconds < 265_621_680_000 else { return nil }
    let whole = Int(seconds)
    day = whole / 86_400 + Self.origin
    second = whole % 86_400
  }

  /// `2022-03-31`.
  var date: String {
    let era = day / 146_097
    let ofEra = day % 146_097
    let yearOfEra = (ofEra - ofEra / 1_460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * ofYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(Self.pair(month))-\(Self.pair(ofYear - (153 * shifted + 2) / 5 + 1))"
  }

  /// `2022-03-31T08:00:00`.
  var dateTime: String {
    "\(date)T\(Self.pair(second / 3_600)):\(Self.pair(second / 60 % 60)):\(Self.pair(second % 60))"
  }

  private static func pair(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
}
