/// Probabilities of several tests, adjusted so that any false alarm among them keeps its rate.
public enum HolmAdjustment {
  /// Adjusts probabilities after Holm.
  ///
  /// In ascending order the first is multiplied by how many there are, the second by one less, and
  /// so on; none falls below its predecessor or goes above one.
  ///
  /// - Parameter pValues: NaN where there was no test; it does not count.
  /// - Returns: In the same order; NaN stays.
  public static func adjusted(_ pValues: [Double]) -> [Double] {
    let order = pValues.indices.filter { !pValues[$0].isNaN }.sorted {
      (pValues[$0], $0) < (pValues[$1], $1)
    }
    var adjusted = pValues
    var floor = 0.0
    for (rank, position) in order.enumerated() {
      floor = max(floor, min(1, pValues[position] * Double(order.count - rank)))
      adjusted[position] = floor
    }
    return adjusted
  }
}
