internal import RindeModel
internal import RindeReport

/// What was reported, as data of a notebook: every report that was used, in the order of the file.
struct ProgressInputs {
  let material: ReportMaterial

  var records: Sheet {
    NotebookInput(
      id: "avances",
      title: IndicatorNotebookTexts.records,
      meaning: IndicatorNotebookTexts.recordsMeaning,
      columns: IndicatorNotebookTexts.recordColumns,
      rows: material.records.map(row)
    ).sheet
  }

  private func row(_ record: ProgressRecord) -> [Cell] {
    let activity = material.plan.activities[record.activity]
    return [
      .text(activity.id),
      .date(record.date),
    ] + amounts(of: record.value) + [
      .text(record.office ?? ""),
      .text(record.evidence ?? ""),
      .text(record.isVerified.map { $0 ? "Sí" : "No" } ?? ""),
      .text(record.territory ?? ""),
      .text(record.origin.file.lastPathComponent),
      record.origin.line.map { .integer($0) } ?? .blank,
    ]
  }

  /// Quantity, numerator, denominator, the milestone's position from 1 and its name.
  private func amounts(of value: ProgressRecord.Value) -> [Cell] {
    switch value {
    case .quantity(let quantity): [.quantity(quantity), .blank, .blank, .blank, .blank]
    case .ratio(let ratio):
      [.blank, .quantity(ratio.numerator), .quantity(ratio.denominator), .blank, .blank]
    case .milestone(let index, let label):
      [.blank, .blank, .blank, .integer(index + 1), .text(label)]
    }
  }
}
