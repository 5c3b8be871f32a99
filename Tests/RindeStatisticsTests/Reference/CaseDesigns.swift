import RindeStatistics

/// The designs of the reference cases by the name before the point of their ids.
enum CaseDesigns {
  /// The design of a case over its data.
  static func design(of reference: ReferenceCase, data: CaseData) throws -> any SampleDesign {
    switch reference.designName {
    case "conv": try ReplicateDesign(jackknifeOf: taylor(of: reference, data: data))
    case "scd": try replicate(of: reference, data: data)
    case let name where name.hasPrefix("rep_"): try replicate(of: reference, data: data)
    default: try taylor(of: reference, data: data)
    }
  }

  /// The design of a case with columns of replicate weights.
  static func replicate(of reference: ReferenceCase, data: CaseData) throws -> ReplicateDesign {
    let name = reference.designName
    guard name != "scd" else {
      return try ReplicateDesign(
        ReplicatePlan(
          weights: Array(repeating: 1, count: data.rowCount),
          replicates: try columns("r", data),
          form: .multipliers,
          method: .balancedHalves
        )
      )
    }
    let (prefix, method): (String, ReplicateMethod) =
      switch name {
      case "rep_jkn": ("jk", .stratifiedJackknife)
      case "rep_brr": ("brr", .balancedHalves)
      case "rep_fay": ("brr", .fay(kept: 0.3))
      case "rep_sdr": ("bs", .successiveDifference)
      default: ("bs", .bootstrap)
      }
    var plan = ReplicatePlan(
      weights: try data.numbers("peso"),
      replicates: try columns(prefix, data),
      method: method,
      centre: name == "rep_bootmse" ? .estimate : .mean
    )
    if method == .stratifiedJackknife {
      plan.replicateScales = try CaseData("diag_replicas_jk_rscales.csv").numbers("rscales")
    }
    return try ReplicateDesign(plan)
  }

  /// The columns whose name is a prefix and a number.
  private static func columns(_ prefix: String, _ data: CaseData) throws -> [[Double]] {
    try data.names.filter { name in
      name.hasPrefix(prefix) && Int(name.dropFirst(prefix.count)) != nil
    }.map { try data.numbers($0) }
  }

  /// The design of a case whose variances are linearised.
  static func taylor(of reference: ReferenceCase, data: CaseData) throws -> TaylorDesign {
    try TaylorDesign(plan(reference, data))
  }

  /// The columns that say how the sample of a case was drawn.
  static func plan(_ reference: ReferenceCase, _ data: CaseData) throws -> SamplingPlan {
    var plan = SamplingPlan(rowCount: data.rowCount)
    let isJackknife = reference.designName == "conv"
    let base = reference.id.hasSuffix("jk1_clus1") ? "clus1" : "strat"
    let design = Columns(of: isJackknife ? base : reference.designName)
    plan.strata = try design.strata.map { try data.codes($0) }
    plan.stages = try design.stages.map { try data.codes($0) }
    plan.weights = try design.weights.map { try data.numbers($0) }
    plan.populations = try design.populations.map { try data.numbers($0) }
    let rule = reference.options?["survey.lonely.psu"]?.text
    plan.loneUnits =
      switch rule {
      case "remove", "certainty": .certainty
      case "adjust": .adjust
      case "average": .average
      default: .fail
      }
    if reference.options?["survey.adjust.domain.lonely"] != nil {
      plan.loneUnitScope = .designAndDomain
    }
    return plan
  }
}

/// Which columns of a file say how it was sampled.
private struct Columns {
  var strata: String?
  var stages: [String] = []
  var weights: String?
  var populations: [String] = []

  init(of design: String) {
    switch design {
    case "strat": (strata, weights, populations) = ("stype", "pw", ["fpc"])
    case "clus1": (stages, weights, populations) = (["dnum"], "pw", ["fpc"])
    case "clus2": (stages, populations) = (["dnum", "snum"], ["fpc1", "fpc2"])
    case "clus2wr": (stages, weights) = (["dnum", "snum"], "pw")
    case "srs": populations = ["fpc"]
    case "Afpc": populations = ["N"]
    case "B":
      (strata, stages, weights, populations) = ("comuna", ["barrio"], "peso", ["N_barrios"])
    case "B2":
      (strata, stages, weights) = ("comuna", ["barrio", "id"], "peso")
      populations = ["N_barrios", "N_hogares"]
    case "Bwr", "L": (strata, stages, weights) = ("comuna", ["barrio"], "peso")
    case "Bw": weights = "peso"
    default: break
    }
  }
}
