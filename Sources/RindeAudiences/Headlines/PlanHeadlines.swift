internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What a report on a plan says first: figures of its tables, each with its base in words.
struct PlanHeadlines {
  let material: ReportMaterial

  private let cells: FigureCells

  init(material: ReportMaterial, sheets: [Sheet]) {
    self.material = material
    cells = FigureCells(sheets)
  }

  /// In order; a figure without a value is left out.
  var all: [Headline] {
    let isVerified = cells[material.figures.summary("conteo-verificado")] != nil
    return (isVerified ? oversight : plan).compactMap(\.self)
  }

  private var texts: PlanHeadlineTexts { PlanHeadlineTexts(material: material) }

  private var plan: [Headline?] {
    [
      notDue,
      headline("conteo", "Cumplimiento por conteo", texts.fulfilled),
      headline("promedio", "Cumplimiento promedio", texts.mean),
      headline("conteo-vigencia", "Cumplidas en la vigencia", texts.complete),
      headline("promedio-vigencia", "Avance anual promedio", texts.annualMean),
      isAnythingDue ? headline("sin-reporte", "Sin reporte", texts.unreported) : nil,
    ]
  }

  /// What was reported beside what of it was verified.
  private var oversight: [Headline?] {
    [
      headline("conteo", "Cumplimiento por conteo, reportado", texts.reportedFulfilled),
      headline("conteo-verificado", "Cumplimiento por conteo, verificado", texts.verified),
      headline("promedio", "Cumplimiento promedio, reportado", texts.mean),
      headline("promedio-verificado", "Cumplimiento promedio, verificado", texts.verifiedMean),
      headline("sin-reporte", "Sin reporte", texts.unreported),
    ]
  }

  private var isAnythingDue: Bool { material.results.summary.programmed > 0 }

  /// That nothing was due, in place of the figures of what was.
  private var notDue: Headline? {
    isAnythingDue
      ? nil : headline("programadas", "Programadas a la fecha de corte", texts.nothingDue)
  }

  private func headline(_ figure: String, _ label: String, _ base: String) -> Headline? {
    guard let place = cells[material.figures.summary(figure)] else { return nil }
    return place.headline(
      label,
      base: base,
      zone: .init(place["zona"]) { "Zona \($0.lowercased())" }
    )
  }
}
