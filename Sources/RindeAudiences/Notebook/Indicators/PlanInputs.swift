internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What the plan says, as data of a notebook.
struct PlanInputs {
  let material: ReportMaterial

  private typealias Text = IndicatorNotebookTexts

  /// One row an activity: what it must reach and how it adds up.
  var activities: Sheet {
    let slugs = Self.slugs(of: material.results.subcomponents)
    return NotebookInput(
      id: "actividades",
      title: Text.activities,
      meaning: Text.activitiesMeaning,
      columns: Text.activityColumns,
      rows: material.plan.activities.enumerated().map { position, activity in
        row(activity, subcomponent: slugs[position] ?? "")
      },
      key: ["numero"]
    ).sheet
  }

  private func row(_ activity: Activity, subcomponent: String) -> [Cell] {
    let target = activity.target
    return [
      .text(activity.id),
      .text(activity.subcomponent),
      .text(subcomponent),
      .text(activity.text),
      .text(target.text),
      .text(target.kind.key),
      .quantity(target.value),
      .text(target.multiplier?.noun ?? ""),
      target.multiplier?.count.map { .integer($0) } ?? .blank,
      .text(target.bound.key),
      .text(activity.accumulation.key),
      .quantity(target.baseline),
      .quantity(activity.weight),
      .text(activity.programming.key),
      .date(activity.programming.window?.lowerBound),
      .date(activity.programming.window?.upperBound),
      target.kind == .milestones ? .integer(activity.milestoneCount) : .blank,
    ]
  }

  /// One row a delivery: what is due and when.
  var deliveries: Sheet {
    NotebookInput(
      id: "programacion",
      title: Text.deliveries,
      meaning: Text.deliveriesMeaning,
      columns: Text.deliveryColumns,
      rows: material.plan.activities.flatMap { activity in
        activity.programming.deliveries.enumerated().map { order, delivery in
          [
            .text(activity.id), .integer(order + 1), .date(delivery.due),
            .quantity(delivery.quantity), .text(delivery.label ?? ""),
          ]
        }
      },
      key: ["numero", "orden"]
    ).sheet
  }

  /// One row an activity and one of those who answer for it.
  var responsibles: Sheet {
    let groups = material.results.responsibles
    let slugs = FigureID.slugs(of: groups.map(\.name))
    let rows = zip(groups, slugs).flatMap { group, slug in
      group.activities.map { (position: $0, name: group.name, slug: slug) }
    }
    return NotebookInput(
      id: "responsables",
      title: Text.responsibles,
      meaning: Text.responsiblesMeaning,
      columns: Text.responsibleColumns,
      rows: rows.map { row in
        [
          .text(material.plan.activities[row.position].id), .text(row.name), .text(row.slug),
        ]
      }
    ).sheet
  }

  /// What tells apart the group of each activity, by the activity's position.
  private static func slugs(of groups: [ComplianceResults.Group]) -> [Int: String] {
    var result: [Int: String] = [:]
    for (group, slug) in zip(groups, FigureID.slugs(of: groups.map(\.name))) {
      for position in group.activities { result[position] = slug }
    }
    return result
  }
}

extension Programming {
  /// The word of the data.
  fileprivate var key: String {
    switch self {
    case .deliveries: "entregas"
    case .demand: "demanda"
    case .coverage: "cobertura"
    case .linear: "lineal"
    case .unscheduled: "sin_programacion"
    }
  }

  /// The days in which it applies, where these are not those of its deliveries.
  fileprivate var window: ClosedRange<CalendarDate>? {
    switch self {
    case .demand(let window), .linear(let window): window
    case .coverage(let due): due...due
    case .deliveries, .unscheduled: nil
    }
  }
}

extension Accumulation {
  /// The word of the column `acumulacion`.
  fileprivate var key: String {
    switch self {
    case .sum: "suma"
    case .flow: "flujo"
    case .capacity: "capacidad"
    case .stock: "stock"
    case .reduction: "reduccion"
    case .annualReduction: "reduccion_anual"
    case .maintenance: "mantenimiento"
    }
  }
}
