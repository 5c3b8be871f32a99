/// Keeps weights between bounds without changing their sum (*recorte*).
///
/// What is cut off goes in equal parts to the weights that were within bounds and can take it; this
/// repeats until none is outside. Totals of a calibration made before are no longer met exactly.
public struct WeightTrimming: Hashable, Sendable {
  /// Weights within bounds, and what it took.
  public struct Trimmed: Hashable, Sendable {
    /// One per row; zero stays zero.
    public let weights: [Double]

    /// Rows whose weight stands at a bound.
    public let boundedRows: [Int]

    /// How often cut-off weight was shared out.
    public let passes: Int
  }

  /// Passes after which trimming gives up; each shares out a part of what the last one did.
  private static let passLimit = 10_000

  public let lower: Double

  public let upper: Double

  public init(lower: Double = 0, upper: Double = .infinity) {
    self.lower = lower
    self.upper = upper
  }

  /// Cuts weights to the bounds and shares out what was cut off.
  ///
  /// - Parameter weights: One per row; a row with zero stays out.
  /// - Returns: Weights with the same sum, to rounding.
  /// - Throws: When the mean weight is not within the bounds.
  public func trim(_ weights: [Double]) throws(CalibrationError) -> Trimmed {
    let rows = weights.indices.filter { weights[$0] != 0 }
    let mean = CompensatedSum.of(rows) { weights[$0] } / Double(rows.count)
    guard rows.isEmpty || lower <= mean && mean <= upper else {
      throw CalibrationError([.impossibleBounds(lower: lower, upper: upper)])
    }
    var trimmed = weights
    var passes = 0
    while trimOnce(&trimmed, rows: rows) {
      passes += 1
      guard passes < Self.passLimit else {
        throw CalibrationError([.notTrimmed(passes: passes)])
      }
    }
    let bounded = rows.filter { trimmed[$0] == lower || trimmed[$0] == upper }
    return Trimmed(weights: trimmed, boundedRows: bounded, passes: passes)
  }

  /// One pass; false where nothing was outside.
  private func trimOnce(_ weights: inout [Double], rows: [Int]) -> Bool {
    var excess = CompensatedSum()
    var inside: [Int] = []
    for row in rows {
      let bounded = max(lower, min(weights[row], upper))
      if bounded == weights[row] {
        inside.append(row)
      } else {
        excess.add(weights[row] - bounded)
        weights[row] = bounded
      }
    }
    guard inside.count < rows.count else { return false }
    let rest = excess.value
    let hasRoom = { (weight: Double) in rest > 0 ? weight < upper : weight > lower }
    var receivers = inside.filter { hasRoom(weights[$0]) }
    if receivers.isEmpty { receivers = rows.filter { hasRoom(weights[$0]) } }
    for row in receivers { weights[row] += rest / Double(receivers.count) }
    return true
  }
}
