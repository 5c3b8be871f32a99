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
        stage.strata[Int(stratum)].share * (1 - stage.strata[Int(stratum)].unsampled)
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
    let unsampled = try unsampledShares(stage: index, above: above, counts: counts)
    let strata = counts.indices.map {
      StageStratum(units: counts[$0], unsampled: unsampled[$0], share: shares[$0])
    }
    if loneUnits == .fail, let lone = strata.firstIndex(where: { $0.isLone && $0.share > 0 }) {
      let row = above.firstRows[lone]
      let code = index == 0 ? self.strata?[row] : nil
      throw .loneUnit(stratum: code, stage: index + 1, row: row)
    }
    return SamplingStage(unitOfRow: units.codes, stratumOfUnit: stratumOfUnit, strata: strata)
  }

  /// The share of the population that was not sampled, in each stratum of a stage.
  private func unsampledShares(
    stage index: Int,
    above: DenseCodes,
    counts: [Int]
  ) throws(DesignError) -> [Double] {
    guard index < populations.count else { return counts.map { _ in 1 } }
    let column = populations[index]
    let areCounts = column.contains { $0 > 1 }
    for row in column.indices {
      let expected = column[above.firstRows[Int(above.codes[row])]]
      guard column[row] > 0, column[row].isFinite else {
        throw .unusablePopulation(stage: index + 1, row: row, value: column[row])
      }
      guard column[row] == expected else {
        throw .unevenPopulation(
          stage: index + 1,
          row: row,
          value: column[row],
          expected: expected
        )
      }
    }
    var result: [Double] = []
    for (stratum, row) in above.firstRows.enumerated() {
      let units = counts[stratum]
      let sampled = areCounts ? Double(units) / column[row] : column[row]
      guard sampled <= 1 + 1e-9 else {
        throw .populationBelowSample(
          stage: index + 1,
          row: row,
          population: column[row],
          units: units
        )
      }
      result.append(max(0, 1 - sampled))
    }
    return result
  }

  private func multiply(_ weights: inout [Double], by stage: SamplingStage) {
    for row in weights.indices {
      let stratum = stage.strata[Int(stage.stratumOfUnit[Int(stage.unitOfRow[row])])]
      if stratum.unsampled < 1 { weights[row] /= 1 - stratum.unsampled }
    }
  }
}
