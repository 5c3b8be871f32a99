import RindeStatistics

extension Cases {
  /// Designs with columns of replicate weights, and jackknives made from other designs.
  static let replicates = CaseKind(
    name: "replicates",
    runs: { reference in
      ["replicate", "degf", "jackknife"].contains(reference.kind)
        && !reference.id.hasSuffix(".chisq")
    },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let all = Domain.all(data.rowCount)
      switch reference.id.split(separator: ".").last {
      case "degf":
        let found = design.degreesOfFreedom(in: all)
        comparison.equal("degf", found, reference.expected["value"].number)
      case "by": try compareGroups(reference, design: design, data: data, to: &comparison)
      case "ratio", "brr_ratio":
        try compareRatio(reference, design: design, data: data, to: &comparison)
      case "beta", "logit":
        try compareInterval(reference, design: design, data: data, to: &comparison)
      case "scale":
        let replicated = try CaseDesigns.replicate(of: reference, data: data)
        let found = [
          replicated.scale, replicated.replicateScales[0],
          Double(replicated.replicateScales.count),
        ]
        comparison.equal("scale", found, reference.expected["value"].numbers)
      default: try compareEstimate(reference, design: design, data: data, to: &comparison)
      }
    }
  )
}
