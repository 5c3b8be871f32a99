internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// A row per network: what it published, what came of it, and its followers.
struct SocialSummarySheet {
  let view: SocialView

  static let tableID = "resumen"

  func sheets() -> [Sheet] {
    guard !view.results.networks.isEmpty else { return [] }
    let table = Table(
      id: Self.tableID,
      columns: Self.columns,
      rows: view.results.networks.map(row),
      key: ["red"],
      total: view.results.networks.count > 1 ? total : nil
    ).onPage([
      "red", "publicaciones", "interacciones", "interacciones_mediana", "tasa_sobre", "tasa_pct",
      "seguidores", "crecimiento_pct",
    ])
    return [
      .social(
        "Resumen",
        SocialSheetTexts.summary(view.period),
        table,
        charts: SocialCharts(view: view).summary(table)
      )
    ]
  }

  private static var columns: [Column] {
    typealias Texts = SocialColumnTexts
    return [
      Texts.network, Texts.posts, Texts.engagements, Texts.medianEngagements, Texts.medianReach,
      Texts.impressions, Texts.views, Texts.rateBase, Texts.rate, Texts.medianRate,
      Texts.integer(
        "seguidores_inicio",
        "Seguidores al inicio",
        "Último conteo del periodo anterior."
      ),
      Texts.integer("seguidores", "Seguidores al cierre", "Último conteo del periodo."),
      Texts.integer(
        "seguidores_neto",
        "Seguidores, neto",
        "Seguidores al cierre menos seguidores al inicio."
      ),
      Texts.percentage(
        "crecimiento_pct",
        "Crecimiento",
        "Seguidores netos sobre los seguidores al inicio."
      ),
    ]
  }

  private func row(_ result: NetworkResult) -> [Cell] {
    let measures: [SocialMeasure] = [
      .posts, .engagements, .medianEngagements, .medianReach, .sum(.impressions), .sum(.views),
    ]
    return [.text(result.network.name)]
      + measures.map { view.cell(.summary(.network(result.network), view.period, $0)) }
      + rate(result) + followers(result)
  }

  /// Taken from the sheet of rates, where the figures stand with what they come from.
  private func rate(_ result: NetworkResult) -> [Cell] {
    let rates = SocialRateSheet(view: view)
    guard let rate = view.principalRate(of: result.summary),
      let row = rates.row(of: rate.rate, on: result.network)
    else { return [.blank, Cell(.missing(.notAvailable)), Cell(.missing(.notAvailable))] }
    func copy(_ column: String) -> Formula {
      .cell(table: SocialRateSheet.tableID, row: row, column: column)
    }
    return [
      .text(SocialWords.base(rate.rate)),
      SocialValue(rate.ratio).cell(formula: copy("tasa_pct")),
      SocialValue(share: rate.median).cell().following(copy("tasa_mediana_pct")),
    ]
  }

  private func followers(_ result: NetworkResult) -> [Cell] {
    func cell(_ measure: SocialFollowerMeasure) -> Cell {
      view.cell(.followers(result.network, measure))
    }
    return [
      cell(.opening), cell(.close),
      cell(.net).following(
        .operation(.sameRow("seguidores"), .minus, .sameRow("seguidores_inicio"))
      ),
      cell(.growth).following(
        .quotient(.sameRow("seguidores_neto"), .sameRow("seguidores_inicio"))
      ),
    ]
  }

  /// Only what may be added up across networks.
  private var total: [Cell] {
    func cell(_ measure: SocialMeasure) -> Cell {
      view.cell(.summary(.everything, view.period, measure))
    }
    return [
      .text("Total"),
      cell(.posts).following(.total(of: Self.tableID, "publicaciones")),
      cell(.engagements).following(.total(of: Self.tableID, "interacciones")),
      cell(.medianEngagements),
    ] + Array(repeating: .blank, count: 10)
  }
}
