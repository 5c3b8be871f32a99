package import RindeModel
package import RindeReport

/// What was understood of the plan, how surely, and what the office must confirm.
package struct DiagnosisSheet {
  let plan: Plan
  let issues: [DataIssue]

  package init(plan: Plan, issues: [DataIssue]) {
    self.plan = plan
    self.issues = issues
  }

  package func table() -> Table {
    Table(
      id: "diagnostico",
      columns: [
        ActivityColumns.number,
        Column(
          key: "linea",
          heading: "Fila del plan",
          kind: .integer,
          meaning: PlanningColumnTexts.Diagnosis.line
        ),
        Column(
          key: "meta",
          heading: "Meta según el plan",
          kind: .text,
          width: .wide,
          meaning: IndicatorTexts.target
        ),
        Column(
          key: "lectura",
          heading: "Se entendió",
          kind: .text,
          meaning: PlanningColumnTexts.Diagnosis.reading
        ),
        Column(
          key: "programacion",
          heading: "Programación",
          kind: .text,
          width: .wide,
          meaning: PlanningColumnTexts.Diagnosis.programming
        ),
        Column(
          key: "certeza",
          heading: "Certeza",
          kind: .text,
          width: .narrow,
          meaning: PlanningColumnTexts.Diagnosis.certainty
        ),
        Column(
          key: "por_confirmar",
          heading: "Por confirmar",
          kind: .text,
          width: .veryWide,
          meaning: PlanningColumnTexts.Diagnosis.doubts
        ),
      ],
      rows: plan.activities.map(row) + generalRows
    )
  }

  private func row(_ activity: Activity) -> [Cell] {
    let doubts = issues.filter { $0.activity == activity.id }
    return [
      .text(activity.id),
      activity.origin.line.map { .integer($0) } ?? .blank,
      .text(activity.target.text),
      .text(activity.targetReading),
      .text(activity.programmingReading),
      .text(activity.target.inference.word, tone: tone(activity.target.inference)),
      .text(doubts.isEmpty ? "Nada por confirmar." : Self.joined(doubts)),
    ]
  }

  /// What was noticed, the gravest first, each reading once.
  private static func joined(_ issues: [DataIssue]) -> String {
    var readings: [String] = []
    for severity in DataIssue.Severity.allCases.reversed() {
      for issue in issues where issue.severity == severity && !readings.contains(issue.reading) {
        readings.append(issue.reading)
      }
    }
    return readings.joined(separator: " ")
  }

  /// What concerns the plan as a whole.
  private var generalRows: [[Cell]] {
    let known = Set(plan.activities.map(\.id))
    return issues.filter { $0.activity.map { !known.contains($0) } ?? true }.map { issue in
      [
        .text("General"),
        issue.position.line.map { .integer($0) } ?? .blank,
        .text(issue.read ?? ""), .blank, .blank,
        .text(issue.severity.word),
        .text(issue.reading),
      ]
    }
  }

  private func tone(_ inference: Inference) -> Cell.Tone? {
    switch inference {
    case .explicit: nil
    case .implicit: .neutral
    case .inferred: .fair
    case .contradiction: .poor
    }
  }
}

extension DataIssue {
  /// The message and what to do, as one text.
  package var reading: String { suggestion.map { "\(message) \($0)" } ?? message }
}
