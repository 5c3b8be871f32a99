internal import RindeModel

/// A plan as it was understood, written so that the office can correct it and have it read again.
///
/// Each activity takes one row: its own words first, then the structured columns with what was
/// understood. Several responsibles share a cell with `; ` between them, which the reader divides.
/// A structured cell stays empty where only the office knows: a target without a number, a date that
/// the plan does not give. Reading the table again changes nothing but the doubts that the filled
/// columns settle.
package struct StructuredPlan: Hashable, Sendable {
  package let columns: [PlanColumn]

  package let rows: [[String]]

  package var headings: [String] { columns.map(\.heading) }

  package init(_ reading: PlanReading) {
    let undated = Set(
      reading.issues.filter { $0.code == PlanTexts.missingDateCode }.compactMap(\.activity)
    )
    let rows = zip(reading.plan.activities, reading.readings).map { activity, understood in
      StructuredRow(activity, understood, isUndated: undated.contains(activity.id))
    }
    let optional = Self.optional.filter { column in rows.contains { !$0[column].isEmpty } }
    let columns = Self.all.filter { !Self.optional.contains($0) || optional.contains($0) }
    self.columns = columns
    self.rows = rows.map { row in columns.map { row[$0] } }
  }

  /// In the order in which they are written.
  private static let all: [PlanColumn] = [
    .subcomponent, .phase, .number, .activity, .output, .target, .indicator, .resources,
    .responsible, .start, .end, .targetValue, .targetKind, .bound, .unit, .multiplier,
    .periodicity, .programming, .accumulation, .baseline, .weight,
    .territories,
  ]

  /// Those left out where no activity fills them.
  private static let optional: Set<PlanColumn> = [
    .subcomponent, .phase, .output, .indicator, .resources, .start, .end,
    .territories,
  ]
}

extension PlanColumn {
  /// Whether it is one of those that the office fills to confirm what was understood.
  package var confirmsReading: Bool { isStructured }
}
