extension TaylorDesign {
  /// The covariance of sums of scores, over all stages.
  func covariance(of blocks: [ScoreBlock], width: Int) -> SymmetricMatrix {
    var result = SymmetricMatrix(size: width)
    for stage in stages {
      let totals = UnitTotals(of: blocks, width: width, in: stage)
      result.add(covariance(of: totals, in: stage))
    }
    return result
  }

  /// What one stage adds: in each stratum the squares of its units' totals about a centre, the
  /// totals of units without rows being zero.
  private func covariance(of totals: UnitTotals, in stage: SamplingStage) -> SymmetricMatrix {
    let strata = totals.strata(of: stage)
    let centred = centred(strata, of: totals, in: stage)
    let zeros = RunOfNumbers(Array(repeating: 0, count: totals.width))
    var result = SymmetricMatrix(size: totals.width)
    for (place, number) in strata.numbers.enumerated() {
      let absent = Double(stage.strata[Int(number)].units - strata.counts[place])
      let centre = RunOfNumbers(centred.centres, from: place * totals.width)
      result.addOuter(of: zeros, less: centre, times: centred.factors[place] * absent)
    }
    for (unit, place) in strata.ofUnit.enumerated() {
      let numbers = RunOfNumbers(totals.totals, from: unit * totals.width)
      let centre = RunOfNumbers(centred.centres, from: place * totals.width)
      result.addOuter(of: numbers, less: centre, times: centred.factors[place])
    }
    if !centred.replaced.isEmpty {
      let count = Double(strata.numbers.count)
      result.scale(by: count / (count - Double(centred.replaced.count)))
    }
    return result
  }

  /// What one stage adds to the variance of a single sum of scores, by stratum.
  func variancesByStratum(of totals: UnitTotals, in stage: SamplingStage) -> [Double] {
    let strata = totals.strata(of: stage)
    let centred = centred(strata, of: totals, in: stage)
    var squares = strata.numbers.indices.map { place in
      let absent = Double(stage.strata[Int(strata.numbers[place])].units - strata.counts[place])
      return absent * centred.centres[place] * centred.centres[place]
    }
    for (unit, place) in strata.ofUnit.enumerated() {
      let distance = totals.totals[unit] - centred.centres[place]
      squares[place] += distance * distance
    }
    var parts = zip(squares, centred.factors).map { $0 * $1 }
    let others = parts.reduce(0, +) / Double(parts.count - centred.replaced.count)
    for place in centred.replaced { parts[place] = others }
    var result = [Double](repeating: 0, count: stage.strata.count)
    for (place, number) in strata.numbers.enumerated() { result[Int(number)] = parts[place] }
    return result
  }

  /// What the totals of each stratum are taken about, and what multiplies their squares.
  private struct Centred {
    /// As many numbers as the width for each stratum.
    var centres: [Double]
    var factors: [Double] = []

    /// The places of strata that the others stand in for.
    var replaced: [Int] = []
  }

  private func centred(
    _ strata: UnitTotals.Strata,
    of totals: UnitTotals,
    in stage: SamplingStage
  ) -> Centred {
    let overall = totals.mean(over: stage.unitCount)
    var result = Centred(centres: strata.sums)
    for (place, number) in strata.numbers.enumerated() {
      let stratum = stage.strata[Int(number)]
      let treatment = treatment(of: stratum, reached: strata.counts[place])
      if treatment == .replaced { result.replaced.append(place) }
      let counts = treatment == .own || treatment == .overall
      result.factors.append(counts ? stratum.factor : 0)
      for column in 0..<totals.width {
        let index = place * totals.width + column
        let mean = strata.sums[index] / Double(stratum.units)
        result.centres[index] = treatment == .overall ? overall[column] : mean
      }
    }
    return result
  }

  /// What a stratum's totals are taken about.
  private enum Treatment {
    /// Their mean.
    case own

    /// The mean of the totals of all units.
    case overall

    /// Nothing: the stratum adds nothing.
    case none

    /// Nothing: the stratum adds as much as the others on average.
    case replaced
  }

  private func treatment(of stratum: StageStratum, reached: Int) -> Treatment {
    if stratum.isComplete { return .none }
    let isLone = stratum.isLone || loneUnitScope == .designAndDomain && reached == 1
    guard isLone else { return .own }
    switch loneUnits {
    case .adjust: return .overall
    case .average: return .replaced
    case .certainty, .fail: return stratum.units > 1 ? .own : .none
    }
  }
}
