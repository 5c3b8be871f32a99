internal import RindeModel

/// How periods are named in running text.
enum SocialPeriodTexts {
  private static let quarters = ["primer", "segundo", "tercer", "cuarto"]

  /// `octubre de 2025`, `cuarto trimestre de 2025`, `segundo semestre de 2025`, `2025`.
  static func name(_ period: ReportPeriod) -> String {
    switch period.length {
    case .month: "\(SpanishNumber.month(period.number)) de \(period.year)"
    case .quarter: "\(quarters[period.number - 1]) trimestre de \(period.year)"
    case .halfYear: "\(quarters[period.number - 1]) semestre de \(period.year)"
    case .year: "\(period.year)"
    }
  }

  /// The same after a preposition: `el cuarto trimestre de 2025`.
  static func definite(_ period: ReportPeriod) -> String {
    switch period.length {
    case .month, .year: name(period)
    case .quarter, .halfYear: "el \(name(period))"
    }
  }

  /// `1 al 31 de octubre de 2025`.
  static func days(_ period: ReportPeriod) -> String {
    let (first, last) = (period.firstDay, period.lastDay)
    guard first.month != last.month else {
      return "\(first.day) al \(SpanishNumber.longDate(last))"
    }
    return CutoffTexts.period(period.days)
  }
}
