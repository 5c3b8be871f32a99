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
      title: CouncilTexts.title(material),
      summary: CouncilTexts.summary(material),
      sheets: sheets
    )
  }

  private var sheets: [Sheet] {
    let composition = Composition(material: material)
    let texts = CouncilTexts(cutoff: material.cutoff, office: material.office?.name)
    let offices = OfficeSheets(material: material, period: .quarter, texts: texts)
    return composition.opening(
      title: CouncilTexts.title(material),
      addressee: CouncilTexts.addressee,
      summary: texts.executiveSummary,
      period: .quarter
    ) + composition.figures(texts.figures) + offices.summary + composition.deliveries
      + composition.chart(ReportCharts(material: material).progress) + offices.sheets
      + composition.participation + composition.annex
  }
}
