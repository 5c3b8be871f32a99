internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The yearly report of a department, or of an entity that answers to it, to the Asamblea.
package struct AssemblyReport {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material
  }

  /// The whole report, contents included.
  package func composed() -> Report {
    Composition(material: material).report(
      audience: "asamblea",
      title: AssemblyTexts.title,
      summary: AssemblyTexts.summary(material.cutoff),
      sheets: sheets
    )
  }

  private var sheets: [Sheet] {
    let composition = Composition(material: material)
    let texts = AssemblyTexts(cutoff: material.cutoff)
    let subcomponents = SubcomponentSheets(material: material, texts: texts)
    let offices = OfficeSheets(material: material, period: .year, texts: texts)
    return composition.opening(
      title: AssemblyTexts.title,
      addressee: AssemblyTexts.addressee,
      summary: texts.executiveSummary,
      period: .year
    ) + composition.figures(texts.figures) + subcomponents.summaries + offices.summary
      + composition.deliveries + composition.chart(ReportCharts(material: material).progress)
      + subcomponents.activities + offices.sheets.map(\.forTheRecord)
      + territory(composition, texts) + composition.participation
      + composition.annex
  }

  /// Where the work was done, when plan or records say so.
  private func territory(_ composition: Composition, _ texts: AssemblyTexts) -> [Sheet] {
    guard let table = TerritorySheet(material: material).table() else { return [] }
    return [composition.sheet("Territorio", texts.territory, table).unlessLong]
  }
}
