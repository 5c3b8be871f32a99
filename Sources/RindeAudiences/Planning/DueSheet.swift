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
        ActivityColumns.remaining,
        ActivityColumns.number,
        ActivityColumns.text,
        ActivityColumns.delivery,
        ActivityColumns.pending,
        ActivityColumns.responsible,
      ],
      rows: pending.isEmpty ? [emptyRow] : pending.map(row),
      isPlaceholder: pending.isEmpty
    ).offPage(["pendiente"])
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
