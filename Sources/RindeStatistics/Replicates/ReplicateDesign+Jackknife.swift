extension ReplicateDesign {
  /// The jackknife of a design that was drawn in stages: each primary unit is left out once and the
  /// others of its stratum take its weight.
  ///
  /// A stratum whose units are all in the sample, or whose only unit counts as certain, has no
  /// replicate. The shares of the population that were sampled reduce the scales. Calibrations are
  /// not repeated in the replicates. It takes memory for one number per row and unit.
  ///
  /// - Throws: ``DesignError/loneUnit(stratum:stage:row:)`` when a stratum has one unit that does
  ///   not count as certain, and ``DesignError/tooFewReplicates(_:)``.
  public init(jackknifeOf design: TaylorDesign) throws(DesignError) {
    let stage = design.stages[0]
    var columns: [[Double]] = []
    var scales: [Double] = []
    for (unit, code) in stage.stratumOfUnit.enumerated() {
      let stratum = stage.strata[Int(code)]
      if stratum.isComplete { continue }
      if stratum.units == 1 {
        if design.loneUnits == .certainty { continue }
        let row = stage.unitOfRow.firstIndex(of: Int32(unit)) ?? 0
        throw .loneUnit(stratum: nil, stage: 1, row: row)
      }
      let units = Double(stratum.units)
      columns.append(
        design.weights.indices.map { row in
          let other = Int(stage.unitOfRow[row])
          if other == unit { return 0 }
          let isNeighbour = stage.stratumOfUnit[other] == code
          return design.weights[row] * (isNeighbour ? units / (units - 1) : 1)
        }
      )
      scales.append((units - 1) / units * stratum.unsampled)
    }
    try self.init(
      ReplicatePlan(
        weights: design.weights,
        replicates: columns,
        method: .stratifiedJackknife,
        replicateScales: scales
      )
    )
  }
}
