/// A numerator over a denominator that are both kept; the division comes last.
public struct Ratio: Hashable, Sendable {
  public let numerator: Quantity

  /// Never zero when a value is asked for; see ``percentage(places:)``.
  public let denominator: Quantity

  public init(_ numerator: Quantity, over denominator: Quantity) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Numerators and denominators added apart: the pooled ratio.
  public func pooled(with other: Ratio) -> Ratio {
    Ratio(numerator + other.numerator, over: denominator + other.denominator)
  }

  /// Whether the denominator is zero, so that there is no value.
  public var isUndefined: Bool { denominator == .zero }

  /// The same ratio, at most one; raw overshoot stays in the original.
  public var capped: Ratio {
    numerator > denominator ? Ratio(denominator, over: denominator) : self
  }

  /// Whether the value reaches `percent`, compared exactly.
  ///
  /// - Returns: `false` when the denominator is zero.
  public func reaches(percent: Quantity) -> Bool {
    guard denominator > .zero else { return false }
    let (left, leftOverflow) = (numerator.micros).multipliedReportingOverflow(by: 100_000_000)
    let (right, rightOverflow) = percent.micros.multipliedReportingOverflow(by: denominator.micros)
    guard !leftOverflow, !rightOverflow else {
      return numerator.approximation * 100 >= percent.approximation * denominator.approximation
    }
    return left >= right
  }

  /// The percentage rounded half away from zero.
  ///
  /// - Returns: `nil` when the denominator is zero.
  public func percentage(places: Int) -> RoundedDecimal? {
    guard denominator != .zero else { return nil }
    return RoundedDecimal(
      dividing: numerator.micros * 100,
      by: denominator.micros,
      places: places
    )
  }

  /// The nearest binary fraction (1 is 100 %), for charts and spreadsheets; `nil` over zero.
  public var fraction: Double? {
    guard denominator != .zero else { return nil }
    return Double(numerator.micros) / Double(denominator.micros)
  }
}
