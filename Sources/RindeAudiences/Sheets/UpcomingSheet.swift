internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What falls due soon after the cut-off.
struct UpcomingSheet {
  let material: ReportMaterial

  /// Business days ahead that it looks: about a quarter.
  static let horizon = 60

  /// Deliveries to come, by date.
  var deliveries: [PendingDelivery] {
    material.results.pendingDeliveries(within: Self.horizon).filter { !$0.isOverdue }
  }

  func table() -> Table {
    let rows = deliveries.map(row)
    return Table(
      id: "proximas_entregas",
      columns: Self.columns,
      rows: rows.isEmpty ? [Self.emptyRow] : rows,
      isPlaceholder: rows.isEmpty
    )
  }

  private static let columns = [
    Column(key: "vence", heading: "Vence", kind: .date, meaning: DelayTexts.due),
    Column(
      key: "dias_habiles_restantes",
      heading: "Días hábiles que faltan",
      kind: .integer,
      meaning: DelayTexts.remaining,
      unit: "días hábiles"
    ),
    Column(key: "numero", heading: "N.º", kind: .code, meaning: IndicatorTexts.number),
    Column(
      key: "actividad",
      heading: "Actividad",
      kind: .text,
      width: .wide,
      meaning: IndicatorTexts.activity
    ),
    Column(key: "entrega", heading: "Entrega o meta", kind: .text, meaning: DelayTexts.delivery),
    Column(
      key: "pendiente",
      heading: "Cantidad pendiente",
      kind: .decimal(places: 2),
      meaning: DelayTexts.pending
    ),
    Column(
      key: "responsable",
      heading: "Responsable",
      kind: .text,
      width: .wide,
      meaning: IndicatorTexts.responsible
    ),
  ]

  private func row(_ item: PendingDelivery) -> [Cell] {
    let activity = material.plan.activities[item.activity]
    return [
      .date(item.due),
      .integer(item.businessDays),
      .text(activity.id),
      .text(activity.text),
      .text(item.label ?? activity.target.text),
      .quantity(item.pending),
      .text(activity.responsible.joined(separator: "; ")),
    ]
  }

  private static var emptyRow: [Cell] {
    [.blank, .blank, .blank, .text(DelayTexts.noUpcoming)]
      + Array(repeating: .blank, count: columns.count - 4)
  }
}
