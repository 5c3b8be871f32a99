internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// How many activities have each type of finding, with their share of the programmed.
struct FindingsSheet {
  let material: ReportMaterial

  func table() -> Table {
    Table(
      id: "hallazgos",
      columns: [
        Column(
          key: "tipo",
          heading: "Tipo de hallazgo",
          kind: .text,
          meaning: OversightColumnTexts.finding
        ),
        Column(
          key: "actividades",
          heading: "Actividades",
          kind: .integer,
          meaning: "Actividades del plan con ese tipo de hallazgo."
        ),
        Column(
          key: "participacion_pct",
          heading: "Participación en las programadas",
          kind: .percentage(places: 1),
          meaning: "Actividades con ese tipo de hallazgo sobre las programadas."
        ),
        Column(
          key: "significado",
          heading: "Qué significa",
          kind: .text,
          width: .veryWide,
          meaning: "La aritmética que define el tipo de hallazgo."
        ),
      ],
      rows: AuditFinding.allCases.map(row),
      key: ["tipo"],
      total: total
    )
  }

  private var summary: ComplianceSummary { material.results.summary }

  private func row(_ finding: AuditFinding) -> [Cell] {
    let count = summary.findings[finding] ?? 0
    let date = material.cutoff.date
    return [
      .text(finding.word, tone: finding.tone),
      Cell(
        .number(Number(Double(count), exact: String(count))),
        formula: OversightColumns.count(OversightColumns.isFinding("tipo")),
        figure: "hallazgos/\(finding.key)@\(date)"
      ),
      finding.isProgrammed
        ? .percentage(
          Ratio(Quantity(count), over: Quantity(summary.programmed)),
          formula: .quotient(
            .sameRow("actividades"),
            OversightColumns.count(OversightColumns.isProgrammed)
          ),
          figure: "hallazgos/\(finding.key)/participacion@\(date)"
        )
        : Cell(.missing(.notApplicable)),
      .text(finding.meaning),
    ]
  }

  private var total: [Cell] {
    [
      .text("Total"),
      .integer(summary.activities, formula: .sum([.column(table: "hallazgos", "actividades")])),
      .blank,
      .text(OversightTotalTexts.activities(summary)),
    ]
  }
}
