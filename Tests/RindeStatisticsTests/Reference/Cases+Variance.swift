import RindeStatistics

extension Cases {
  static let variance = CaseKind(
    name: "variance",
    runs: { $0.kind == "var" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let all = Domain.all(data.rowCount)
      let found = design.variance(of: try data.numbers("api00"), in: all)
      compare(found, design.degreesOfFreedom(in: all), reference.expected, to: &comparison)
    }
  )

  static let differences = CaseKind(
    name: "t tests",
    runs: { $0.kind == "ttest" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      let parts = Domain.all(data.rowCount).split(by: try data.codes("comp.imp"), count: 2)
      let found = design.differenceTest(
        of: try data.numbers("api00"),
        between: parts[0],
        and: parts[1]
      )
      let expected = reference.expected
      comparison.equal("difference", found.difference, expected["estimate"].number)
      comparison.equal("statistic", found.statistic, expected["statistic"].number)
      comparison.equal("df", found.degreesOfFreedom, expected["parameter"]["df"].number)
      comparison.equal("p", found.probability, expected["p_value"].number)
    }
  )
}
