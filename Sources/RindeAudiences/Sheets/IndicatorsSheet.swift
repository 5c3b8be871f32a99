internal import RindeAnalysis
internal import RindeModel
package import RindeReport

/// One row per activity: the quarters, the accumulated figures, the state (rule book §3.3).
package struct IndicatorsSheet {
  let material: ReportMaterial

  package init(material: ReportMaterial) {
    self.material = material
  }

  package static let tableID = "indicadores"

  package func table() -> Table {
    Table(
      id: Self.tableID,
      columns: Self.columns(quarters: material.plan.fiscalYear.quarters)
        + (hasWeights ? [Self.weightColumn] : []),
      rows: material.results.activities.map(row),
      key: ["numero"]
    ).onPage([
      "numero", "actividad", "meta", "responsable", "programado", "ejecutado", "cumplimiento_pct",
      "estado",
    ])
  }

  private func row(_ result: ActivityCompliance) -> [Cell] {
    let activity = material.plan.activities[result.index]
    let cells = IndicatorCells(activity: activity, result: result, material: material)
    return cells.identity + cells.quarters + cells.accumulated + cells.standing
      + (hasWeights ? [.quantity(activity.weight)] : [])
  }

  private var hasWeights: Bool { material.plan.activities.contains { $0.weight != nil } }

  private static let weightColumn = Column(
    key: "ponderacion",
    heading: "Ponderación",
    kind: .decimal(places: 2),
    meaning: IndicatorTexts.weight
  )

  private static func columns(quarters: [Quarter]) -> [Column] {
    typealias Text = IndicatorTexts
    let identity = [
      ActivityColumns.number,
      Column(
        key: "subcomponente",
        heading: "Subcomponente",
        kind: .text,
        meaning: Text.subcomponent
      ),
      ActivityColumns.text,
      ActivityColumns.target,
      Column(
        key: "meta_anual",
        heading: "Meta anual",
        kind: .decimal(places: 2),
        meaning: Text.annual
      ),
      Column(key: "cota", heading: "Cota", kind: .text, width: .narrow, meaning: Text.bound),
      ActivityColumns.responsible,
    ]
    let byQuarter = quarters.flatMap { quarter in
      let (key, name) = ("t\(quarter.number)", "T\(quarter.number)")
      return [
        Column(
          key: "\(key)_programado",
          heading: "\(name) programado",
          kind: .decimal(places: 2),
          meaning: Text.quarterProgrammed
        ),
        Column(
          key: "\(key)_ejecutado",
          heading: "\(name) ejecutado",
          kind: .decimal(places: 2),
          meaning: Text.quarterExecuted
        ),
        Column(
          key: "\(key)_pct",
          heading: "\(name) %",
          kind: .percentage(places: 1),
          meaning: Text.quarterPercentage
        ),
      ]
    }
    return identity + byQuarter + accumulatedColumns
  }

  private static var accumulatedColumns: [Column] {
    typealias Text = IndicatorTexts
    return [
      Column(
        key: "programado",
        heading: "Programado a la fecha",
        kind: .decimal(places: 2),
        meaning: Text.programmed
      ),
      Column(
        key: "ejecutado",
        heading: "Ejecutado a la fecha",
        kind: .decimal(places: 2),
        meaning: Text.executed
      ),
      Column(
        key: "verificado",
        heading: "Con evidencia verificada",
        kind: .decimal(places: 2),
        meaning: Text.verified
      ),
      Column(
        key: "cumplimiento_pct",
        heading: "Cumplimiento a la fecha",
        kind: .percentage(places: 1),
        meaning: Text.compliance
      ),
      Column(
        key: "cumplimiento_tope_pct",
        heading: "Cumplimiento con tope de 100 %",
        kind: .percentage(places: 1),
        meaning: Text.capped
      ),
      Column(
        key: "programado_anual_pct",
        heading: "Programado de la meta anual",
        kind: .percentage(places: 1),
        meaning: Text.programmedOfYear
      ),
      Column(
        key: "avance_anual_pct",
        heading: "Avance anual",
        kind: .percentage(places: 1),
        meaning: Text.progress
      ),
      Column(key: "estado", heading: "Estado", kind: .text, width: .narrow, meaning: Text.state),
      Column(key: "zona", heading: "Zona", kind: .text, width: .narrow, meaning: Text.zone),
      Column(
        key: "programada",
        heading: "Programada a la fecha",
        kind: .text,
        width: .narrow,
        meaning: Text.isProgrammed
      ),
      Column(
        key: "completa",
        heading: "Completa en la vigencia",
        kind: .text,
        width: .narrow,
        meaning: Text.isComplete
      ),
      ActivityColumns.delay,
      Column(
        key: "evidencias",
        heading: "Reportes con evidencia",
        kind: .integer,
        meaning: Text.evidenceCount
      ),
      Column(
        key: "evidencia",
        heading: "Última evidencia",
        kind: .link,
        meaning: Text.evidence
      ),
    ]
  }
}
