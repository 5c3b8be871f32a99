internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Every rate of every network, with its numerator and its denominator.
struct SocialRateSheet {
  let view: SocialView

  static let tableID = "tasas"

  private var rates: [(network: NetworkResult, rate: RateResult)] {
    view.results.networks.flatMap { network in
      network.summary.rates.map { (network, $0) }
    }
  }

  /// The row of a rate in the table, from 0.
  func row(of rate: EngagementRate, on network: SocialNetwork) -> Int? {
    rates.firstIndex { $0.network.network == network && $0.rate.rate == rate }
  }

  func sheets() -> [Sheet] {
    guard !rates.isEmpty else { return [] }
    typealias Texts = SocialColumnTexts
    let table = Table(
      id: Self.tableID,
      columns: [
        Texts.network, Texts.rateBase, Texts.numerator, Texts.denominator, Texts.rate,
        Texts.medianRate,
        Texts.integer(
          "publicaciones_con_base",
          "Publicaciones con base",
          "Publicaciones cuya base se conoce y es mayor que cero."
        ),
        Texts.integer(
          "publicaciones_fuera",
          "Publicaciones fuera",
          "Publicaciones del periodo que no entran en la tasa: les falta la base o las interacciones."
        ),
      ],
      rows: rates.map { row($0.network, $0.rate) },
      key: ["red", "tasa_sobre"]
    ).offPage(["publicaciones_con_base"])
    return [.social("Tasas", SocialSheetTexts.rates, table)]
  }

  private func row(_ network: NetworkResult, _ rate: RateResult) -> [Cell] {
    let subject = SocialSubject.network(network.network)
    return [.text(network.network.name), .text(SocialWords.base(rate.rate))]
      + view.rateCells(rate, of: subject)
      + [.integer(rate.posts), .integer(network.summary.posts - rate.posts)]
  }
}

extension SocialView {
  /// Numerator, denominator, rate and median of rates; blank without a rate.
  func rateCells(_ rate: RateResult?, of subject: SocialSubject) -> [Cell] {
    guard let rate else { return [.blank, .blank, .blank, .blank] }
    return [
      SocialValue(rate.numerator).cell(), SocialValue(rate.denominator).cell(),
      cell(
        .summary(subject, period, .rate(rate.rate)),
        formula: .quotient(.sameRow("numerador"), .sameRow("denominador"))
      ),
      cell(.summary(subject, period, .medianRate(rate.rate))),
    ]
  }
}
