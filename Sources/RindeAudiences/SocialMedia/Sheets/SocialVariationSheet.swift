internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// Each measure beside that of the period before and of a year before.
struct SocialVariationSheet {
  let view: SocialView

  func sheets() -> [Sheet] {
    let rows = view.results.networks.indices.flatMap { network in
      view.results.networks[network].variations.indices.map { row(network, $0) }
    }
    guard !rows.isEmpty else { return [] }
    let table = Table(
      id: "variaciones",
      columns: columns,
      rows: rows,
      key: ["red", "medida", "periodo_base"]
    )
    return [.social("Variaciones", SocialSheetTexts.variations(view.period), table).unlessLong]
  }

  private var columns: [Column] {
    typealias Texts = SocialColumnTexts
    return [
      Texts.network, Texts.text("medida", "Medida", .wide, "Qué se compara."),
      Texts.text("periodo_base", "Frente a", .medium, "Periodo con el que se compara."),
      Column(
        key: "actual",
        heading: SocialPeriodTexts.name(view.period).capitalizedFirst,
        kind: .decimal(places: 1),
        meaning: "Valor en el periodo del informe."
      ),
      Column(
        key: "anterior",
        heading: "Periodo de comparación",
        kind: .decimal(places: 1),
        meaning: "Valor en el periodo con el que se compara."
      ),
      Column(
        key: "diferencia",
        heading: "Diferencia",
        kind: .decimal(places: 1),
        meaning: "Valor actual menos el anterior; en puntos porcentuales si es una tasa."
      ),
      Texts.percentage(
        "variacion_pct",
        "Variación",
        "Diferencia sobre el valor del periodo con el que se compara; también de las tasas."
      ),
      Texts.text("motivo", "Por qué no hay variación", .wide, "Qué impide dar el porcentaje."),
    ]
  }

  private func row(_ network: Int, _ number: Int) -> [Cell] {
    let result = view.results.networks[network]
    let variation = result.variations[number]
    let change = view.cell(.variation(network: network, number))
    return [
      .text(result.network.name), .text(SocialWords.measure(variation.measure)),
      .text(SocialPeriodTexts.name(variation.base)),
      variation.value(of: variation.current).cell(),
      variation.value(of: variation.previous).cell(),
      variation.value(of: variation.difference).cell(
        formula: variation.difference == nil
          ? nil : .operation(.sameRow("actual"), .minus, .sameRow("anterior"))
      ),
      change.following(.quotient(.sameRow("diferencia"), .sameRow("anterior"))),
      .text(variation.obstacle.map(SocialVariationTexts.obstacle) ?? ""),
    ]
  }
}

extension Variation {
  /// What it changed by; `nil` when one of the two is missing or both mean different things.
  var difference: Quantity? {
    guard obstacle != .seriesBreak, let current, let previous else { return nil }
    return current - previous
  }

  /// A quantity of the measure as a value; rates come as percentage points.
  func value(of quantity: Quantity?) -> SocialValue {
    switch measure {
    case .rate, .followerGrowth: SocialValue(quantity.map { Ratio($0, over: 100) })
    case .posts, .engagements, .metric, .followers, .netFollowers: SocialValue(quantity)
    }
  }
}
