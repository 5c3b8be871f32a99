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
    ActivityColumns.remaining,
    ActivityColumns.number,
    ActivityColumns.text,
    ActivityColumns.delivery,
    ActivityColumns.pending,
    ActivityColumns.responsible,
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
