internal import RindeAnalysis
internal import RindeModel

/// Finds the figure that an identifier names and explains it.
package struct Explainer {
  private let material: ReportMaterial
  private let participation: ParticipationExplanation

  /// - Parameter material: Results at the cut-off that the identifier names.
  package init(material: ReportMaterial) {
    self.material = material
    participation = ParticipationExplanation(material: material)
  }

  /// How a figure came about; `nil` when there is no such figure at this cut-off.
  package func explanation(of id: String) -> Explanation? {
    guard let path = FigurePath(id), path.date == material.cutoff.date else { return nil }
    switch path.kind {
    case "indicador":
      guard
        let index = material.plan.activities.firstIndex(where: {
          $0.id.lowercased() == path.subject.lowercased()
        })
      else { return nil }
      let result = material.results.activities[index]
      return IndicatorExplanation(path: path, result: result, material: material).explained(id: id)
    case "resumen":
      return SummaryExplanation(
        path: path,
        title: "Todo el plan",
        indices: Array(material.plan.activities.indices),
        summary: material.results.summary,
        material: material
      ).explained(id: id)
    case "subcomponente", "responsable":
      let groups =
        path.kind == "responsable"
        ? material.results.responsibles : material.results.subcomponents
      let slugs = FigureID.slugs(of: groups.map(\.name))
      guard let position = slugs.firstIndex(of: path.subject) else { return nil }
      let group = groups[position]
      return SummaryExplanation(
        path: path,
        title: group.name,
        indices: group.activities,
        summary: group.summary,
        material: material
      ).explained(id: id)
    case "hallazgos": return FindingExplanation(path: path, material: material).explained(id: id)
    case let kind where ParticipationExplanation.kinds.contains(kind):
      return participation.explained(path, id: id)
    default: return nil
    }
  }

  /// The identifiers of all figures that can be explained at this cut-off.
  package var figures: [String] {
    let date = material.cutoff.date
    let indicators = material.plan.activities.flatMap { activity in
      IndicatorExplanation.figures.map { "indicador/\(activity.id)/\($0)@\(date)" }
    }
    let whole = SummaryExplanation.figures.map { "resumen/\($0)@\(date)" }
    let parts = [
      ("subcomponente", material.results.subcomponents),
      ("responsable", material.results.responsibles),
    ].flatMap { kind, groups in
      FigureID.slugs(of: groups.map(\.name)).flatMap { slug in
        SummaryExplanation.figures.map { "\(kind)/\(slug)/\($0)@\(date)" }
      }
    }
    let findings = FindingExplanation.figures.map { "\($0)@\(date)" }
    return indicators + whole + parts + findings + participation.identifiers
  }
}
