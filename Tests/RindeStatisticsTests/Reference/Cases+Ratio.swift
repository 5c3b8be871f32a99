import RindeStatistics

extension Cases {
  static let ratio = CaseKind(
    name: "ratio",
    runs: { $0.kind == "ratio" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      try compareRatio(reference, design: design, data: data, to: &comparison)
    }
  )

  /// Computes the `svyratio` of the call.
  static func compareRatio(
    _ reference: ReferenceCase,
    design: any SampleDesign,
    data: CaseData,
    to comparison: inout Comparison
  ) throws {
    let call = CaseCall(text: reference.call)
    let all = Domain.all(data.rowCount)
    let found = design.ratio(
      of: try data.term(try call.terms(of: "svyratio")[0]),
      over: try data.term(try call.terms(of: "svyratio", formula: 1)[0]),
      in: all
    )
    compare(found, design.degreesOfFreedom(in: all), reference.expected, to: &comparison)
  }
}
