internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What the spaces cover of what each activity expects.
struct CoverageTables {
  let goals: [SpaceFigures.Goal]
  let names: FigureID

  private typealias Texts = SpaceColumnTexts

  /// One row per goal: how much of it is covered and what is missing.
  func summary() -> Table {
    Table(
      id: "cobertura_resumen",
      columns: [
        Texts.activity, Texts.reachKind, Texts.expected, Texts.covered, Texts.coverage,
        Texts.missing,
      ],
      rows: goals.map { goal in
        let covered = count(where: "estado", is: CoverageTexts.covered)
        return [
          .text(goal.activity), .text(CoverageTexts.kind(goal)),
          .count(
            goal.reach.expected.count,
            formula: .sumProduct(covered + count(where: "estado", is: CoverageTexts.missing))
          ),
          .count(goal.reach.covered.count, formula: .sumProduct(covered * .number(1))),
          .percentage(
            goal.reach.ratio,
            formula: .quotient(.sameRow("cubiertos"), .sameRow("previstos")),
            figure: names.participation(goal.path, goal.figure)
          ),
          .text(
            goal.reach.missing.isEmpty
              ? CoverageTexts.none : goal.reach.missing.joined(separator: "; ")
          ),
        ]
      },
      key: ["actividad", "clase"]
    )
  }

  /// One row per expected place or group, and per place that was not expected.
  func table() -> Table {
    Table(
      id: "cobertura",
      columns: [
        Texts.activity, Texts.reachKind, Texts.name, Texts.spaces, Texts.people, Texts.state,
      ],
      rows: goals.flatMap { goal in
        goal.reach.expected.map { row(goal, $0, isExpected: true) }
          + (goal.isOfPlaces ? goal.coverage.unexpectedPlaces : [])
          .map { row(goal, $0, isExpected: false) }
      },
      key: ["actividad", "clase", "nombre"]
    )
  }

  private func row(_ goal: SpaceFigures.Goal, _ part: SpaceResults.Part, isExpected: Bool)
    -> [Cell]
  {
    let state: (word: String, tone: Cell.Tone) =
      if !isExpected {
        (CoverageTexts.unexpected, .neutral)
      } else if part.spaces.isEmpty {
        (CoverageTexts.missing, .poor)
      } else {
        (CoverageTexts.covered, .good)
      }
    return [
      .text(goal.activity), .text(CoverageTexts.kind(goal)), .text(part.name ?? ""),
      .count(part.spaces.count),
      part.spaces.isEmpty ? .blank : .count(part.people),
      .text(state.word, tone: state.tone),
    ]
  }

  /// Rows of the goal of the formula's own row with a word in a column.
  private func count(where key: String, is word: String) -> Formula {
    ["actividad", "clase"].map { Formula.column(table: "cobertura", $0).equals(.sameRow($0)) }
      .reduce(Formula.column(table: "cobertura", key).equals(.text(word))) { $0 * $1 }
  }
}
