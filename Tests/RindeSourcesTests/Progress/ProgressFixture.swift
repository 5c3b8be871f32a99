import RindeModel
import RindeSources
import RindeTables

/// A plan with an activity of each kind, and tables of progress records made from text.
enum ProgressFixture {
  static let plan = Plan(
    entity: Entity(name: "Alcaldía de ejemplo", fiscalYear: FiscalYear(2022)),
    activities: [
      activity("1.1", .count, "4 informes"),
      activity("1.10", .count, "2 informes"),
      activity("2.1", .percentage, "100% de solicitudes atendidas"),
      activity("2.2", .percentage, "100%", indicator: "Porcentaje de avance de la estrategia"),
      activity("N21", .milestones, "Informe", labels: ["Informe elaborado", "Informe publicado"]),
      activity("3.1", .qualitative, "Actualización permanente"),
    ]
  )

  private static func activity(
    _ id: String,
    _ kind: Target.Kind,
    _ text: String,
    indicator: String? = nil,
    labels: [String] = []
  ) -> Activity {
    let due = FiscalYear(2022).lastDay
    return Activity(
      id: id,
      text: "Actividad \(id)",
      indicator: indicator,
      target: Target(text: text, kind: kind, value: 1),
      programming: labels.isEmpty
        ? .unscheduled : .deliveries(labels.map { Delivery(due: due, quantity: 1, label: $0) }),
      origin: SourcePosition(file: "plan.csv", line: 2)
    )
  }

  static let header = [
    "actividad", "fecha", "cantidad", "numerador", "denominador", "hito", "dependencia",
    "evidencia", "verificado", "observacion",
  ]

  /// A table whose first row is line 1; empty rows are skipped as the readers do.
  static func grid(_ rows: [[String]]) -> Grid {
    let numbered = rows.enumerated().map { index, texts in
      Grid.Row(
        number: index + 1,
        cells: texts.map { $0.isEmpty ? .empty : Cell(kind: .text, text: $0) }
      )
    }
    return Grid(
      file: "avances.csv",
      sheet: nil,
      rows: numbered.filter { $0.cells.contains { $0.kind != .empty } },
      mergedRanges: [],
      issues: []
    )
  }

  /// Reads rows below the canonical headings, as an office's file with semicolons.
  static func read(_ rows: [[String]], isCommaSeparated: Bool = false) throws -> ProgressReading {
    try ProgressReader.read(
      grid([header] + rows),
      isCommaSeparated: isCommaSeparated,
      plan: plan
    )
  }

  /// A row with evidence whose cells after the date are those given.
  static func row(
    _ activity: String,
    date: String = "2022-03-31",
    quantity: String = "",
    numerator: String = "",
    denominator: String = "",
    milestone: String = "",
    evidence: String = "acta.pdf",
    verified: String = ""
  ) -> [String] {
    [
      activity, date, quantity, numerator, denominator, milestone, "OPGI", evidence, verified, "",
    ]
  }
}

extension ProgressReading {
  /// Every issue as `code column read`.
  var summary: [String] {
    issues.map { "\($0.code) \($0.position.column ?? "-") \($0.read ?? "-")" }
  }
}
