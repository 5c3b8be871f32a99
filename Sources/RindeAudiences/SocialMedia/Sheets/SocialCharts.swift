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

  /// Posts, interactions and followers, month by month.
  func series(_ networks: [SocialNetwork], _ table: Table) -> [Chart] {
    SocialSeriesMeasure.allCases.compactMap { measure in
      let shown = networks.filter { network in
        table.index(of: measure.key(of: network)).map { index in
          table.rows.contains { $0[index].isNumber }
        } ?? false
      }
      guard !shown.isEmpty, table.rows.count > 1 else { return nil }
      return Chart(
        id: "serie_\(measure.rawValue)",
        title: "\(measure.name) por mes",
        kind: measure == .posts ? .columns : .lines,
        description: SocialChartTexts.series(view, measure),
        valueTitle: measure.name,
        showsPercentages: false,
        series: shown.map { network in
          .init(
            name: network.name,
            role: .member(Int(network.rawValue)),
            table: table.id,
            categories: "mes",
            values: measure.key(of: network)
          )
        }
      )
    }
  }
}
