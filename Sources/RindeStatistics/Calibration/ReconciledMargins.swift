/// What is done with margins that count different populations.
public enum SumDifference: Hashable, Sendable {
  /// It is an error.
  case error
  /// Totals are multiplied to agree with the first margin while the gap is less than 0.5 %.
  case rescale

  /// The relative gap between sums below which totals may be rescaled.
  public static let rescalingLimit = 0.005
}

/// Margins that count one population, that of the first.
struct ReconciledMargins {
  let margins: [CategoryMargin]

  /// By name, for those whose totals were visibly changed.
  let factors: [String: Double]

  init(_ margins: [CategoryMargin], onDifference: SumDifference) throws(CalibrationError) {
    var reconciled: [CategoryMargin] = []
    var factors: [String: Double] = [:]
    var problems: [CalibrationError.Problem] = []
    let population = margins.first?.sum ?? 0
    for margin in margins {
      let sum = margin.sum
      let gap = (sum - population).magnitude / population
      let isSmall = onDifference == .rescale && gap < SumDifference.rescalingLimit
      guard gap <= MarginCheck.sumTolerance || isSmall else {
        problems.append(
          .differentSums(
            margin: margin.name,
            sum: sum,
            reference: margins[0].name,
            referenceSum: population,
            relativeGap: gap
          )
        )
        continue
      }
      let factor = population / sum
      if gap > MarginCheck.sumTolerance { factors[margin.name] = factor }
      reconciled.append(factor == 1 ? margin : margin.scaled(by: factor))
    }
    guard problems.isEmpty else { throw CalibrationError(problems) }
    self.margins = reconciled
    self.factors = factors
  }
}
