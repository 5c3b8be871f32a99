import RindeStatistics

extension Cases {
  static let loneUnits = CaseKind(
    name: "lone units",
    runs: { $0.kind == "lonely" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      if reference.expected["error"].text != nil {
        let stratum = Int32(try data.levels("comuna").firstIndex(of: "Comuna D") ?? -1)
        let plan = try CaseDesigns.plan(reference, data)
        var found: DesignError?
        do throws(DesignError) {
          _ = try TaylorDesign(plan)
        } catch {
          found = error
        }
        guard case .loneUnit(stratum, 1, _) = found else {
          return comparison.hold("an error naming the stratum", false)
        }
        return comparison.hold("an error naming the stratum", true)
      }
      let design = try CaseDesigns.design(of: reference, data: data)
      if reference.call.contains("svyby") {
        try compareGroups(reference, design: design, data: data, to: &comparison)
      } else {
        try compareEstimate(reference, design: design, data: data, to: &comparison)
      }
    }
  )
}
