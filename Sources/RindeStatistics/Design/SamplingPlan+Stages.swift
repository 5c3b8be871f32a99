extension SamplingPlan {
  /// The stages that add to variances, the primary one first, with the weights that follow from
  /// them.
  struct Preparation {
    var stages: [SamplingStage] = []
    var weights: [Double]
  }

  /// - Throws: ``DesignError`` naming the column, row or stratum.
  func prepared() throws(DesignError) -> Preparation {
    try check()
    var result = Preparation(weights: weights ?? Array(repeating: 1, count: rowCount))
    var above = strataCodes()
    var shares = [Double](repeating: 1, count: above.count)
    for index in 0..<max(1, stages.count) {
      let column = index < stages.count ? stages[index] : nil
      let units = DenseCodes(column, within: above.codes, outerCount: above.count)
      let stage = try stage(index, units: units, above: above, shares: shares)
      result.stages.append(stage)
      if weights == nil { multiply(&result.weights, by: stage) }
      guard index < populations.count else { break }
      shares = stage.stratumOfUnit.map { stratum in
        stage.strata[Int(stratum)].share / stage.strata[Int(stratum)].expansion
      }
      above = units
    }
    return result
  }

  private func strataCodes() -> DenseCodes {
    let one = [Int32](repeating: 0, count: rowCount)
    return DenseCodes(strata ?? one, within: one, outerCount: 1)
  }

  /// The units of one stage with the sizes of what they were drawn from.
  private func stage(
    _ index: Int,
    units: DenseCodes,
    above: DenseCodes,
    shares: [Double]
  ) throws(DesignError) -> SamplingStage {
    let stratumOfUnit = units.firstRows.map { above.codes[$0] }
    var counts = [Int](repeating: 0, count: above.count)
    for stratum in stratumOfUnit { counts[Int(stratum)] += 1 }
    let expansions = try expansions(stage: index, above: above, counts: counts)
    let strata = counts.indices.map {
      StageStratum(units: counts[$0], expansion: expansions[$0], share: shares[$0])
    }
    if loneUnits == .fail, let lone = strata.firstIndex(where: { $0.isLone && $0.share > 0 }) {
      let row = above.firstRows[lone]
      let code = index == 0 ? self.strata?[row] : nil
      throw .loneUnit(stratum: code, stage: index + 1, row: row)
    }
    return SamplingStage(unitOfRow: units.codes, stratumOfUnit: stratumOfUnit, strata: strata)
  }

  /// Units of the population for each one sampled, in each stratum of a stage.
  private func expansions(
    stage index: Int,
    above: DenseCodes,
    counts: [Int]
  ) throws(DesignError) -> [Double] {
    guard index < populations.count else { return counts.map { _ in .infinity } }
    let column = populations[index]
    let areCounts = column.contains { $0 > 1 }
    try checkPopulations(column, stage: index, above: above)
    var result: [Double] = []
    for (stratum, row) in above.firstRows.enumerated() {
      let units = counts[stratum]
      let expansion = areCounts ? column[row] / Double(units) : 1 / column[row]
      guard expansion >= 1 - 1e-9 else {
        throw .populationBelowSample(
          stage: index + 1,
          row: row,
          population: column[row],
          units: units
        )
      }
      result.append(max(1, expansion))
    }
    return result
  }

  /// Looks for populations that are not positive or not the same in all rows of a stratum.
  private func checkPopulations(
    _ column: [Double],
    stage index: Int,
    above: DenseCodes
  ) throws(DesignError) {
    for row in column.indices {
      let value = column[row]
      guard value > 0, value.isFinite else {
        throw .unusablePopulation(stage: index + 1, row: row, value: value)
      }
      let expected = column[above.firstRows[Int(above.codes[row])]]
      guard value == expected else {
        throw .unevenPopulation(stage: index + 1, row: row, value: value, expected: expected)
      }
    }
  }

  private func multiply(_ weights: inout [Double], by stage: SamplingStage) {
    for row in weights.indices {
      let stratum = stage.strata[Int(stage.stratumOfUnit[Int(stage.unitOfRow[row])])]
      if stratum.expansion.isFinite { weights[row] *= stratum.expansion }
    }
  }
}
