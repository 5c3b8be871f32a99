internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The headline figures with the base of each, to date and for the whole year.
struct SummarySheet {
  let material: ReportMaterial

  private var summary: ComplianceSummary { material.results.summary }

  func table() -> Table {
    Table(
      id: "resumen",
      columns: [
        Column(
          key: "medida",
          heading: "Medida",
          kind: .text,
          width: .wide,
          meaning: PlanningColumnTexts.Summary.measure
        ),
        Column(
          key: "cantidad",
          heading: "Actividades",
          kind: .integer,
          meaning: PlanningColumnTexts.Summary.amount,
          unit: "actividades"
        ),
        Column(
          key: "base",
          heading: "Base",
          kind: .integer,
          meaning: PlanningColumnTexts.Summary.base,
          unit: "actividades"
        ),
        Column(
          key: "porcentaje_pct",
          heading: "Porcentaje",
          kind: .percentage(places: 1),
          meaning: PlanningColumnTexts.Summary.percentage,
          unit: "porcentaje"
        ),
        Column(
          key: "zona",
          heading: "Zona",
          kind: .text,
          width: .narrow,
          meaning: PlanningColumnTexts.Summary.zone
        ),
        Column(
          key: "lectura",
          heading: "Cómo se lee",
          kind: .text,
          width: .veryWide,
          meaning: PlanningColumnTexts.Summary.reading
        ),
      ],
      rows: toDateRows + yearRows + outsideRows,
      key: ["medida"]
    )
  }

  private var toDateRows: [[Cell]] {
    let programmed = IndicatorColumns.isProgrammed
    let fulfilled = IndicatorColumns.isFulfilled
    return [
      count(
        SummaryTexts.programmed,
        summary.programmed,
        of: summary.activities,
        "programadas",
        Formula.sumProduct(programmed * .number(1)),
        base: IndicatorColumns.total
      ),
      count(
        SummaryTexts.count,
        summary.fulfilled,
        of: summary.programmed,
        "conteo",
        Formula.sumProduct(fulfilled * .number(1)),
        base: Self.programmedCell,
        hasZone: true
      ),
      count(
        SummaryTexts.exceeded,
        summary.exceeded,
        of: summary.programmed,
        "superaron",
        Formula.sumProduct(fulfilled * IndicatorColumns.exceeds),
        base: Self.programmedCell
      ),
      count(
        SummaryTexts.met,
        summary.met,
        of: summary.programmed,
        "cumplieron",
        .operation(Self.amount(row: 1), .minus, Self.amount(row: 2)),
        base: Self.programmedCell
      ),
      count(
        SummaryTexts.missed,
        summary.missed,
        of: summary.programmed,
        "no-alcanzaron",
        .operation(Self.programmedCell, .minus, Self.amount(row: 1)),
        base: Self.programmedCell
      ),
      count(
        SummaryTexts.unreported,
        summary.unreported,
        of: summary.programmed,
        "sin-reporte",
        Formula.sumProduct(IndicatorColumns.state(.unreported) * .number(1)),
        base: Self.programmedCell
      ),
      mean(
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
      mean(
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
      count(
        SummaryTexts.annualCount,
        summary.complete,
        of: summary.activities,
        "conteo-vigencia",
        Formula.sumProduct(IndicatorColumns.column("completa").equals(.text("Sí")) * .number(1)),
        base: IndicatorColumns.total
      ),
      mean(
        SummaryTexts.annualMean,
        summary.annualMean,
        base: summary.annualBase,
        "promedio-vigencia",
        formula: Self.cappedMean(of: IndicatorColumns.column("avance_anual_pct")),
        baseFormula: .call(.count, [IndicatorColumns.column("avance_anual_pct")])
      ),
    ]
  }

  /// The activities that do not enter the percentages, by the reason.
  private var outsideRows: [[Cell]] {
    ComplianceState.allCases.filter { !$0.isProgrammed }.map { state in
      count(
        SummaryTexts.outside(state),
        summary.states[state] ?? 0,
        of: summary.activities,
        state.key,
        Formula.sumProduct(IndicatorColumns.state(state) * .number(1)),
        base: IndicatorColumns.total
      )
    }
  }

  private func count(
    _ text: SummaryTexts.Measure,
    _ amount: Int,
    of base: Int,
    _ figure: String,
    _ formula: Formula,
    base baseFormula: Formula,
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
        )
        : .blank,
      .text(text.reading),
    ]
  }

  private func mean(
    _ text: SummaryTexts.Measure,
    _ share: Share?,
    base: Int,
    _ figure: String,
    formula: Formula,
    baseFormula: Formula
  ) -> [Cell] {
    let thresholds = material.entity.thresholds
    return [
      .text(text.name),
      .blank,
      .integer(base, formula: baseFormula),
      .percentage(
        share,
        formula: formula,
        figure: material.figures.summary(figure),
        zones: thresholds
      ),
      // Before anything is due nothing can be low, not even the progress of the year.
      summary.programmed == 0
        ? .blank
        : .zone(
          share.map(thresholds.zone(of:)),
          formula: ZoneFormula(thresholds).cell("porcentaje_pct")
        ),
      .text(text.reading),
    ]
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

  private static var programmedCell: Formula { amount(row: 0) }

  private static func amount(row: Int) -> Formula {
    .cell(table: "resumen", row: row, column: "cantidad")
  }
}
