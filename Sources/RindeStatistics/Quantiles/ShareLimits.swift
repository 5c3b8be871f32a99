/// Intervals of the share of a population up to a number.
struct ShareLimits {
  let share: Double
  let variance: Double
  let rowCount: Int
  let degrees: Double

  /// The probability below the interval.
  let tail: Double

  init(_ estimate: VectorEstimate, level: Double) {
    share = estimate.values[0]
    variance = estimate.covariance[0][0]
    rowCount = estimate.rowCount
    degrees = estimate.degreesOfFreedom
    tail = (1 - level) / 2
  }

  /// The estimate ± t · error.
  var mean: (low: Double, high: Double) {
    let reach = Distributions.tQuantile(1 - tail, degreesOfFreedom: degrees) * variance.squareRoot()
    return (share - reach, share + reach)
  }

  /// Korn and Graubard's: Clopper and Pearson's with an effective count of rows.
  var beta: (low: Double, high: Double) {
    let ratio =
      Distributions.tQuantile(tail, degreesOfFreedom: Double(rowCount - 1))
      / Distributions.tQuantile(tail, degreesOfFreedom: degrees)
    let size = share * (1 - share) / variance * ratio * ratio
    let (hits, misses) = (size * share, size * (1 - share))
    return (
      Distributions.betaQuantile(tail, hits, misses + 1),
      Distributions.betaQuantile(1 - tail, hits + 1, misses)
    )
  }
}
