import RindeStatistics

extension Cases {
  static let calibrations = CaseKind(
    name: "calibration",
    runs: { ["poststratify", "rake", "calibrate"].contains($0.kind) },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try calibrated(reference, data)
      if reference.id == "clus1.rake_default_control" {
        try compareStopped(reference, design, data, to: &comparison)
      } else {
        try compareCalibrated(reference, design: design, data: data, to: &comparison)
      }
    }
  )

  static let weights = CaseKind(
    name: "weights",
    runs: { $0.kind == "weights" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let weights = try calibrated(reference, data).weights
      let expected = reference.expected["value"].numbers
      if reference.call.contains("sort(unique(") {
        comparison.equal("weights", Double(Set(weights.map { Float($0) }).count), 3)
        comparison.equal("smallest", weights.min() ?? .nan, expected[0])
        comparison.equal("largest", weights.max() ?? .nan, expected[2])
        comparison.hold("middle", weights.contains { abs($0 - expected[1]) < 1e-9 })
      } else if reference.call.contains("trimWeights(") {
        let trimmed = try WeightTrimming(lower: 25, upper: 45).trim(weights).weights
        comparison.equal("summary", summary(trimmed), expected, .iterated)
      } else {
        let isRaked = reference.call.contains("rake(")
        comparison.equal("weights", weights, expected, isRaked ? .iterated : .closed)
      }
    }
  )

  private static func calibrated(_ reference: ReferenceCase, _ data: CaseData) throws
    -> TaylorDesign
  {
    let design = try CaseDesigns.taylor(of: reference, data: data)
    let calibration = try CaseCalibrations.calibration(of: reference, data: data)
    return try design.calibrated(by: calibration).design
  }

  /// Computes what the call asks of the calibrated design.
  private static func compareCalibrated(
    _ reference: ReferenceCase,
    design: TaylorDesign,
    data: CaseData,
    to comparison: inout Comparison
  ) throws {
    if reference.call.contains("svyby(") {
      try compareGroups(reference, design: design, data: data, to: &comparison)
    } else if reference.call.contains("svyciprop(") {
      try compareInterval(reference, design: design, data: data, to: &comparison)
    } else {
      try compareEstimate(reference, design: design, data: data, to: &comparison)
    }
  }

  /// Holds that raking goes on to where R arrives when it is told not to stop early.
  private static func compareStopped(
    _ reference: ReferenceCase,
    _ design: TaylorDesign,
    _ data: CaseData,
    to comparison: inout Comparison
  ) throws {
    for other in try ReferenceCase.all() where other.id == "clus1.rake_total" {
      try compareEstimate(other, design: design, data: data, to: &comparison)
      let here = other.expected["estimate"].number
      let stopped = reference.expected["estimate"].numbers[0]
      comparison.hold("another number", !(abs(here - stopped) < 1e-7 * stopped))
    }
    comparison.decide("raking goes on until the margins are met, not until weights change little")
  }

  /// R's `summary`: the extremes, the quartiles and the mean.
  private static func summary(_ numbers: [Double]) -> [Double] {
    let sorted = numbers.sorted()
    let quartile = { (share: Double) in
      let place = share * Double(sorted.count - 1)
      let low = Int(place)
      let high = min(low + 1, sorted.count - 1)
      return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
    }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    return [quartile(0), quartile(0.25), quartile(0.5), mean, quartile(0.75), quartile(1)]
  }
}
