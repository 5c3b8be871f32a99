import Glibc

/// The tail of Σ λᵢ χ²₁ over a χ² of its own degrees, by a saddlepoint approximation.
///
/// P(Σ λᵢ χ²₁ > x χ²_d / d) is the tail at zero of the form Σ λᵢ χ²₁ − (x / d) χ²_d; its cumulant
/// function gives w = sign(ζ)√(−2K(ζ)), v = ζ√K″(ζ) where K′(ζ) = 0, and 1 − Φ(w + ln(v/w)/w).
struct SaddlepointTail {
  /// The weights of the sum.
  let weights: [Double]

  /// Of the χ² below; any positive number.
  let degrees: Double

  /// Closer to the centre than this, where the formula is undefined.
  private static let centre = 1e-4

  /// The probability of a larger value; `nil` so near the mean that the formula fails.
  func probability(above value: Double) -> Double? {
    guard value > 0 else { return 1 }
    let scale = max(weights.max() ?? 0, value / degrees)
    let positive = weights.filter { $0 > 0 }.map { $0 / scale }
    let form = QuadraticForm(positive: positive, negative: value / degrees / scale, degrees)
    let point = form.saddlepoint()
    guard point.magnitude >= Self.centre else { return nil }
    let sign: Double = point < 0 ? -1 : 1
    let root = sign * max(0, -2 * form.cumulant(point)).squareRoot()
    let spread = point * form.curvature(point).squareRoot()
    return Distributions.normalProbability(-(root + log(spread / root) / root))
  }
}

/// The cumulants of a sum of weighted χ²₁ less one weighted χ².
private struct QuadraticForm {
  let positive: [Double]
  let negative: Double
  let degrees: Double

  init(positive: [Double], negative: Double, _ degrees: Double) {
    self.positive = positive
    self.negative = negative
    self.degrees = degrees
  }

  func cumulant(_ point: Double) -> Double {
    let sum = positive.reduce(0) { $0 + log1p(-2 * point * $1) }
    return -(sum + degrees * log1p(2 * point * negative)) / 2
  }

  func slope(_ point: Double) -> Double {
    let sum = positive.reduce(0) { $0 + $1 / (1 - 2 * point * $1) }
    return sum - degrees * negative / (1 + 2 * point * negative)
  }

  func curvature(_ point: Double) -> Double {
    let sum = positive.reduce(0) {
      let term = $1 / (1 - 2 * point * $1)
      return $0 + term * term
    }
    let term = negative / (1 + 2 * point * negative)
    return 2 * (sum + degrees * term * term)
  }

  /// Where the slope, which grows between the poles, is zero; by halving.
  func saddlepoint() -> Double {
    var low = -1 / (2 * negative)
    var high = 1 / (2 * (positive.max() ?? 1))
    for _ in 0..<200 {
      let middle = low / 2 + high / 2
      guard middle > low, middle < high else { break }
      if slope(middle) < 0 { low = middle } else { high = middle }
    }
    return low / 2 + high / 2
  }
}
