internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Reported and verified figures of each subcomponent.
struct OversightGroupSheet {
  let material: ReportMaterial

  private typealias Text = OversightColumnTexts

  static let key = "subcomponente"
  static let tableID = "por_subcomponente"

  func table() -> Table {
    let groups = material.results.subcomponents
    return Table(
      id: Self.tableID,
      columns: Self.columns,
      rows: zip(groups, FigureID.slugs(of: groups.map(\.name))).map(row),
      key: [Self.key],
      total: total
    ).onPage([
      Self.key, "programadas", "cumplidas", "conteo_pct", "zona", "cumplidas_verificadas",
      "conteo_verificado_pct",
    ])
  }

  /// The whole plan, whose means are not those of the rows.
  private var total: [Cell] {
    let (summary, thresholds) = (material.results.summary, material.entity.thresholds)
    let figures = material.figures
    let base = Self.sum("programadas")
    let mean = { (share: Share?, column: String, figure: String) -> Cell in
      .percentage(
        share,
        formula: OversightColumns.cappedMean(
          of: column,
          over: OversightColumns.isProgrammed,
          base: base
        ),
        figure: figures.summary(figure),
        zones: thresholds
      )
    }
    return [
      .text("Total"),
      .integer(summary.activities, formula: Self.sum("actividades")),
      .integer(summary.programmed, formula: base),
      .integer(summary.fulfilled, formula: Self.sum("cumplidas")),
      .percentage(
        summary.count,
        formula: .quotient(Self.sum("cumplidas"), base),
        figure: figures.summary("conteo"),
        zones: thresholds
      ),
      .zone(thresholds.zone(of: summary.count)),
      mean(summary.mean, "avance_reportado_pct", "promedio"),
      .integer(summary.verified, formula: Self.sum("cumplidas_verificadas")),
      .percentage(
        summary.verifiedCount,
        formula: .quotient(Self.sum("cumplidas_verificadas"), base),
        figure: figures.summary("conteo-verificado"),
        zones: material.entity.thresholds
      ),
      mean(summary.verifiedMean, "avance_verificado_pct", "promedio-verificado"),
    ]
  }

  private static func sum(_ column: String) -> Formula {
    .sum([.column(table: tableID, column)])
  }

  private func row(_ group: ComplianceResults.Group, slug: String) -> [Cell] {
    let (summary, thresholds) = (group.summary, material.entity.thresholds)
    let member = OversightColumns.isSubcomponent(Self.key)
    let figure = { material.figures.group(Self.key, slug: slug, $0) }
    return [
      .text(group.name.isEmpty ? "Sin subcomponente" : group.name),
      count(summary.activities, group, member),
      count(summary.programmed, group, member * OversightColumns.isProgrammed),
      count(summary.fulfilled, group, member * OversightColumns.isYes("cumplida")),
      .percentage(
        summary.count,
        formula: .quotient(.sameRow("cumplidas"), .sameRow("programadas")),
        figure: figure("conteo"),
        zones: thresholds
      ),
      .zone(
        thresholds.zone(of: summary.count),
        formula: ZoneFormula(thresholds).cell("conteo_pct")
      ),
      mean(summary.mean, group, member, of: "avance_reportado_pct", figure("promedio")),
      count(summary.verified, group, member * OversightColumns.isYes("cumplida_verificada")),
      .percentage(
        summary.verifiedCount,
        formula: .quotient(.sameRow("cumplidas_verificadas"), .sameRow("programadas")),
        figure: figure("conteo-verificado"),
        zones: material.entity.thresholds
      ),
      mean(
        summary.verifiedMean,
        group,
        member,
        of: "avance_verificado_pct",
        figure("promedio-verificado")
      ),
    ]
  }

  private func count(_ value: Int, _ group: ComplianceResults.Group, _ rows: Formula) -> Cell {
    .integer(value, formula: live(group, OversightColumns.count(rows)))
  }

  private func mean(
    _ share: Share?,
    _ group: ComplianceResults.Group,
    _ member: Formula,
    of column: String,
    _ figure: String
  ) -> Cell {
    .percentage(
      share,
      formula: live(
        group,
        OversightColumns.cappedMean(
          of: column,
          over: member * OversightColumns.isProgrammed,
          base: .sameRow("programadas")
        )
      ),
      figure: figure,
      zones: material.entity.thresholds
    )
  }

  /// A formula that finds the group by its name, for groups that have one of their own.
  ///
  /// Spreadsheets do not tell upper case from lower case.
  private func live(_ group: ComplianceResults.Group, _ formula: Formula) -> Formula? {
    let name = group.name.lowercased()
    let namesakes = material.results.subcomponents.count { $0.name.lowercased() == name }
    return group.name.isEmpty || namesakes > 1 ? nil : formula
  }

  private static let columns =
    [
      Column(
        key: key,
        heading: "Subcomponente",
        kind: .text,
        width: .wide,
        meaning: IndicatorTexts.subcomponent
      ),
      Column(
        key: "actividades",
        heading: "Actividades",
        kind: .integer,
        meaning: "Actividades del subcomponente en el plan."
      ),
      Column(
        key: "programadas",
        heading: "Programadas",
        kind: .integer,
        meaning: Text.programmedCount
      ),
      Column(key: "cumplidas", heading: "Cumplidas", kind: .integer, meaning: Text.fulfilledCount),
    ] + VerifiedStanding.columns
}
