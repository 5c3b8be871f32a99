internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What is overdue at the cut-off and what falls due soon after it.
struct DueSheet {
  let material: ReportMaterial

  /// Business days ahead that the sheet looks.
  static let horizon = 30

  func table() -> Table {
    let pending = material.results.pendingDeliveries(within: Self.horizon)
    return Table(
      id: "vencimientos",
      columns: [
        Column(key: "situacion", heading: "Situación", kind: .text, width: .narrow),
        Column(key: "vence", heading: "Vence", kind: .date),
        Column(key: "dias_habiles_vencida", heading: "Días hábiles de retraso", kind: .integer),
        Column(key: "dias_habiles_restantes", heading: "Días hábiles que faltan", kind: .integer),
        Column(key: "numero", heading: "N.º", kind: .code),
        Column(key: "actividad", heading: "Actividad", kind: .text, width: .wide),
        Column(key: "entrega", heading: "Entrega o meta", kind: .text),
        Column(key: "pendiente", heading: "Cantidad pendiente", kind: .decimal(places: 2)),
        Column(key: "responsable", heading: "Responsable", kind: .text),
      ],
      rows: pending.isEmpty ? [emptyRow] : pending.map(row)
    )
  }

  private func row(_ item: PendingDelivery) -> [Cell] {
    let activity = material.plan.activities[item.activity]
    let days = Cell.integer(item.businessDays)
    return [
      .text(item.isOverdue ? "Vencida" : "Próxima", tone: item.isOverdue ? .poor : .neutral),
      .date(item.due),
      item.isOverdue ? days : .blank,
      item.isOverdue ? .blank : days,
      .text(activity.id),
      .text(activity.text),
      .text(item.label ?? activity.target.text),
      .quantity(item.pending),
      .text(activity.responsible.joined(separator: "; ")),
    ]
  }

  private var emptyRow: [Cell] {
    [.text("Ninguna")] + Array(repeating: .blank, count: 4)
      + [.text("No hay entregas vencidas ni próximas.")] + Array(repeating: .blank, count: 3)
  }
}
