internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// A table of the subcomponents, and a sheet of activities for each; that of the peace agreement
/// stands apart from the others.
struct SubcomponentSheets {
  let material: ReportMaterial
  let texts: AssemblyTexts

  private var groups: [ComplianceResults.Group] { material.results.subcomponents }

  private var peace: [ComplianceResults.Group] {
    groups.filter { PeaceAgreement.isNamed(in: $0.name) }
  }

  private var others: [ComplianceResults.Group] {
    groups.filter { !PeaceAgreement.isNamed(in: $0.name) }
  }

  private var names: [String] {
    SheetNames.names(prefix: "Sub_", for: others.map { Self.shortened($0.name) })
  }

  private var peaceNames: [String] {
    SheetNames.names(prefix: "Paz_", for: peace.map { Self.shortened($0.name) })
  }

  /// The tables of the subcomponents, that of the peace agreement last.
  var summaries: [Sheet] {
    summary(
      others,
      names,
      texts.subcomponents(hasPeace: !peace.isEmpty),
      "Por_subcomponente",
      division: .subcomponent
    )
      + (peace.isEmpty
        ? [] : summary(peace, peaceNames, texts.peace, "Acuerdo_de_paz", division: .peace))
  }

  /// A sheet for each subcomponent, those of the peace agreement last.
  var activities: [Sheet] { activities(others, names) + activities(peace, peaceNames) }

  private func summary(
    _ groups: [ComplianceResults.Group],
    _ names: [String],
    _ text: Composition.SheetText,
    _ sheet: String,
    division: GroupSheet.Division
  ) -> [Sheet] {
    let table = GroupSheet(
      division: division,
      groups: groups,
      // Slugs are those of all subcomponents, so that figures keep their identifiers.
      slugs: slugs(of: groups),
      material: material,
      measures: GroupSheet.standing + [.annualCount, .annualMean],
      sheets: names
    ).table()
    return [
      Composition(material: material).sheet(sheet, text, table)
        .drawing([ReportCharts(material: material).states(division, groups)])
    ]
  }

  /// The heading without the word that all have: `1: Informar avances`.
  private static func shortened(_ heading: String) -> String {
    heading.lowercased().hasPrefix("subcomponente ")
      ? String(heading.dropFirst("subcomponente ".count)) : heading
  }

  private func slugs(of some: [ComplianceResults.Group]) -> [String] {
    let all = FigureID.slugs(of: groups.map(\.name))
    return zip(groups, all).filter { group, _ in some.contains { $0.name == group.name } }.map(\.1)
  }

  private func activities(_ groups: [ComplianceResults.Group], _ names: [String]) -> [Sheet] {
    zip(groups, names).map { group, name in
      ActivityTable.sheet(name, texts.subcomponent(group.name), group, period: .year, of: material)
    }
  }
}

/// The subcomponent in which an entity reports on the peace agreement.
enum PeaceAgreement {
  /// Whether a heading speaks of it.
  static func isNamed(in heading: String) -> Bool {
    let words = FigureID.slug(heading)
    return ["acuerdo-de-paz", "acuerdos-de-paz", "acuerdo-final"].contains { words.contains($0) }
  }
}
