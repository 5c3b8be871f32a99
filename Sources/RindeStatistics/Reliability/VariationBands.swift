/// Limits of the coefficient of variation for means and totals, or wherever an office has its own.
///
/// The values by default are those of the INE of Chile for estimates other than shares, as its R
/// package *calidad* has them: up to 15 % reliable, up to 30 % weakly so. No limits are attributed
/// to the DANE, because none could be confirmed.
public struct VariationBands: Hashable, Sendable {
  /// Coefficients up to it are published.
  public let published: Double

  /// Coefficients up to it are published with care, greater ones not at all.
  public let tolerated: Double

  /// - Parameters:
  ///   - published: Not negative.
  ///   - tolerated: Not less.
  public init(published: Double = 0.15, tolerated: Double = 0.3) {
    self.published = published
    self.tolerated = tolerated
  }

  /// The decision for a coefficient; one that is no number is too great.
  public func reliability(ofVariation coefficient: Double) -> Reliability {
    if coefficient <= published { return .publish }
    if coefficient <= tolerated { return .caution(.coefficientOfVariation(coefficient)) }
    return .suppress(.coefficientOfVariation(coefficient))
  }
}
