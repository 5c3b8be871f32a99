internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// A figure about cases: each is a column of their tables and can be explained.
enum CaseMeasure: Hashable, CaseIterable {
  case received
  case answered
  case onTime
  case late
  case pending
  case overdue
  case base
  case opportunity
  case days
  case mean
  case maximum

  /// Those that need a day of reception, which commitments do not have.
  var isDuration: Bool { self == .days || self == .mean || self == .maximum }

  /// The number of cases or days that it counts; `nil` for a quotient, or where there is none.
  func count(in summary: CaseSummary) -> Int? {
    switch self {
    case .received: summary.received
    case .answered: summary.answered
    case .onTime: summary.onTime
    case .late: summary.late
    case .pending: summary.pending
    case .overdue: summary.overdue
    case .base: summary.opportunityBase
    case .days: summary.measured > 0 ? summary.businessDays : nil
    case .maximum: summary.maximumDays
    case .opportunity, .mean: nil
    }
  }

  /// The exact value as its cell holds it; `nil` where there is none.
  func exact(in summary: CaseSummary) -> String? {
    switch self {
    case .opportunity: summary.opportunity.percentage(places: 6)?.description
    case .mean: summary.meanDays.quotient(places: 6)?.description
    default: count(in: summary).map(String.init)
    }
  }
}

extension Ratio {
  /// The quotient rounded half away from zero; `nil` over zero.
  func quotient(places: Int) -> RoundedDecimal? {
    guard !isUndefined else { return nil }
    return RoundedDecimal(dividing: numerator.micros, by: denominator.micros, places: places)
  }
}
