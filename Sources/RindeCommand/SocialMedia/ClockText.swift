/// Times of the day.
enum ClockText {
  /// `08:05`, of minutes since midnight.
  static func hour(_ minutes: Int) -> String {
    padded(minutes / 60) + ":" + padded(minutes % 60)
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
