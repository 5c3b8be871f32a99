internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What a table of groups says of each: a column, and the cell of a group.
///
/// Formulas find the group's activities in the table of indicators by the group's name.
struct GroupMeasure {
  let column: Column
  let cell: (GroupRow) -> Cell
}

/// A group on its way into a table.
struct GroupRow {
  let group: ComplianceResults.Group

  /// Tells the group apart in the identifiers of its figures.
  let slug: String

  let division: GroupSheet.Division
  let material: ReportMaterial

  var summary: ComplianceSummary { group.summary }

  var thresholds: ZoneThresholds { material.entity.thresholds }

  /// Which rows of the indicators belong to the group.
  var members: Formula { division.membership }

  func figure(_ name: String) -> String {
    material.figures.group(division.key, slug: slug, name)
  }

  /// A formula that finds the group by its name, for groups that have one.
  func live(_ formula: Formula) -> Formula? { group.name.isEmpty ? nil : formula }
}

extension GroupMeasure {
  /// A count of activities that satisfy a condition over the indicators.
  private static func count(
    _ key: String,
    _ heading: String,
    _ meaning: String,
    where condition: Formula,
    _ value: @escaping (GroupRow) -> Int
  ) -> GroupMeasure {
    GroupMeasure(
      column: Column(
        key: key,
        heading: heading,
        kind: .integer,
        meaning: meaning,
        unit: GroupTexts.activities
      )
    ) { row in
      .integer(value(row), formula: row.live(.sumProduct(row.members * condition)))
    }
  }

  private static func state(_ state: ComplianceState, _ key: String, _ heading: String)
    -> GroupMeasure
  {
    count(key, heading, state.meaning, where: IndicatorColumns.state(state)) {
      $0.summary.states[state] ?? 0
    }
  }

  static var activities: GroupMeasure {
    count("actividades", "Actividades", GroupTexts.all, where: .number(1)) {
      $0.summary.activities
    }
  }

  static var programmed: GroupMeasure {
    count(
      "programadas",
      "Programadas",
      GroupTexts.programmed,
      where: IndicatorColumns.isProgrammed
    ) { $0.summary.programmed }
  }

  static var fulfilled: GroupMeasure {
    count("cumplidas", "Cumplidas", GroupTexts.fulfilled, where: IndicatorColumns.isFulfilled) {
      $0.summary.fulfilled
    }
  }

  static var partial: GroupMeasure { state(.partial, "parciales", "Parciales") }

  static var unfulfilled: GroupMeasure { state(.unfulfilled, "incumplidas", "Incumplidas") }

  static var unreported: GroupMeasure { state(.unreported, "sin_reporte", "Sin reporte") }

  static var outside: GroupMeasure {
    GroupMeasure(
      column: Column(
        key: "no_exigibles",
        heading: "No exigibles o sin cálculo",
        kind: .integer,
        meaning: GroupTexts.outside,
        unit: GroupTexts.activities
      )
    ) { row in
      .integer(
        row.summary.activities - row.summary.programmed,
        formula: .operation(.sameRow("actividades"), .minus, .sameRow("programadas"))
      )
    }
  }

  static var count: GroupMeasure {
    GroupMeasure(
      column: percentage("conteo_pct", "Cumplimiento por conteo", GroupTexts.count)
    ) { row in
      .percentage(
        row.summary.count,
        formula: .quotient(.sameRow("cumplidas"), .sameRow("programadas")),
        figure: row.figure("conteo"),
        zones: row.thresholds
      )
    }
  }

  static var zone: GroupMeasure {
    GroupMeasure(
      column: Column(
        key: "zona",
        heading: "Zona",
        kind: .text,
        width: .narrow,
        meaning: GroupTexts.zone
      )
    ) { row in
      .zone(
        row.thresholds.zone(of: row.summary.count),
        formula: ZoneFormula(row.thresholds).cell("conteo_pct")
      )
    }
  }

  static var mean: GroupMeasure {
    GroupMeasure(
      column: percentage("promedio_pct", "Cumplimiento promedio", GroupTexts.mean)
    ) { row in
      let total = Formula.sumProduct(
        row.members * IndicatorColumns.isProgrammed,
        IndicatorColumns.column("cumplimiento_tope_pct")
      )
      return .percentage(
        row.summary.mean,
        formula: row.live(.quotient(total, .sameRow("programadas"))),
        figure: row.figure("promedio")
      )
    }
  }

  static var complete: GroupMeasure {
    count(
      "completas",
      "Cumplidas en la vigencia",
      GroupTexts.complete,
      where: IndicatorColumns.column("completa").equals(.text("Sí"))
    ) { $0.summary.complete }
  }

  /// Complete over all activities of the group.
  static var annualCount: GroupMeasure {
    GroupMeasure(
      column: percentage(
        "conteo_vigencia_pct",
        "Porcentaje de cumplidas en la vigencia",
        GroupTexts.annualCount
      )
    ) { row in
      .percentage(
        row.summary.annualCount,
        formula: .quotient(.sameRow("completas"), .sameRow("actividades")),
        figure: row.figure("conteo-vigencia")
      )
    }
  }

  static var annualMean: GroupMeasure {
    GroupMeasure(
      column: percentage("avance_anual_pct", "Avance anual promedio", GroupTexts.annualMean)
    ) { row in
      .percentage(row.summary.annualMean, figure: row.figure("promedio-vigencia"))
    }
  }

  fileprivate static func percentage(_ key: String, _ heading: String, _ meaning: String)
    -> Column
  {
    Column(
      key: key,
      heading: heading,
      kind: .percentage(places: 1),
      meaning: meaning,
      unit: GroupTexts.percentage
    )
  }
}

/// What was due and done in the quarter of the cut-off.
extension GroupMeasure {
  static func quarterProgrammed(_ quarter: Quarter) -> GroupMeasure {
    count(
      "t\(quarter.number)_programadas",
      "Programadas en el trimestre \(quarter.number)",
      GroupTexts.quarterProgrammed,
      where: IndicatorColumns.isProgrammed(in: quarter)
    ) { $0.quarter.programmed }
  }

  static func quarterFulfilled(_ quarter: Quarter) -> GroupMeasure {
    count(
      "t\(quarter.number)_cumplidas",
      "Cumplidas en el trimestre \(quarter.number)",
      GroupTexts.quarterFulfilled,
      where: IndicatorColumns.isFulfilled(in: quarter)
    ) { $0.quarter.fulfilled }
  }

  static func quarterCount(_ quarter: Quarter) -> GroupMeasure {
    let key = "t\(quarter.number)"
    return GroupMeasure(
      column: percentage(
        "\(key)_conteo_pct",
        "Cumplimiento del trimestre \(quarter.number)",
        GroupTexts.quarterCount
      )
    ) { row in
      .percentage(
        row.quarter.count,
        formula: .quotient(.sameRow("\(key)_cumplidas"), .sameRow("\(key)_programadas")),
        figure: row.figure("conteo-trimestre")
      )
    }
  }
}

extension GroupRow {
  fileprivate var quarter: QuarterSummary {
    material.results.quarterSummary(of: group.activities)
  }
}
