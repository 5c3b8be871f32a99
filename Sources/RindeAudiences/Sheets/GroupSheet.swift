internal import RindeAnalysis
internal import RindeReport

/// The headline figures of each part of the plan: subcomponents or responsibles.
struct GroupSheet {
  /// The way the plan is divided.
  enum Division {
    case subcomponent
    case responsible
    /// The subcomponents on the peace agreement, apart from the others.
    case peace

    var tableID: String {
      switch self {
      case .subcomponent: "por_subcomponente"
      case .responsible: "por_responsable"
      case .peace: "acuerdo_de_paz"
      }
    }

    var heading: String {
      switch self {
      case .subcomponent, .peace: "Subcomponente"
      case .responsible: "Responsable"
      }
    }

    var key: String { heading.lowercased() }

    var statesTitle: String {
      switch self {
      case .subcomponent, .responsible: "Estado de las actividades por \(key)"
      case .peace: "Estado de las actividades sobre el Acuerdo de Paz"
      }
    }

    var meaning: String {
      switch self {
      case .subcomponent, .peace: IndicatorTexts.subcomponent
      case .responsible: "Responsable según el plan, tal como está escrito."
      }
    }

    /// Which rows of the indicators belong to the group of the formula's row.
    var membership: Formula {
      switch self {
      case .subcomponent, .peace: IndicatorColumns.isSubcomponent(key)
      case .responsible: IndicatorColumns.names(key)
      }
    }
  }

  let division: Division
  let groups: [ComplianceResults.Group]

  /// What tells the groups apart in figures, when they are some of several; else made of the names.
  var slugs: [String] = []

  let material: ReportMaterial

  /// What is said of each group, beside its name.
  var measures: [GroupMeasure] = GroupSheet.standing

  /// The keys of the measures that a page shows.
  var shown: Set<String> = [
    "actividades", "programadas", "cumplidas", "sin_reporte", "conteo_pct", "zona", "promedio_pct",
  ]

  /// The sheet of each group by its position, to which its name leads; empty for none.
  var sheets: [String] = []

  /// How the groups stand at the cut-off.
  static var standing: [GroupMeasure] {
    [
      .activities, .programmed, .fulfilled, .partial, .unfulfilled, .unreported, .outside, .count,
      .zone, .mean, .complete,
    ]
  }

  func table() -> Table {
    let slugs = slugs.isEmpty ? FigureID.slugs(of: groups.map(\.name)) : slugs
    let rows = groups.indices.map { position in
      row(
        GroupRow(
          group: groups[position],
          slug: slugs[position],
          division: division,
          material: material
        ),
        sheet: sheets.indices.contains(position) ? sheets[position] : nil
      )
    }
    return Table(
      id: division.tableID,
      columns: [nameColumn] + measures.map(\.column),
      rows: rows.isEmpty ? [emptyRow] : rows,
      key: [division.key],
      isPlaceholder: rows.isEmpty
    ).onPage(shown.union([division.key]))
  }

  private var nameColumn: Column {
    Column(
      key: division.key,
      heading: division.heading,
      kind: .text,
      width: .wide,
      meaning: division.meaning
    )
  }

  private func row(_ row: GroupRow, sheet: String?) -> [Cell] {
    let name = row.group.name.isEmpty ? "Sin \(division.key)" : row.group.name
    return [Cell(.text(name), target: sheet.map(Cell.Target.sheet))]
      + measures.map { $0.cell(row) }
  }

  private var emptyRow: [Cell] {
    [.text("El plan no tiene esta columna")]
      + Array(repeating: Cell.blank, count: measures.count)
  }
}
