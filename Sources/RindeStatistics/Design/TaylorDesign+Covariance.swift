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

  /// What one stage adds.
  private func covariance(of totals: UnitTotals, in stage: SamplingStage) -> SymmetricMatrix {
    var result = SymmetricMatrix(size: totals.width)
    let overall = totals.mean(over: stage.unitCount)
    var strata = 0
    var lone = 0
    for group in totals.groupedByStratum(of: stage) {
      let stratum = stage.strata[group.stratum]
      strata += 1
      if stratum.isComplete { continue }
      let isLone = isLone(stratum, reached: group.places.count)
      if isLone, loneUnits == .average { lone += 1 }
      guard !isLone || loneUnits == .adjust || stratum.units > 1 && loneUnits != .average
      else { continue }
      let centre = isLone && loneUnits == .adjust ? overall : group.mean(over: stratum.units)
      add(group, about: centre, of: totals, in: stratum, to: &result)
    }
    if lone > 0 { result.scale(by: Double(strata) / Double(strata - lone)) }
    return result
  }

  private func isLone(_ stratum: StageStratum, reached: Int) -> Bool {
    stratum.isLone || loneUnitScope == .designAndDomain && reached == 1
  }

  /// Adds the squares of one stratum's totals about a centre, those of its other units being zero.
  private func add(
    _ group: UnitTotals.Group,
    about centre: [Double],
    of totals: UnitTotals,
    in stratum: StageStratum,
    to result: inout SymmetricMatrix
  ) {
    let factor = stratum.factor
    for place in group.places {
      result.addOuter(
        of: totals.totals,
        from: place * totals.width,
        less: centre,
        times: factor
      )
    }
    let absent = stratum.units - group.places.count
    if absent > 0 { result.addOuter(centre, times: factor * Double(absent)) }
  }
}
