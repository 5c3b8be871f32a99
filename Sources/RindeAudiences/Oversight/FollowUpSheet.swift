internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The official table: one row a follow-up up to the cut-off.
struct FollowUpSheet {
  let material: ReportMaterial

  static let tableID = "seguimiento"

  private typealias Text = OversightColumnTexts

  private var texts: OversightFollowUpTexts { OversightFollowUpTexts(entity: material.entity) }

  func table() -> Table {
    Table(
      id: Self.tableID,
      columns: Self.columns,
      rows: material.results.followUps.map(row),
      key: ["fecha_corte"]
    ).onPage([
      "seguimiento", "fecha_corte", "publicar_hasta", "programadas", "cumplidas", "conteo_pct",
      "zona", "conteo_verificado_pct",
    ])
  }

  private func row(_ moment: ComplianceResults.Moment) -> [Cell] {
    let followUp = material.entity.followUps.first { $0.cutoff.date == moment.cutoff.date }
    return [
      .text(followUp.map(texts.name) ?? OversightFollowUpTexts.unofficialName),
      .text(followUp.map { OversightFollowUpTexts.period($0.period) } ?? ""),
      .date(moment.cutoff.date),
      .date(followUp?.lastPublishingDay),
      .text(texts.component),
    ] + reported(moment) + verified(moment) + [.blank]
  }

  private func reported(_ moment: ComplianceResults.Moment) -> [Cell] {
    let (summary, thresholds) = (moment.summary, material.entity.thresholds)
    let figures = FigureID(at: moment.cutoff)
    return [
      .integer(
        summary.programmed,
        formula: live(moment, OversightColumns.count(OversightColumns.isProgrammed))
      ),
      .integer(
        summary.fulfilled,
        formula: live(moment, OversightColumns.count(OversightColumns.isYes("cumplida")))
      ),
      .percentage(
        summary.count,
        formula: .quotient(.sameRow("cumplidas"), .sameRow("programadas")),
        figure: figures.summary("conteo"),
        zones: thresholds
      ),
      .zone(
        thresholds.zone(of: summary.count),
        formula: ZoneFormula(thresholds).cell("conteo_pct")
      ),
      mean(moment, summary.mean, of: "avance_reportado_pct", "promedio"),
    ]
  }

  private func verified(_ moment: ComplianceResults.Moment) -> [Cell] {
    let (summary, figures) = (moment.summary, FigureID(at: moment.cutoff))
    return [
      .integer(
        summary.verified,
        formula: live(moment, OversightColumns.count(OversightColumns.isYes("cumplida_verificada")))
      ),
      .percentage(
        summary.verifiedCount,
        formula: .quotient(.sameRow("cumplidas_verificadas"), .sameRow("programadas")),
        figure: figures.summary("conteo-verificado"),
        zones: material.entity.thresholds
      ),
      mean(moment, summary.verifiedMean, of: "avance_verificado_pct", "promedio-verificado"),
    ]
  }

  private func mean(
    _ moment: ComplianceResults.Moment,
    _ share: Share?,
    of column: String,
    _ figure: String
  ) -> Cell {
    .percentage(
      share,
      formula: live(
        moment,
        OversightColumns.cappedMean(
          of: column,
          over: OversightColumns.isProgrammed,
          base: .sameRow("programadas")
        )
      ),
      figure: FigureID(at: moment.cutoff).summary(figure),
      zones: material.entity.thresholds
    )
  }

  /// Only the activities of this cut-off stand in the workbook.
  private func live(_ moment: ComplianceResults.Moment, _ formula: Formula) -> Formula? {
    moment.cutoff.date == material.cutoff.date ? formula : nil
  }

  private static let columns =
    [
      Column(
        key: "seguimiento",
        heading: "Seguimiento",
        kind: .text,
        width: .narrow,
        meaning: Text.followUp
      ),
      Column(key: "periodo", heading: "Periodo del seguimiento", kind: .text, meaning: Text.period),
      Column(
        key: "fecha_corte",
        heading: "Fecha de corte",
        kind: .date,
        meaning: "Fecha de corte del seguimiento."
      ),
      Column(
        key: "publicar_hasta",
        heading: "Publicación a más tardar",
        kind: .date,
        meaning: Text.deadline
      ),
      Column(key: "componente", heading: "Componente", kind: .text, meaning: Text.component),
      Column(
        key: "programadas",
        heading: "Actividades programadas",
        kind: .integer,
        meaning: Text.programmedCount
      ),
      Column(
        key: "cumplidas",
        heading: "Actividades cumplidas",
        kind: .integer,
        meaning: Text.fulfilledCount
      ),
    ] + VerifiedStanding.columns + [
      Column(
        key: "observaciones",
        heading: "Observaciones",
        kind: .text,
        width: .wide,
        meaning: Text.observations,
        entry: .text
      )
    ]
}
