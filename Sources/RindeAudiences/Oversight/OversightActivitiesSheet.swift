internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// One row per activity: what was due, reported and verified, and room for the auditor.
struct OversightActivitiesSheet {
  let material: ReportMaterial

  func table() -> Table {
    Table(
      id: OversightColumns.tableID,
      columns: Self.columns,
      rows: material.results.activities.map { result in
        OversightCells(
          activity: material.plan.activities[result.index],
          result: result,
          material: material
        ).row
      },
      key: ["numero"],
      total: total
    ).onPage([
      "numero", "actividad", "responsable", "programado", "reportado", "verificado", "hallazgo",
    ])
  }

  /// Counts of activities, and the headline under the percentages; amounts of different things are
  /// not added up.
  private var total: [Cell] {
    let (summary, figures) = (material.results.summary, material.figures)
    let base = OversightColumns.count(OversightColumns.isProgrammed)
    let cells: [String: Cell] = [
      "numero": .text("Total"),
      "actividad": .text(OversightTotalTexts.activities(summary)),
      "cumplida": .integer(
        summary.fulfilled,
        formula: OversightColumns.count(OversightColumns.isYes("cumplida"))
      ),
      "cumplida_verificada": .integer(
        summary.verified,
        formula: OversightColumns.count(OversightColumns.isYes("cumplida_verificada"))
      ),
      "avance_reportado_pct": .percentage(
        summary.count,
        formula: .quotient(OversightColumns.count(OversightColumns.isYes("cumplida")), base),
        figure: figures.summary("conteo"),
        zones: material.entity.thresholds
      ),
      "avance_verificado_pct": .percentage(
        summary.verifiedCount,
        formula: .quotient(
          OversightColumns.count(OversightColumns.isYes("cumplida_verificada")),
          base
        ),
        figure: figures.summary("conteo-verificado"),
        zones: material.entity.thresholds
      ),
      "zona": .zone(material.entity.thresholds.zone(of: summary.count)),
      "evidencias": .integer(
        material.results.activities.reduce(0) { $0 + $1.evidenceCount },
        formula: .sum([OversightColumns.column("evidencias")])
      ),
    ]
    return Self.columns.map { column in
      guard let cell = cells[column.key] else { return .blank }
      return ["cumplida", "cumplida_verificada"].contains(column.key) ? cell.counted : cell
    }
  }
}

extension Cell {
  /// The same number, shown as a count in a column of another kind.
  fileprivate var counted: Cell {
    Cell(value, formula: formula, tone: tone, kind: .integer, figure: figure)
  }
}
