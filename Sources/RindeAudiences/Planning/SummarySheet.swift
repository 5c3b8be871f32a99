internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The headline figures with the base of each, to date and for the whole year.
struct SummarySheet {
  let material: ReportMaterial

  private var summary: ComplianceSummary { material.results.summary }

  private var measures: SummaryRows { SummaryRows(material: material) }

  func table() -> Table {
    Table(
      id: SummaryRows.tableID,
      columns: SummaryRows.columns,
      rows: toDateRows + yearRows + outsideRows,
      key: ["medida"]
    )
  }

  private var toDateRows: [[Cell]] {
    let programmed = IndicatorColumns.isProgrammed
    let fulfilled = IndicatorColumns.isFulfilled
    return [
      measures.count(
        SummaryTexts.programmed,
        summary.programmed,
        of: summary.activities,
        "programadas",
        Formula.sumProduct(programmed * .number(1)),
        base: IndicatorColumns.total
      ),
      measures.count(
        SummaryTexts.count,
        summary.fulfilled,
        of: summary.programmed,
        "conteo",
        Formula.sumProduct(fulfilled * .number(1)),
        base: Self.programmedCell,
        hasZone: true
      ),
      measures.count(
        SummaryTexts.exceeded,
        summary.exceeded,
        of: summary.programmed,
        "superaron",
        Formula.sumProduct(fulfilled * IndicatorColumns.exceeds),
        base: Self.programmedCell
      ),
      measures.count(
        SummaryTexts.met,
        summary.met,
        of: summary.programmed,
        "cumplieron",
        .operation(SummaryRows.amount(row: 1), .minus, SummaryRows.amount(row: 2)),
        base: Self.programmedCell
      ),
      measures.count(
        SummaryTexts.missed,
        summary.missed,
        of: summary.programmed,
        "no-alcanzaron",
        .operation(Self.programmedCell, .minus, SummaryRows.amount(row: 1)),
        base: Self.programmedCell
      ),
      measures.count(
        SummaryTexts.unreported,
        summary.unreported,
        of: summary.programmed,
        "sin-reporte",
        Formula.sumProduct(IndicatorColumns.state(.unreported) * .number(1)),
        base: Self.programmedCell
      ),
      measures.mean(
        SummaryTexts.mean,
        summary.mean,
        base: summary.programmed,
        "promedio",
        formula: .call(
          .ifError,
          [.call(.average, [IndicatorColumns.column("cumplimiento_tope_pct")]), .nothing]
        ),
        baseFormula: Self.programmedCell
      ),
    ] + weightedRows
  }

  /// Only plans with weights have this row.
  private var weightedRows: [[Cell]] {
    guard let weighted = summary.weightedMean else { return [] }
    let weights = IndicatorColumns.column("ponderacion")
    let applies = IndicatorColumns.isProgrammed
    return [
      measures.mean(
        SummaryTexts.weighted,
        weighted,
        base: summary.weighted,
        "ponderado",
        formula: .sumProduct(
          applies * weights,
          IndicatorColumns.column("cumplimiento_tope_pct")
        )
          / .sumProduct(applies * weights),
        baseFormula: .sumProduct(applies * weights.isGreater(than: .number(0)))
      )
    ]
  }

  private var yearRows: [[Cell]] {
    [
      measures.count(
        SummaryTexts.annualCount,
        summary.complete,
        of: summary.activities,
        "conteo-vigencia",
        Formula.sumProduct(IndicatorColumns.column("completa").equals(.text("Sí")) * .number(1)),
        base: IndicatorColumns.total
      ),
      measures.mean(
        SummaryTexts.annualMean,
        summary.annualMean,
        base: summary.annualBase,
        "promedio-vigencia",
        formula: Self.cappedMean(of: IndicatorColumns.column("avance_anual_pct")),
        baseFormula: .call(.count, [IndicatorColumns.column("avance_anual_pct")]),
        hasZone: false
      ),
    ]
  }

  /// The activities that do not enter the percentages, by the reason.
  private var outsideRows: [[Cell]] {
    ComplianceState.allCases.filter { !$0.isProgrammed }.map { state in
      measures.count(
        SummaryTexts.outside(state),
        summary.states[state] ?? 0,
        of: summary.activities,
        state.key,
        Formula.sumProduct(IndicatorColumns.state(state) * .number(1)),
        base: IndicatorColumns.total
      )
    }
  }

  /// The mean of a column of fractions, each limited to what lies between zero and one.
  private static func cappedMean(of column: Formula) -> Formula {
    let inside = Formula.call(
      .sumIfs,
      [column, column, .text(">=0"), column, .text("<=1")]
    )
    let above = Formula.call(.countIf, [column, .text(">1")])
    return .call(.ifError, [(inside + above) / .call(.count, [column]), .nothing])
  }

  private static var programmedCell: Formula { SummaryRows.amount(row: 0) }
}
