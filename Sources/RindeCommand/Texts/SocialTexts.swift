internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// What `rinde redes` says of a period.
enum SocialTexts {
  static let example = "Datos de ejemplo: no son cifras oficiales."

  static let topTitle = "Publicaciones con más interacciones"

  static func title(of period: ReportPeriod, entity: String) -> String {
    "\(entity)\nRedes sociales, \(SocialWordTexts.period(period))"
  }

  /// Which posts count, and by which clock.
  static func base(_ results: SocialResults) -> String {
    let period = results.period
    return "Lo publicado del \(SpanishNumber.longDate(period.firstDay)) al "
      + "\(SpanishNumber.longDate(period.lastDay)), con la hora de \(results.records.zone.name). "
      + "Las cifras son las acumuladas hasta el día de cada descarga."
  }

  static func noPosts(in period: ReportPeriod) -> String {
    "No hay publicaciones de \(SocialWordTexts.period(period)) en los archivos leídos."
  }

  static func total(_ results: SocialResults) -> String {
    let total = results.total
    let posts = SpanishNumber.count(total.posts, "publicación", "publicaciones")
    let engagements = total.engagements.map {
      " y " + SpanishNumber.count($0.count, "interacción", "interacciones")
    }
    let networks = results.networks.count { $0.summary.posts > 0 }
    let place = SpanishNumber.count(networks, "red", "redes")
    let apart = self.apart(total)
    return "En total: \(posts)\(engagements ?? "") en \(place)."
      + (apart.isEmpty ? "" : " Además, sin contarlas: \(apart).")
  }

  /// `3 respuestas y 2 publicaciones ajenas compartidas`; empty where there is none.
  static func apart(_ summary: PostSummary) -> String {
    [
      summary.replies == 0
        ? nil : SpanishNumber.count(summary.replies, "respuesta a otros", "respuestas a otros"),
      summary.shares == 0
        ? nil
        : SpanishNumber.count(
          summary.shares,
          "publicación ajena compartida",
          "publicaciones ajenas compartidas"
        ),
    ].compactMap(\.self).joined(separator: " y ")
  }

  /// `170.344 (+7,5 %)`, or why there is no percentage.
  static func variation(_ variation: Variation) -> String {
    guard let previous = variation.previous else { return "sin dato" }
    let figure = self.figure(previous, of: variation.measure)
    switch variation.obstacle {
    case .missing: return "\(figure) (sin comparación)"
    case .seriesBreak: return "\(figure) (cambió la medida)"
    case .zero: return figure
    case .smallBase:
      return "\(figure) (\(difference(variation).map { signed($0) } ?? "base menor de 10"))"
    case nil: return "\(figure) (\(change(variation)))"
    }
  }

  private static func difference(_ variation: Variation) -> Quantity? {
    variation.current.flatMap { current in variation.previous.map { current - $0 } }
  }

  /// The relative change, also of a rate: as the workbook and the JSON have it.
  private static func change(_ variation: Variation) -> String {
    guard let change = variation.change else { return "" }
    let sign = change.numerator > .zero ? "+" : ""
    return sign + SpanishNumber.percentage(change)
  }

  private static func figure(
    _ quantity: Quantity,
    of measure: MetricDefinition.Measure
  ) -> String {
    guard case .rate = measure else { return SpanishNumber.text(quantity) }
    return SpanishNumber.percentage(Ratio(quantity, over: 100), places: 2)
  }

  /// `+260`, `-45`, `0`.
  static func signed(_ count: Int) -> String {
    (count > 0 ? "+" : "") + SpanishNumber.text(count)
  }

  private static func signed(_ quantity: Quantity) -> String {
    (quantity > .zero ? "+" : "") + SpanishNumber.text(quantity)
  }

  /// What a rate divides, and the median of posts beside it.
  static func derivation(of rate: RateResult) -> String {
    let median = rate.median.map {
      "; mediana de las publicaciones: \(SpanishNumber.percentage($0, places: 2))"
    }
    return "\(SocialWordTexts.rate(rate.rate)): "
      + "\(SpanishNumber.text(Int(clamping: rate.numerator))) interacciones ÷ "
      + "\(SpanishNumber.text(Int(clamping: rate.denominator))) "
      + "\(SocialWordTexts.denominator(rate.rate)), en "
      + SpanishNumber.count(rate.posts, "publicación", "publicaciones") + (median ?? "") + "."
  }

  /// `2,50 % por alcance`.
  static func shortRate(_ rate: RateResult) -> String {
    let words = SocialWordTexts.rate(rate.rate).split(separator: " ").dropFirst()
    return SpanishNumber.percentage(rate.ratio, places: 2) + " " + words.joined(separator: " ")
  }

  /// The beginning of a text, its lines as one.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  static func hint(_ figure: String) -> String {
    "De dónde sale una cifra: rinde explicar CARPETA \(ShellWord.of(figure))"
  }
}
