internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Some activities as those read them to whom the entity answers (rule book §3.1).
struct ActivityTable {
  /// What stands beside the accumulated figures.
  enum Period {
    /// The quarter of the cut-off.
    case quarter
    /// Nothing: the accumulated figures are those of the year.
    case year
  }

  let id: String

  /// Positions in the plan.
  let activities: [Int]

  let period: Period
  let material: ReportMaterial

  func table() -> Table {
    Table(
      id: id,
      columns: columns,
      rows: activities.isEmpty ? [emptyRow] : activities.map(row),
      key: ["numero"],
      isPlaceholder: activities.isEmpty
    ).onPage([
      "numero", "actividad", "meta", "programado", "ejecutado", "cumplimiento_pct",
      "avance_anual_pct", "estado",
    ])
  }

  /// A sheet with the activities of a group; the table takes its identifier from the sheet's name.
  static func sheet(
    _ name: String,
    _ text: Composition.SheetText,
    _ group: ComplianceResults.Group,
    period: Period,
    of material: ReportMaterial
  ) -> Sheet {
    let table = ActivityTable(
      id: name.lowercased(),
      activities: group.activities,
      period: period,
      material: material
    )
    return Composition(material: material).sheet(name, text, table.table())
  }

  private var quarter: Quarter { material.cutoff.quarter }

  private var hasIndicators: Bool { material.plan.activities.contains { $0.indicator != nil } }

  private var columns: [Column] {
    typealias Text = IndicatorTexts
    let indicator =
      hasIndicators
      ? [Column(key: "indicador", heading: "Indicador", kind: .text, meaning: Text.indicator)] : []
    return [
      ActivityColumns.number,
      ActivityColumns.text,
      ActivityColumns.target,
    ] + indicator + quarterColumns + [
      amount("programado", "Programado a la fecha", Text.programmed),
      amount("ejecutado", "Ejecutado a la fecha", Text.executed),
      percentage("cumplimiento_pct", "Cumplimiento a la fecha", Text.compliance),
      percentage("avance_anual_pct", "Avance anual", Text.progress),
      Column(key: "estado", heading: "Estado", kind: .text, width: .narrow, meaning: Text.state),
      Column(key: "zona", heading: "Zona", kind: .text, width: .narrow, meaning: Text.zone),
      Column(key: "evidencia", heading: "Evidencia", kind: .link, meaning: Text.evidence),
      Column(
        key: "observaciones",
        heading: "Observaciones",
        kind: .text,
        meaning: Text.note
      ),
    ]
  }

  private var quarterColumns: [Column] {
    typealias Text = IndicatorTexts
    guard period == .quarter else { return [] }
    let number = quarter.number
    return [
      amount("t\(number)_programado", "Programado en el trimestre", Text.quarterProgrammed),
      amount("t\(number)_ejecutado", "Ejecutado en el trimestre", Text.quarterExecuted),
      percentage("t\(number)_pct", "Cumplimiento del trimestre", Text.quarterPercentage),
    ]
  }

  private func amount(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .decimal(places: 2), meaning: meaning)
  }

  private func percentage(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .percentage(places: 1), meaning: meaning)
  }

  private func row(_ index: Int) -> [Cell] {
    let (activity, result) = (material.plan.activities[index], material.results.activities[index])
    let cells = IndicatorCells(activity: activity, result: result, material: material)
    return [.text(activity.id), .text(activity.text), .text(activity.target.text)]
      + (hasIndicators ? [.text(activity.indicator ?? "")] : [])
      + (period == .quarter ? cells.quarter(quarter) : [])
      + cells.toDate
      + [.text(material.lastNote(of: index) ?? "")]
  }

  private var emptyRow: [Cell] {
    [.blank, .text("Ninguna actividad")] + Array(repeating: .blank, count: columns.count - 2)
  }
}

extension ReportMaterial {
  /// What was last observed about an activity up to the cut-off.
  func lastNote(of activity: Int) -> String? {
    lastRecord(of: activity) { $0.note != nil }?.note
  }
}
