internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The charts of social media, each described with its figures.
struct SocialCharts {
  let view: SocialView

  /// Interactions by network.
  func summary(_ table: Table) -> [Chart] {
    guard view.results.networks.contains(where: { $0.summary.engagements != nil }) else {
      return []
    }
    return [
      Chart(
        id: "interacciones_por_red",
        title: "Interacciones por red, \(SocialPeriodTexts.name(view.period))",
        kind: .bars,
        description: SocialChartTexts.engagements(view),
        valueTitle: "Interacciones",
        showsPercentages: false,
        series: [
          .init(
            name: "Interacciones",
            role: .achieved,
            table: table.id,
            categories: "red",
            values: "interacciones"
          )
        ]
      )
    ]
  }

  /// What each target asked and what was done; none when nothing can be counted.
  func targets(_ table: Table) -> [Chart] {
    let targets = view.results.targets.filter { $0.state != .notComputable && $0.due > 0 }
    guard !targets.isEmpty else { return [] }
    let parts: [(String, Chart.Series.Role, String)] = [
      ("Ejecutado", .achieved, "ejecutado"), ("Programado", .target, "programado"),
    ]
    return [
      Chart(
        id: "metas_ejecutado",
        title: "Publicaciones programadas y hechas de cada meta",
        kind: .bars,
        description: SocialChartTexts.targets(targets),
        valueTitle: "Publicaciones",
        showsPercentages: false,
        series: parts.map { name, role, column in
          .init(name: name, role: role, table: table.id, categories: "meta", values: column)
        },
        longNames: "texto"
      )
    ]
  }

  /// How messages were answered, by network.
  func messages() -> Chart {
    let parts: [(String, Chart.Series.Role, String)] = [
      ("Respondidos por una persona", .good, "respondidos"),
      ("Solo respuesta automática", .fair, "automaticas"),
      ("Sin respuesta", .poor, "sin_respuesta"),
    ]
    return Chart(
      id: "respuesta_por_red",
      title: "Mensajes y comentarios según su respuesta",
      kind: .stackedBars,
      description: SocialChartTexts.messages(view),
      valueTitle: "Mensajes y comentarios",
      showsPercentages: false,
      series: parts.map { name, role, column in
        .init(
          name: name,
          role: role,
          table: SocialResponseSheets.messagesID,
          categories: "red",
          values: column
        )
      }
    )
  }

  /// Columns beyond which they are too thin to be told apart on a telephone.
  private static let mostColumns = 36

  /// A measure month by month; none for a single month.
  func series(
    _ measure: SocialSeriesMeasure,
    _ networks: [SocialNetwork],
    _ table: Table
  ) -> [Chart] {
    guard table.rows.count > 1 else { return [] }
    let columns = table.rows.count * networks.count
    let kind: Chart.Kind =
      measure == .posts && columns <= Self.mostColumns ? .columns : .lines
    return [
      Chart(
        id: "grafico_\(table.id)",
        title: "\(measure.name) por mes",
        kind: kind,
        description: SocialChartTexts.series(view, measure, as: kind),
        valueTitle: measure.name,
        showsPercentages: false,
        series: networks.map { network in
          .init(
            name: network.name,
            role: .member(Int(network.rawValue)),
            table: table.id,
            categories: "mes",
            values: network.key
          )
        }
      )
    ]
  }
}
