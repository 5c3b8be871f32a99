internal import RindeModel
internal import RindeReport

/// Where activities were planned and where they were done, by DIVIPOLA code.
struct TerritorySheet {
  let material: ReportMaterial

  /// One row for each place and activity; `nil` when neither plan nor records name a place.
  func table() -> Table? {
    let rows = material.plan.activities.indices.flatMap(rows)
      .sorted { ($0.code, $0.activity) < ($1.code, $1.activity) }
    guard !rows.isEmpty else { return nil }
    return Table(
      id: "territorio",
      columns: Self.columns,
      rows: rows.map(cells),
      key: ["divipola", "numero"]
    ).offPage(["ultimo_reporte"])
  }

  /// An activity in a place.
  private struct Row {
    let code: String
    let activity: Int
    let isPlanned: Bool
    let records: [ProgressRecord]
  }

  private func rows(of activity: Int) -> [Row] {
    let planned = Set(material.plan.activities[activity].territories)
    let records = material.records(of: activity).filter {
      $0.territory != nil && $0.date <= material.cutoff.date
    }
    let codes = planned.union(records.compactMap(\.territory))
    return codes.map { code in
      Row(
        code: code,
        activity: activity,
        isPlanned: planned.contains(code),
        records: records.filter { $0.territory == code }
      )
    }
  }

  private static let columns = [
    Column(key: "divipola", heading: "DIVIPOLA", kind: .code, meaning: TerritoryTexts.code),
    Column(key: "territorio", heading: "Territorio", kind: .text, meaning: TerritoryTexts.name),
    ActivityColumns.number,
    ActivityColumns.text,
    Column(
      key: "previsto",
      heading: "Previsto en el plan",
      kind: .text,
      width: .narrow,
      meaning: TerritoryTexts.planned
    ),
    Column(
      key: "reportes",
      heading: "Reportes",
      kind: .integer,
      meaning: TerritoryTexts.records,
      unit: "reportes"
    ),
    Column(
      key: "ejecutado",
      heading: "Ejecutado",
      kind: .decimal(places: 2),
      meaning: TerritoryTexts.executed
    ),
    Column(
      key: "ultimo_reporte",
      heading: "Último reporte",
      kind: .date,
      meaning: TerritoryTexts.last
    ),
    Column(key: "evidencia", heading: "Evidencia", kind: .link, meaning: IndicatorTexts.evidence),
  ]

  private func cells(_ row: Row) -> [Cell] {
    let activity = material.plan.activities[row.activity]
    let quantities = row.records.compactMap { record -> Quantity? in
      guard case .quantity(let quantity) = record.value else { return nil }
      return quantity
    }
    let last = row.records.max { ($0.date, $0.origin) < ($1.date, $1.origin) }
    return [
      .text(row.code),
      .text(material.entity.territories[row.code] ?? ""),
      .text(activity.id),
      .text(activity.text),
      .text(row.isPlanned ? "Sí" : "No"),
      .integer(row.records.count),
      .quantity(quantities.isEmpty ? nil : quantities.reduce(.zero, +)),
      .date(last?.date),
      last?.evidence.map(Cell.evidence) ?? .blank,
    ]
  }
}
