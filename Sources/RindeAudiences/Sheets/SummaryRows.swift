internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The rows of a table of headline figures: a measure, how many, over how many, the percentage.
struct SummaryRows {
  let material: ReportMaterial

  static let tableID = "resumen"

  private var thresholds: ZoneThresholds { material.entity.thresholds }

  static var columns: [Column] {
    typealias Text = PlanningColumnTexts.Summary
    return [
      Column(key: "medida", heading: "Medida", kind: .text, width: .wide, meaning: Text.measure),
      Column(
        key: "cantidad",
        heading: "Actividades",
        kind: .integer,
        meaning: Text.amount,
        unit: GroupTexts.activities
      ),
      Column(
        key: "base",
        heading: "Base",
        kind: .integer,
        meaning: Text.base,
        unit: GroupTexts.activities
      ),
      Column(
        key: "porcentaje_pct",
        heading: "Porcentaje",
        kind: .percentage(places: 1),
        meaning: Text.percentage,
        unit: GroupTexts.percentage
      ),
      Column(key: "zona", heading: "Zona", kind: .text, width: .narrow, meaning: Text.zone),
      Column(
        key: "lectura",
        heading: "Cómo se lee",
        kind: .text,
        width: .veryWide,
        meaning: Text.reading
      ),
    ]
  }

  /// The number of activities in a row of the same table.
  static func amount(row: Int) -> Formula {
    .cell(table: tableID, row: row, column: "cantidad")
  }

  /// Activities that a measure counts, over those that it looks at.
  func count(
    _ text: SummaryTexts.Measure,
    _ amount: Int,
    of base: Int,
    _ figure: String,
    _ formula: Formula? = nil,
    base baseFormula: Formula,
    hasZone: Bool = false
  ) -> [Cell] {
    let ratio = Ratio(Quantity(amount), over: Quantity(base))
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
      hasZone ? zone(thresholds.zone(of: ratio)) : .blank,
      .text(text.reading),
    ]
  }

  /// A mean of percentages, over the activities that have one.
  ///
  /// Zones are of what was due: progress of the year, of which part is not yet, has none.
  func mean(
    _ text: SummaryTexts.Measure,
    _ share: Share?,
    base: Int,
    _ figure: String,
    formula: Formula? = nil,
    baseFormula: Formula? = nil,
    hasZone: Bool = true
  ) -> [Cell] {
    [
      .text(text.name),
      .blank,
      .integer(base, formula: baseFormula),
      .percentage(
        share,
        formula: formula,
        figure: material.figures.summary(figure),
        zones: hasZone ? thresholds : nil
      ),
      hasZone ? zone(share.map(thresholds.zone(of:))) : .blank,
      .text(text.reading),
    ]
  }

  private func zone(_ zone: ComplianceZone?) -> Cell {
    .zone(zone, formula: ZoneFormula(thresholds).cell("porcentaje_pct"))
  }
}
