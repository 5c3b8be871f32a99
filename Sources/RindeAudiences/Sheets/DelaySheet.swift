internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What is or was late, for how long, and what the office last observed.
struct DelaySheet {
  let material: ReportMaterial

  static let tableID = "retrasos"

  func table() -> Table {
    let delays = Delay.all(in: material.results)
    return Table(
      id: Self.tableID,
      columns: Self.columns,
      rows: delays.isEmpty ? [Self.emptyRow] : delays.map(row),
      isPlaceholder: delays.isEmpty
    ).offPage(["pendiente"])
  }

  private static let columns = [
    Column(
      key: "situacion",
      heading: "Situación",
      kind: .text,
      width: .narrow,
      meaning: DelayTexts.situation
    ),
    ActivityColumns.number,
    ActivityColumns.text,
    ActivityColumns.responsible,
    ActivityColumns.delivery,
    Column(key: "vencia", heading: "Vencía", kind: .date, meaning: DelayTexts.due),
    ActivityColumns.delay,
    ActivityColumns.pending,
    Column(
      key: "observacion",
      heading: "Última observación de la dependencia",
      kind: .text,
      width: .wide,
      meaning: DelayTexts.note
    ),
  ]

  private func row(_ delay: Delay) -> [Cell] {
    let activity = material.plan.activities[delay.activity]
    return [
      .text(
        delay.isFulfilled ? DelayTexts.fulfilledLate : DelayTexts.missing,
        tone: delay.isFulfilled ? .fair : .poor
      ),
      .text(activity.id),
      .text(activity.text),
      .text(activity.responsible.joined(separator: "; ")),
      .text(delay.label ?? activity.target.text),
      .date(delay.due),
      .integer(delay.businessDays),
      .quantity(delay.pending),
      .text(material.lastNote(of: delay.activity) ?? DelayTexts.noNote),
    ]
  }

  private static var emptyRow: [Cell] {
    [.text(DelayTexts.none)] + Array(repeating: .blank, count: columns.count - 1)
  }
}
