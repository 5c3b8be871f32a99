internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// A table of all offices, and a sheet of activities for each.
struct OfficeSheets {
  let material: ReportMaterial
  let period: ActivityTable.Period
  let texts: any OfficeTexts

  private var groups: [ComplianceResults.Group] {
    let groups = material.results.responsibles
    guard let office = material.office else { return groups }
    return groups.filter { $0.name == office.name }
  }

  private var names: [String] { SheetNames.names(prefix: "Dep_", for: groups.map(\.name)) }

  /// The offices side by side; nothing in the report of one office.
  var summary: [Sheet] {
    guard material.office == nil else { return [] }
    return [
      Composition(material: material).sheet(
        "Por_dependencia",
        texts.offices,
        GroupSheet(
          division: .responsible,
          groups: groups,
          material: material,
          measures: period == .quarter ? quarterly : annual,
          shown: Set(shown.map(\.column.key)),
          sheets: names
        ).table()
      ).drawing([ReportCharts(material: material).offices(groups)])
    ]
  }

  /// One sheet for each office, in the order of the plan.
  var sheets: [Sheet] {
    zip(groups, names).map { group, name in
      ActivityTable.sheet(name, texts.office(group.name), group, period: period, of: material)
    }
  }

  private var quarterly: [GroupMeasure] {
    let quarter = material.cutoff.quarter
    return [
      .activities, .quarterProgrammed(quarter), .quarterFulfilled(quarter), .quarterCount(quarter),
      .programmed, .fulfilled, .unreported, .count, .zone, .mean, .annualMean,
    ]
  }

  /// What a page shows of each office.
  private var shown: [GroupMeasure] {
    guard period == .quarter else {
      return [.activities, .programmed, .fulfilled, .unreported, .count, .zone, .annualCount]
    }
    let quarter = material.cutoff.quarter
    return [
      .quarterProgrammed(quarter), .quarterFulfilled(quarter), .programmed, .fulfilled,
      .unreported, .count, .zone,
    ]
  }

  private var annual: [GroupMeasure] {
    [
      .activities, .programmed, .fulfilled, .unreported, .count, .zone, .mean, .complete,
      .annualCount, .annualMean,
    ]
  }
}

/// Titles and introductions of the sheets of offices.
protocol OfficeTexts {
  var offices: Composition.SheetText { get }

  func office(_ name: String) -> Composition.SheetText
}
