internal import RindeAnalysis
internal import RindeModel

/// Descriptions of the charts of social media for those who do not see them.
enum SocialChartTexts {
  static func engagements(_ view: SocialView) -> String {
    let parts = view.results.networks.map { network in
      let sum = network.summary.engagements.map { Quantity(micros: $0.total * Quantity.scale) }
      return "\(network.network.name), \(sum.map(SpanishNumber.text) ?? "sin dato")"
    }
    return "Barras con las interacciones de cada red: \(parts.joined(separator: "; ")). "
      + "Los datos están en la tabla Resumen."
  }

  static func targets(_ targets: [SocialTargetResult]) -> String {
    let limit = 20
    let parts = targets.prefix(limit).map { result in
      "\(result.target.id), \(SocialValue(result.executed).text) de "
        + SocialValue(result.due).text
    }
    let rest = targets.count > limit ? "; y \(targets.count - limit) más" : ""
    return "Barras por meta: las publicaciones hechas y, como marca, las programadas. "
      + "\(parts.joined(separator: "; "))\(rest)."
  }

  static func messages(_ view: SocialView) -> String {
    let parts = view.messageNetworks.map { network in
      let counts = view.messages(of: network)
      return "\(network?.name ?? "sin red"), \(SpanishNumber.text(counts.answered)) de "
        + SpanishNumber.text(counts.received)
    }
    return "Barras apiladas con los mensajes de cada red según su respuesta. Respondidos por una "
      + "persona: \(parts.joined(separator: "; ")). Los datos están en la tabla de al lado."
  }

  static func series(
    _ view: SocialView,
    _ measure: SocialSeriesMeasure,
    as kind: Chart.Kind
  ) -> String {
    let parts = view.results.networks.compactMap { network -> String? in
      let months = view.results.series.filter { $0.network == network.network }
      guard let last = months.last(where: { measure.value(of: $0) != .missing }),
        let first = months.first(where: { measure.value(of: $0) != .missing })
      else { return nil }
      let end =
        "\(measure.value(of: last).text) en \(SocialPeriodTexts.name(last.month))"
      guard first.month != last.month else { return "\(network.network.name), \(end)" }
      return "\(network.network.name), de \(measure.value(of: first).text) en "
        + "\(SocialPeriodTexts.name(first.month)) a \(end)"
    }
    let form = kind == .columns ? "Columnas" : "Líneas"
    return "\(form) por red y mes. \(measure.name): \(parts.joined(separator: "; ")). "
      + "Los datos están en la tabla de al lado."
  }
}
