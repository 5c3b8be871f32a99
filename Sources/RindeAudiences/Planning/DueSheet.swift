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
        Column(
          key: "situacion",
          heading: "Situación",
          kind: .text,
          width: .narrow,
          meaning: PlanningColumnTexts.Due.situation
        ),
        Column(key: "vence", heading: "Vence", kind: .date, meaning: PlanningColumnTexts.Due.date),
        Column(
          key: "dias_habiles_vencida",
          heading: "Días hábiles de retraso",
          kind: .integer,
          meaning: PlanningColumnTexts.Due.overdue,
          unit: "días hábiles"
        ),
        Column(
          key: "dias_habiles_restantes",
          heading: "Días hábiles que faltan",
          kind: .integer,
          meaning: PlanningColumnTexts.Due.remaining,
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
        Column(
          key: "entrega",
          heading: "Entrega o meta",
          kind: .text,
          meaning: DelayTexts.delivery
        ),
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
          meaning: IndicatorTexts.responsible
        ),
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
