internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The headline figures with the base of each: reported, verified, and of the year.
struct OversightSummarySheet {
  let material: ReportMaterial

  private var summary: ComplianceSummary { material.results.summary }

  func table() -> Table {
    Table(
      id: SummaryRows.tableID,
      columns: SummaryRows.columns,
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
    return [measures.mean(SummaryTexts.weighted, share, base: summary.weighted, "ponderado")]
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
    base baseFormula: Formula = SummaryRows.amount(row: 0),
    hasZone: Bool = false
  ) -> [Cell] {
    measures.count(
      text,
      amount,
      of: base,
      figure,
      formula,
      base: baseFormula,
      hasZone: hasZone
    )
  }

  private func mean(
    _ text: SummaryTexts.Measure,
    _ share: Share?,
    _ column: String,
    _ figure: String
  ) -> [Cell] {
    measures.mean(
      text,
      share,
      base: summary.programmed,
      figure,
      formula: OversightColumns.cappedMean(
        of: column,
        over: OversightColumns.isProgrammed,
        base: .sameRow("base")
      ),
      baseFormula: SummaryRows.amount(row: 0)
    )
  }

  private var measures: SummaryRows { SummaryRows(material: material) }
}
