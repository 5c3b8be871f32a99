internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// The report of a municipality's offices to its Concejo.
package struct CouncilReport {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material
  }

  /// The whole report, contents included; of one office when the material is of one.
  package func composed() -> Report {
    Composition(material: material).report(
      audience: "concejo",
      title: CouncilTexts.title,
      summary: CouncilTexts.summary(material),
      sheets: sheets
    )
  }

  private var sheets: [Sheet] {
    let composition = Composition(material: material)
    let texts = CouncilTexts(cutoff: material.cutoff, office: material.office?.name)
    let offices = OfficeSheets(
      material: material,
      period: .quarter,
      texts: texts
    )
    return [
      composition.cover(
        title: CouncilTexts.title,
        lines: CoverFacts(material: material).lines(addressee: CouncilTexts.addressee)
          + [Line(.heading, "Cómo leer este informe")]
          + CoverTexts.reading.map { Line(.paragraph, $0) }
          + [Line(.sheetLink("Contenido"), "Ir al contenido")]
      ),
      Sheet(
        name: "Resumen_ejecutivo",
        title: texts.executiveSummary.title,
        introduction: texts.executiveSummary.introduction,
        content: .lines(ExecutiveSummary(material: material, period: .quarter).lines())
      ),
    ] + offices.summary + [
      composition.sheet("Retrasos", texts.delays, DelaySheet(material: material).table()),
      composition.sheet(
        "Proximas_entregas",
        texts.upcoming,
        UpcomingSheet(material: material).table()
      ),
    ] + composition.charts(ReportCharts(material: material).offices) + offices.sheets
      + composition.participation + [
        composition.sheet(
          "Indicadores",
          texts.indicators,
          IndicatorsSheet(material: material).table()
        ),
        composition.sheet("Notas", texts.notes, NotesSheet(material: material).table()),
      ]
  }
}
