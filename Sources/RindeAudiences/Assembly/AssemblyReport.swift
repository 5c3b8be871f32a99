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
    return [
      composition.cover(
        title: AssemblyTexts.title,
        lines: CoverFacts(material: material).lines(addressee: AssemblyTexts.addressee)
          + [Line(.heading, "Cómo leer este informe")]
          + CoverTexts.reading.map { Line(.paragraph, $0) }
          + [Line(.sheetLink("Contenido"), "Ir al contenido")]
      ),
      Sheet(
        name: "Resumen_ejecutivo",
        title: texts.executiveSummary.title,
        introduction: texts.executiveSummary.introduction,
        content: .lines(ExecutiveSummary(material: material, period: .year).lines())
      ),
    ] + subcomponents.summaries + offices.summary + [
      composition.sheet("Retrasos", texts.delays, DelaySheet(material: material).table()),
      composition.sheet(
        "Proximas_entregas",
        texts.upcoming,
        UpcomingSheet(material: material).table()
      ),
    ] + composition.charts(ReportCharts(material: material).whole) + subcomponents.activities
      + offices.sheets + territory(composition, texts) + composition.participation + [
        composition.sheet(
          "Indicadores",
          texts.indicators,
          IndicatorsSheet(material: material).table()
        ),
        composition.sheet("Notas", texts.notes, NotesSheet(material: material).table()),
      ]
  }

  /// Where the work was done, when plan or records say so.
  private func territory(_ composition: Composition, _ texts: AssemblyTexts) -> [Sheet] {
    guard let table = TerritorySheet(material: material).table() else { return [] }
    return [composition.sheet("Territorio", texts.territory, table)]
  }
}
