import RindeStatistics

/// The calibrations of the reference cases, with the totals that their calls give.
enum CaseCalibrations {
  /// How the design of a case is calibrated.
  static func calibration(of reference: ReferenceCase, data: CaseData) throws
    -> any WeightCalibration
  {
    let isSchools = reference.designName == "clus1"
    let names = isSchools ? ["stype", "sch.wide"] : ["sexo", "comuna"]
    let number = isSchools ? "api99" : "edad"
    let call = CaseCall(text: reference.call)
    if call.contains("postStratify(") {
      return PostStratification(try margin(names[0], data))
    }
    if call.contains("rake(") { return Raking(try names.map { try margin($0, data) }) }
    guard call.contains("calibrate("), let total = sums[number] else {
      throw CaseError.unreadable(reference.call)
    }
    return RegressionCalibration(
      [try margin(names[0], data)],
      numbers: [NumericMargin(name: number, values: try data.numbers(number), total: total)],
      distance: try distance(named: call.argument("calfun"))
    )
  }

  private static func distance(named name: String?) throws -> CalibrationDistance {
    switch name {
    case nil: .linear
    case "raking": .multiplicative
    case "logit": .logit(lower: 0.5, upper: 2.5)
    default: throw CaseError.unreadable(name ?? "calfun")
    }
  }

  private static let sums = ["api99": 3_914_069.0, "edad": 905_000]

  private static let people: [String: [Double]] = [
    "stype": [4421, 755, 1018],
    "sch.wide": [1072, 5122],
    "sexo": [9800, 8900],
    "comuna": [3600, 2500, 6300, 1500, 4800],
  ]

  private static func margin(_ name: String, _ data: CaseData) throws -> CategoryMargin {
    guard let totals = people[name] else { throw CaseError.unknownColumn(name) }
    return CategoryMargin(
      name: name,
      categories: try data.levels(name),
      codes: try data.codes(name),
      totals: totals
    )
  }
}
