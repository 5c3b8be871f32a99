internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The headline figures of each part of the plan: subcomponents or responsibles.
struct GroupSheet {
  /// The way the plan is divided.
  enum Division {
    case subcomponent
    case responsible

    var tableID: String {
      switch self {
      case .subcomponent: "por_subcomponente"
      case .responsible: "por_responsable"
      }
    }

    fileprivate var heading: String {
      switch self {
      case .subcomponent: "Subcomponente"
      case .responsible: "Responsable"
      }
    }

    fileprivate var key: String { heading.lowercased() }

    /// Which rows of the indicators belong to the group of the formula's row.
    fileprivate var membership: Formula {
      switch self {
      case .subcomponent: IndicatorColumns.isSubcomponent(key)
      case .responsible: IndicatorColumns.names(key)
      }
    }
  }

  let division: Division
  let groups: [ComplianceResults.Group]
  let material: ReportMaterial

  func table() -> Table {
    let slugs = FigureID.slugs(of: groups.map(\.name))
    let rows = zip(groups, slugs).map(row)
    return Table(
      id: division.tableID,
      columns: columns,
      rows: rows.isEmpty ? [emptyRow] : rows
    )
  }

  private var columns: [Column] {
    [
      Column(key: division.key, heading: division.heading, kind: .text, width: .wide),
      Column(key: "actividades", heading: "Actividades", kind: .integer),
      Column(key: "programadas", heading: "Programadas", kind: .integer),
      Column(key: "cumplidas", heading: "Cumplidas", kind: .integer),
      Column(key: "parciales", heading: "Parciales", kind: .integer),
      Column(key: "incumplidas", heading: "Incumplidas", kind: .integer),
      Column(key: "sin_reporte", heading: "Sin reporte", kind: .integer),
      Column(key: "no_exigibles", heading: "Aún no exigibles o sin cálculo", kind: .integer),
      Column(
        key: "conteo_pct",
        heading: "Cumplimiento por conteo",
        kind: .percentage(places: 1)
      ),
      Column(key: "zona", heading: "Zona", kind: .text, width: .narrow),
      Column(
        key: "promedio_pct",
        heading: "Cumplimiento promedio",
        kind: .percentage(places: 1)
      ),
      Column(key: "completas", heading: "Completas en la vigencia", kind: .integer),
    ]
  }

  private func row(_ group: ComplianceResults.Group, slug: String) -> [Cell] {
    let (summary, member) = (group.summary, division.membership)
    let thresholds = material.entity.thresholds
    let name = material.figures
    return [
      .text(group.name.isEmpty ? "Sin \(division.key)" : group.name),
      .integer(summary.activities, formula: live(group, .sumProduct(member * .number(1)))),
      .integer(
        summary.programmed,
        formula: live(group, .sumProduct(member * IndicatorColumns.isProgrammed))
      ),
      .integer(
        summary.fulfilled,
        formula: live(group, .sumProduct(member * IndicatorColumns.isFulfilled))
      ),
      state(.partial, group),
      state(.unfulfilled, group),
      state(.unreported, group),
      .integer(
        summary.activities - summary.programmed,
        formula: .operation(.sameRow("actividades"), .minus, .sameRow("programadas"))
      ),
      .percentage(
        summary.count,
        formula: .quotient(.sameRow("cumplidas"), .sameRow("programadas")),
        figure: name.group(division.key, slug: slug, "conteo"),
        zones: thresholds
      ),
      .zone(
        thresholds.zone(of: summary.count),
        formula: ZoneFormula(thresholds).cell("conteo_pct")
      ),
      .percentage(
        summary.mean,
        formula: live(
          group,
          .choose(
            Formula.sameRow("programadas").isGreater(than: .number(0)),
            .sumProduct(
              member * IndicatorColumns.isProgrammed,
              IndicatorColumns.column("cumplimiento_tope_pct")
            )
              / .sameRow("programadas"),
            else: .nothing
          )
        ),
        figure: name.group(division.key, slug: slug, "promedio")
      ),
      .integer(
        summary.complete,
        formula: live(
          group,
          .sumProduct(
            member * IndicatorColumns.column("completa").equals(.text("Sí"))
          )
        )
      ),
    ]
  }

  /// Activities of the group in a state.
  private func state(_ state: ComplianceState, _ group: ComplianceResults.Group) -> Cell {
    .integer(
      group.summary.states[state] ?? 0,
      formula: live(group, .sumProduct(division.membership * IndicatorColumns.state(state)))
    )
  }

  /// A formula that finds the group by its name, for groups that have one.
  private func live(_ group: ComplianceResults.Group, _ formula: Formula) -> Formula? {
    group.name.isEmpty ? nil : formula
  }

  private var emptyRow: [Cell] {
    [.text("El plan no tiene esta columna")]
      + Array(repeating: Cell.blank, count: columns.count - 1)
  }
}
