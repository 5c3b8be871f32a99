import RindeStatistics

extension Cases {
  static let groups = CaseKind(
    name: "by groups",
    runs: { $0.kind == "by" },
    run: { reference, comparison in
      let data = try CaseData(reference.data ?? "")
      let design = try CaseDesigns.design(of: reference, data: data)
      try compareGroups(reference, design: design, data: data, to: &comparison)
    }
  )

  /// Computes the `svyby` of the call, group by group.
  static func compareGroups(
    _ reference: ReferenceCase,
    design: any SampleDesign,
    data: CaseData,
    to comparison: inout Comparison
  ) throws {
    let call = CaseCall(text: reference.call)
    let terms = try call.terms(of: "svyby")
    for row in reference.expected["rows"].list {
      let domain = try self.domain(of: row["group"], in: data)
      let shown = row["columns"].members
      let names = shown.keys.filter { !isError($0) }.sorted()
      let columns = try names.map { name in
        name.hasPrefix("I(") ? try data.term(terms[0]) : try data.column(named: name, of: terms)
      }
      let found =
        call.contains("svytotal")
        ? design.totals(of: columns, in: domain) : design.means(of: columns, in: domain)
      for (index, name) in names.enumerated() {
        let label = "\(row["group"].members.values.compactMap(\.text)) \(name)"
        let value = found.values[index]
        let error = found.standardErrors[index]
        comparison.equal(label, value, shown[name]?.number ?? .nan)
        for (key, expected) in shown where names.count == 1 || key.hasSuffix("." + name) {
          guard let number = shownNumber(key, value, error) else { continue }
          comparison.equal("\(label) \(key)", number, expected.number)
        }
      }
    }
    let degrees = design.degreesOfFreedom(in: .all(data.rowCount))
    comparison.equal("degf", degrees, reference.expected["degf_full_design"].number)
  }

  private static func isError(_ column: String) -> Bool {
    column == "cv"
      || ["se", "ci_l", "ci_u"].contains { column == $0 || column.hasPrefix($0 + ".") }
  }

  /// What R shows in a column beside an estimate.
  private static func shownNumber(_ key: String, _ value: Double, _ error: Double) -> Double? {
    let quantile = Distributions.normalQuantile(0.975)
    switch key.prefix(4) {
    case "ci_l": return value - quantile * error
    case "ci_u": return value + quantile * error
    case "cv": return error / value
    default: return key == "se" || key.hasPrefix("se.") ? error : nil
    }
  }

  private static func domain(of group: ReferenceValue, in data: CaseData) throws -> Domain {
    var rows = Array(0..<data.rowCount)
    for (column, level) in group.members {
      let texts = try data.texts(column)
      rows.removeAll { texts[$0] != level.text }
    }
    return Domain(rows: rows)
  }
}
