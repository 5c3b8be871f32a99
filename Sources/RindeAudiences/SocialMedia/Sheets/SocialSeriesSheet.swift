internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What is followed month by month.
enum SocialSeriesMeasure: String, CaseIterable {
  case posts = "publicaciones"
  case engagements = "interacciones"
  case followers = "seguidores"

  /// `facebook_publicaciones`.
  func key(of network: SocialNetwork) -> String { "\(network.key)_\(rawValue)" }

  var name: String { rawValue.capitalizedFirst }

  func value(of month: SocialMonth) -> SocialValue {
    switch self {
    case .posts: SocialValue(month.summary?.posts)
    case .engagements: SocialValue(month.summary?.engagements?.total)
    case .followers: SocialValue(month.followers)
    }
  }

  func figure(of month: SocialMonth) -> SocialFigure {
    let subject = SocialSubject.network(month.network)
    switch self {
    case .posts: return .summary(subject, month.month, .posts)
    case .engagements: return .summary(subject, month.month, .engagements)
    case .followers: return .followersOfMonth(month.network, month.month)
    }
  }
}

/// A row per month and columns for each network.
struct SocialSeriesSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    let networks = SocialNetwork.allCases.filter { network in
      view.results.series.contains { $0.network == network }
    }
    guard !networks.isEmpty else { return [] }
    let table = table(networks)
    return [
      .social(
        "Serie",
        SocialSheetTexts.series,
        table,
        charts: SocialCharts(view: view).series(networks, table)
      )
    ]
  }

  private func table(_ networks: [SocialNetwork]) -> Table {
    let months = Set(view.results.series.map(\.month)).sorted()
    let columns = networks.flatMap { network in
      SocialSeriesMeasure.allCases.map { measure in
        SocialColumnTexts.integer(
          measure.key(of: network),
          "\(network.name): \(measure.rawValue)",
          SocialNotesTexts.series(measure, network)
        )
      }
    }
    return Table(
      id: "serie_redes",
      columns: [
        SocialColumnTexts.text("mes", "Mes", .medium, "Mes de la publicación o del conteo.")
      ] + columns,
      rows: months.map { month in
        [.text(SocialPeriodTexts.name(month))]
          + networks.flatMap { network in
            SocialSeriesMeasure.allCases.map { cell($0, network, month) }
          }
      },
      key: ["mes"]
    ).leavingOut(Set(columns.map(\.key)))
  }

  /// Blank where nothing is known, which charts draw as a gap.
  ///
  /// The month that is the report's own period has its figures in the summary.
  private func cell(
    _ measure: SocialSeriesMeasure,
    _ network: SocialNetwork,
    _ month: ReportPeriod
  ) -> Cell {
    guard
      let found = view.results.series.first(where: {
        $0.network == network && $0.month == month
      })
    else { return .blank }
    let value = measure.value(of: found)
    guard value != .missing else { return .blank }
    return value.cell(
      figure: month == view.period ? nil : view.names.name(measure.figure(of: found))
    )
  }
}
