/// A part of one, held with thirty decimals so that sums of shares do not depend on their order.
///
/// For means of percentages (*promedio*), where each term has its own denominator and an exact sum
/// would need a common one. The error of a sum of a million terms is below 10⁻²⁴; results are
/// brought back to twenty decimals before they are compared or rounded, so that a mean which is
/// exactly a threshold is seen as such.
public struct Share: Hashable, Sendable, Comparable {
  /// Units of 10⁻³⁰.
  public let units: Int128

  public init(units: Int128) {
    self.units = units
  }

  public static let zero = Share(units: 0)

  /// Units in one: 10³⁰.
  public static let scale: Int128 = 1_000_000_000_000_000_000_000_000_000_000

  /// The ratio limited to what lies between zero and one; `nil` over zero.
  ///
  /// - Parameter ratio: Raw; below zero counts as zero, above one as one.
  public init?(limiting ratio: Ratio) {
    guard ratio.denominator > .zero else { return nil }
    guard ratio.numerator > .zero else {
      self = .zero
      return
    }
    guard ratio.numerator < ratio.denominator else {
      self.init(units: Self.scale)
      return
    }
    let product = ratio.numerator.micros.magnitude.multipliedFullWidth(by: Self.scale.magnitude)
    let (quotient, rest) = ratio.denominator.micros.magnitude.dividingFullWidth(product)
    let roundsUp = rest >= ratio.denominator.micros.magnitude - rest
    self.init(units: Int128(quotient) + (roundsUp ? 1 : 0))
  }

  public static func + (lhs: Share, rhs: Share) -> Share { Share(units: lhs.units + rhs.units) }

  public static func < (lhs: Share, rhs: Share) -> Bool { lhs.units < rhs.units }

  /// The sum divided by the number of terms, or by their total weight; `nil` over zero.
  public func divided(by total: Int) -> Share? {
    guard total != 0 else { return nil }
    return Share(units: units / Int128(total))
  }

  /// The percentage rounded half away from zero.
  public func percentage(places: Int) -> RoundedDecimal {
    RoundedDecimal(
      dividing: settled * 100,
      by: Self.power20,
      places: places
    )
  }

  /// Whether the share reaches `percent`.
  public func reaches(percent: Quantity) -> Bool {
    settled * 100 >= percent.micros * (Self.power20 / Quantity.scale)
  }

  /// The nearest binary fraction.
  public var fraction: Double { Double(settled) / Double(Self.power20) }

  private static let power20 = RoundedDecimal.power(20)

  /// The value with twenty decimals.
  private var settled: Int128 {
    RoundedDecimal(dividing: units, by: RoundedDecimal.power(10), places: 0).units
  }
}
