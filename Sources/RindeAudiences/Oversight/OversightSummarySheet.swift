internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The headline figures with the base of each: reported, verified, and of the year.
struct OversightSummarySheet {
  let material: ReportMaterial

  private static let tableID = "resumen"

  private var summary: ComplianceSummary { material.results.summary }

  func table() -> Table {
    Table(
      id: Self.tableID,
      columns: [
        Column(
          key: "medida",
          heading: "Medida",
          kind: .text,
          width: .wide,
          meaning: "Nombre de la medida."
        ),
        Column(
          key: "cantidad",
          heading: "Actividades",
          kind: .integer,
          meaning: "Actividades que cuenta la medida; en blanco en los promedios."
        ),
        Column(
          key: "base",
          heading: "Base",
          kind: .integer,
          meaning: "Actividades sobre las que se calcula."
        ),
        Column(
          key: "porcentaje_pct",
          heading: "Porcentaje",
          kind: .percentage(places: 1),
          meaning: "Porcentaje de la medida."
        ),
        Column(
          key: "zona",
          heading: "Zona",
          kind: .text,
          width: .narrow,
          meaning: "Zona del porcentaje según los umbrales de la entidad."
        ),
        Column(
          key: "lectura",
          heading: "Cómo se lee",
          kind: .text,
          width: .veryWide,
          meaning: "Qué cuenta la medida."
        ),
      ],
      rows: [programmed] + reported + weighted + verified + ofTheYear,
      key: ["medida"]
    )
  }

  private var programmed: [Cell] {
    count(
      SummaryTexts.programmed,
      summary.programmed,
      of: summary.activities,
      "programadas",
      OversightColumns.count(OversightColumns.isProgrammed),
      base: OversightColumns.total
    )
  }

  private var reported: [[Cell]] {
    let base = summary.programmed
    return [
      count(
        SummaryTexts.count,
        summary.fulfilled,
        of: base,
        "conteo",
        OversightColumns.count(OversightColumns.isYes("cumplida")),
        hasZone: true
      ),
      mean(SummaryTexts.mean, summary.mean, "avance_reportado_pct", "promedio"),
      count(SummaryTexts.exceeded, summary.exceeded, of: base, "superaron"),
      count(SummaryTexts.met, summary.met, of: base, "cumplieron"),
      count(
        SummaryTexts.missed,
        summary.missed,
        of: base,
        "no-alcanzaron",
        OversightColumns.count(OversightColumns.column("cumplida").equals(.text(FulfilmentWord.no)))
      ),
      count(SummaryTexts.unreported, summary.unreported, of: base, "sin-reporte"),
    ]
  }

  /// Only plans with weights have this row.
  private var weighted: [[Cell]] {
    guard let share = summary.weightedMean else { return [] }
    let thresholds = material.entity.thresholds
    return [
      [
        .text(SummaryTexts.weighted.name), .blank, .integer(summary.weighted),
        .percentage(share, figure: material.figures.summary("ponderado"), zones: thresholds),
        .zone(thresholds.zone(of: share)),
        .text(SummaryTexts.weighted.reading),
      ]
    ]
  }

  private var verified: [[Cell]] {
    [
      count(
        OversightSummaryTexts.count,
        summary.verified,
        of: summary.programmed,
        "conteo-verificado",
        OversightColumns.count(OversightColumns.isYes("cumplida_verificada")),
        hasZone: true
      ),
      mean(
        OversightSummaryTexts.mean,
        summary.verifiedMean,
        "avance_verificado_pct",
        "promedio-verificado"
      ),
    ]
  }

  private var ofTheYear: [[Cell]] {
    [
      count(
        SummaryTexts.annualCount,
        summary.complete,
        of: summary.activities,
        "conteo-vigencia",
        base: OversightColumns.total
      )
    ]
  }

  private func count(
    _ text: SummaryTexts.Measure,
    _ amount: Int,
    of base: Int,
    _ figure: String,
    _ formula: Formula? = nil,
    base baseFormula: Formula = Self.programmedCell,
    hasZone: Bool = false
  ) -> [Cell] {
    let ratio = Ratio(Quantity(amount), over: Quantity(base))
    let thresholds = material.entity.thresholds
    return [
      .text(text.name),
      .integer(amount, formula: formula),
      .integer(base, formula: baseFormula),
      .percentage(
        ratio,
        formula: .quotient(.sameRow("cantidad"), .sameRow("base")),
        figure: material.figures.summary(figure),
        zones: hasZone ? thresholds : nil
      ),
      hasZone
        ? .zone(
          thresholds.zone(of: ratio),
          formula: ZoneFormula(thresholds).cell("porcentaje_pct")
        ) : .blank,
      .text(text.reading),
    ]
  }

  private func mean(
    _ text: SummaryTexts.Measure,
    _ share: Share?,
    _ column: String,
    _ figure: String
  ) -> [Cell] {
    let thresholds = material.entity.thresholds
    return [
      .text(text.name),
      .blank,
      .integer(summary.programmed, formula: Self.programmedCell),
      .percentage(
        share,
        formula: OversightColumns.cappedMean(
          of: column,
          over: OversightColumns.isProgrammed,
          base: .sameRow("base")
        ),
        figure: material.figures.summary(figure),
        zones: thresholds
      ),
      .zone(
        share.map(thresholds.zone(of:)),
        formula: ZoneFormula(thresholds).cell("porcentaje_pct")
      ),
      .text(text.reading),
    ]
  }

  private static var programmedCell: Formula {
    .cell(table: tableID, row: 0, column: "cantidad")
  }
}
