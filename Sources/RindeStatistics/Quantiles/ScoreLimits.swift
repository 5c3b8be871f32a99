/// The numbers that a test of the share below them does not reject as a quantile.
struct ScoreLimits {
  let design: any SampleDesign
  let rows: [Int]
  let column: [Double]

  /// The t quantile of the level.
  let critical: Double

  /// The first value that the test does not reject, and the first above that it rejects again.
  func limits(at share: Double, among sorted: WeightedValues) -> (low: Double, high: Double) {
    guard !rows.isEmpty, !critical.isNaN else { return (.nan, .nan) }
    let last = sorted.values.count - 1
    guard !score(sorted.values[last / 2], share).isNaN else { return (.nan, .nan) }
    let low = sorted.firstPosition { score(sorted.values[$0], share) < critical }
    let high = sorted.firstPosition { score(sorted.values[$0], share) < -critical }
    return (sorted.values[min(low, last)], sorted.values[min(high, last)])
  }

  /// How many errors the share up to a number is below the one asked for.
  private func score(_ number: Double, _ share: Double) -> Double {
    let indicator = column.map { $0.isNaN ? .nan : $0 <= number ? 1.0 : 0 }
    let reached = design.means(of: [indicator], in: Domain(rows: rows))
    let difference = share - reached.values[0]
    let error = reached.covariance[0][0].squareRoot()
    return error == 0 && difference == 0 ? 0 : difference / error
  }
}
