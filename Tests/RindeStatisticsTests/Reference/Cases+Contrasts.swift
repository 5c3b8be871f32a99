import RindeStatistics

extension Cases {
  static let contrasts = CaseKind(
    name: "contrasts",
    runs: { $0.kind == "contrast" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let all = Domain.all(data.rowCount)
      compare(
        try contrast(CaseCall(text: reference.call), design, data),
        design.degreesOfFreedom(in: all),
        reference.expected,
        to: &comparison
      )
    }
  )

  private static func contrast(
    _ call: CaseCall,
    _ design: any SampleDesign,
    _ data: CaseData
  ) throws -> VectorEstimate {
    let all = Domain.all(data.rowCount)
    guard call.contains("svyby(") else {
      let terms = try call.terms(of: "svymean")
      guard terms == ["stype"] else {
        return design.means(of: try terms.map(data.term), in: all).contrast([1, -1])
      }
      let levels = try data.levels("stype")
      let shares = design.shares(of: try data.codes("stype"), count: levels.count, in: all)
      return shares.contrast(levels.map { $0 == "E" ? 1 : $0 == "H" ? -1 : 0 })
    }
    let column = try data.term(try call.terms(of: "svyby")[0])
    let group = try call.terms(of: "svyby", formula: 1)[0]
    let levels = try data.levels(group)
    let domains = all.split(by: try data.codes(group), count: levels.count)
    let means = design.estimate(.means(of: [column]), inEach: domains)
    let (plus, minus) = group == "stype" ? ("E", "H") : ("F", "M")
    return means.contrast(levels.map { $0 == plus ? 1 : $0 == minus ? -1 : 0 })
  }
}
