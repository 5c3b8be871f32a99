import RindeStatistics

extension Cases {
  static let association = CaseKind(
    name: "association",
    runs: { $0.kind == "chisq" || $0.call.hasPrefix("svychisq(") },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let call = CaseCall(text: reference.call)
      let codes = try call.terms(of: "svychisq").map {
        CategoryCodes(try data.codes($0), count: try data.levels($0).count)
      }
      let statistic = try statistic(named: call.argument("statistic"))
      let found = try RaoScott(design).test(codes[0], by: codes[1], statistic: statistic)
      let expected = reference.expected
      comparison.equal("statistic", found.value, expected["statistic"].number)
      let tolerance: Tolerance = statistic == .saddlepoint ? .iterated : .closed
      comparison.equal("p", found.pValue, expected["p_value"].number, tolerance)
      let degrees = expected["parameter"].members
      if let numerator = degrees["ndf"] ?? degrees["df"] {
        comparison.equal("ndf", found.numeratorDegrees ?? .nan, numerator.number)
      }
      if let denominator = degrees["ddf"] {
        comparison.equal("ddf", found.denominatorDegrees ?? .nan, denominator.number)
      }
    }
  )

  private static func statistic(named name: String?) throws -> AssociationTest.Statistic {
    switch name {
    case "F", nil: .secondOrder
    case "Chisq": .firstOrder
    case "Wald": .wald
    case "adjWald": .adjustedWald
    case "saddlepoint": .saddlepoint
    default: throw CaseError.unreadable(name ?? "statistic")
    }
  }
}
