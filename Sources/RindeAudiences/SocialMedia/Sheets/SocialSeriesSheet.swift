internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// What is followed month by month.
enum SocialSeriesMeasure: String, CaseIterable {
  case posts = "publicaciones"
  case engagements = "interacciones"
  case followers = "seguidores"

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

/// For each measure, a row per month and a column per network.
struct SocialSeriesSheets {
  let view: SocialView

  func sheets() -> [Sheet] { SocialSeriesMeasure.allCases.compactMap(sheet) }

  private func sheet(_ measure: SocialSeriesMeasure) -> Sheet? {
    let networks = SocialNetwork.allCases.filter { network in
      view.results.series.contains {
        $0.network == network && measure.value(of: $0) != .missing
      }
    }
    guard !networks.isEmpty else { return nil }
    let table = table(measure, networks)
    return .social(
      "Serie_\(measure.rawValue)",
      SocialSheetTexts.series(measure),
      table,
      charts: SocialCharts(view: view).series(measure, networks, table)
    )
  }

  private func table(_ measure: SocialSeriesMeasure, _ networks: [SocialNetwork]) -> Table {
    let id = "serie_\(measure.rawValue)"
    let columns = networks.map { network in
      SocialColumnTexts.integer(
        network.key,
        network.name,
        SocialNotesTexts.series(measure, network)
      )
    }
    // Followers of several networks may be the same persons.
    let addsUp = measure != .followers && networks.count > 1
    return Table(
      id: id,
      columns: [SocialColumnTexts.text("mes", "Mes", .narrow, "Año y mes.")] + columns
        + (addsUp
          ? [SocialColumnTexts.integer("total", "Total", "Suma de las redes con dato.")] : []),
      rows: Set(view.results.series.map(\.month)).sorted().map { month in
        let cells = networks.map { cell(measure, $0, month) }
        return [.text(month.name)] + cells.map(\.cell)
          + (addsUp ? [total(cells.map(\.value), columns)] : [])
      },
      key: ["mes"]
    )
  }

  private func total(_ values: [SocialValue], _ columns: [Column]) -> Cell {
    let counts = values.compactMap { value -> Int128? in
      if case .count(let count) = value { count } else { nil }
    }
    guard !counts.isEmpty else { return .blank }
    return SocialValue(counts.reduce(0, +)).cell(
      formula: .sum(columns.map { .sameRow($0.key) })
    )
  }

  /// Blank where nothing is known, which charts draw as a gap.
  ///
  /// The month that is the report's own period has its figures in the summary.
  private func cell(
    _ measure: SocialSeriesMeasure,
    _ network: SocialNetwork,
    _ month: ReportPeriod
  ) -> (cell: Cell, value: SocialValue) {
    guard
      let found = view.results.series.first(where: {
        $0.network == network && $0.month == month
      })
    else { return (.blank, .missing) }
    let value = measure.value(of: found)
    guard value != .missing else { return (.blank, value) }
    let figure = month == view.period ? nil : view.names.name(measure.figure(of: found))
    return (value.cell(figure: figure), value)
  }
}
