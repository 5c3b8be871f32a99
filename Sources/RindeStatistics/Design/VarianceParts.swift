/// What the strata and the stages of a design add to the variance of one estimate.
public struct VarianceParts: Hashable, Sendable {
  /// A stratum of the first stage.
  public struct Stratum: Hashable, Sendable {
    /// The position of the first row in it.
    public let firstRow: Int

    /// Primary units in it, those without rows of the domain included.
    public let units: Int

    /// Its part of the variance; 0 where nothing is left to chance.
    public let variance: Double
  }

  /// All strata, in the order of their first rows.
  public let strata: [Stratum]

  /// What each stage after the first adds, over all its units; empty for a single stage.
  public let laterStages: [Double]

  /// The variance, but for the last bits of a sum.
  public var total: Double {
    CompensatedSum.of(0..<strata.count) { strata[$0].variance } + laterStages.reduce(0, +)
  }
}

extension TaylorDesign {
  /// What each part of the design adds to the variance of a weighted mean.
  ///
  /// - Parameters:
  ///   - column: One number per row of the design; a row with NaN is outside the domain.
  ///   - domain: The rows that the mean is about.
  /// - Returns: Parts that add up to the mean's variance; `nil` for a domain without weight.
  public func varianceParts(ofMean column: [Double], in domain: Domain) -> VarianceParts? {
    let statistic = Statistic.means(of: [column])
    let rows = usableRows(of: [column], in: domain)
    let values = statistic.values(weights: weights, rows: rows)
    guard !rows.isEmpty, !values[0].isNaN else { return nil }
    let scores = statistic.scores(values: values, weights: weights, rows: rows)
    let block = projected(ScoreBlock(rows: rows, offset: 0, columns: scores))
    let variances = stages.map { stage in
      variancesByStratum(of: UnitTotals(of: [block], width: 1, in: stage), in: stage)
    }
    return VarianceParts(
      strata: firstRows(in: stages[0]).map { stratum, row in
        VarianceParts.Stratum(
          firstRow: row,
          units: stages[0].strata[stratum].units,
          variance: variances[0][stratum]
        )
      },
      laterStages: variances.dropFirst().map { $0.reduce(0, +) }
    )
  }

  /// The strata in the order of their first rows.
  private func firstRows(in stage: SamplingStage) -> [(stratum: Int, row: Int)] {
    var reached = Touched(capacity: stage.strata.count)
    var found: [(stratum: Int, row: Int)] = []
    for (row, unit) in stage.unitOfRow.enumerated() {
      let stratum = stage.stratumOfUnit[Int(unit)]
      if reached.touch(stratum) == found.count { found.append((Int(stratum), row)) }
    }
    return found
  }
}
