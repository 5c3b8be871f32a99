import RindeStatistics

extension Cases {
  static let degrees = CaseKind(
    name: "degrees of freedom",
    runs: { $0.kind == "degf" && !$0.id.hasPrefix("rep_") },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let domain = try CaseCall(text: reference.call).domain(in: data)
      comparison.equal(
        "degf",
        design.degreesOfFreedom(in: domain),
        reference.expected["value"].number
      )
    }
  )
}
