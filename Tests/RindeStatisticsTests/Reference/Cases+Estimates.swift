import RindeStatistics

extension Cases {
  /// Means, totals and shares of several columns.
  static let estimates = CaseKind(
    name: "estimates",
    runs: { ["mean", "total", "multi"].contains($0.kind) },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      try compareEstimate(reference, design: design, data: data, to: &comparison)
    }
  )

  /// Computes what `svymean` or `svytotal` does in the call and compares all of it.
  static func compareEstimate(
    _ reference: ReferenceCase,
    design: any SampleDesign,
    data: CaseData,
    to comparison: inout Comparison
  ) throws {
    let call = CaseCall(text: reference.call)
    let function = call.contains("svytotal(") ? "svytotal" : "svymean"
    let terms = try call.terms(of: function)
    let columns = try reference.expected["names"].texts.map {
      try data.column(named: $0, of: terms)
    }
    let domain = try call.domain(in: data)
    let found =
      function == "svytotal"
      ? design.totals(of: columns, in: domain) : design.means(of: columns, in: domain)
    compare(found, design.degreesOfFreedom(in: domain), reference.expected, to: &comparison)
    guard let wanted = call.argument("deff") else { return }
    let effects = design.designEffects(
      of: function == "svytotal" ? .totals(of: columns) : .means(of: columns),
      in: domain,
      comparedWith: wanted == "replace" ? .withReplacement : .withoutReplacement
    )
    comparison.equal("deff", effects, reference.expected["deff"].numbers)
  }

  /// Compares estimates, standard errors, t intervals and covariances.
  static func compare(
    _ found: VectorEstimate,
    _ degreesOfFreedom: Double,
    _ expected: ReferenceValue,
    to comparison: inout Comparison
  ) {
    comparison.equal("estimate", found.values, expected["estimate"].numbers)
    comparison.equal("se", found.standardErrors, expected["se"].numbers)
    comparison.equal("degf", degreesOfFreedom, expected["degf"].number)
    let quantile = Distributions.tQuantile(0.975, degreesOfFreedom: degreesOfFreedom)
    let pairs = zip(found.values, found.standardErrors)
    comparison.equal("low", pairs.map { $0 - quantile * $1 }, expected["ci_t_low"].numbers)
    comparison.equal("high", pairs.map { $0 + quantile * $1 }, expected["ci_t_high"].numbers)
    if !expected["cv"].isMissing {
      comparison.equal("cv", pairs.map { $1 / $0 }, expected["cv"].numbers)
    }
    for (index, row) in expected["vcov"].list.enumerated() {
      comparison.equal("vcov", found.covariance[index], row.numbers)
    }
  }
}
