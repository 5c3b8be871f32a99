internal import RindeAnalysis
internal import RindeModel

/// Steps of rates, changes and targets.
extension SocialDerivationTexts {
  private static func text(_ count: Int128) -> String {
    SpanishNumber.text(Quantity(micros: count * Quantity.scale))
  }

  /// `40 ÷ 500 = 8,0 %`.
  static func division(_ ratio: Ratio) -> String {
    "\(SpanishNumber.text(ratio.numerator)) ÷ \(SpanishNumber.text(ratio.denominator)) = "
      + "\(SocialValue(ratio).text)."
  }

  /// Why a post is left out of a rate; `nil` when it counts.
  static func reason(
    engagements: Int64?,
    base: Int64?,
    _ rate: EngagementRate
  ) -> String? {
    if engagements == nil { return "sin dato de interacciones" }
    guard let base else { return "sin dato de \(SocialWords.base(rate))" }
    return base > 0 ? nil : "\(SocialWords.base(rate)) en cero"
  }

  static func rate(_ result: RateResult, _ terms: [SocialRateTerm]) -> [String] {
    let division = division(result.ratio)
    guard (2...8).contains(terms.count) else { return [division] }
    func sum(_ values: [Int64]) -> String {
      values.map { text(Int128($0)) }.joined(separator: " + ")
    }
    return [
      "Interacciones: \(sum(terms.compactMap(\.engagements))) = \(text(result.numerator)).",
      "Base (\(SocialWords.base(result.rate))): \(sum(terms.compactMap(\.base))) = "
        + "\(text(result.denominator)).",
      division,
    ]
  }

  static func medianRate(_ result: RateResult, _ terms: [SocialRateTerm]) -> String {
    "Mediana de \(SpanishNumber.count(terms.count, "tasa", "tasas")) de publicaciones: "
      + "\(SocialValue(share: result.median).text)."
  }

  /// `10 ÷ 200 = 5,0 %`.
  static func term(_ term: SocialRateTerm) -> String {
    guard let engagements = term.engagements, let base = term.base else { return post(term.post) }
    let ratio = Ratio(Quantity(Int(engagements)), over: Quantity(Int(base)))
    return "\(post(term.post)): \(division(ratio).dropLast())"
  }

  static func followers(_ followers: FollowerResult, isShare: Bool) -> [String] {
    guard let opening = followers.opening, let net = followers.net else { return [] }
    let difference =
      "\(SpanishNumber.text(followers.close.followers)) − "
      + "\(SpanishNumber.text(opening.followers)) = \(SpanishNumber.text(net))."
    return [difference] + (isShare ? followers.growth.map { [division($0)] } ?? [] : [])
  }

  static func change(_ variation: Variation) -> [String] {
    guard let change = variation.change else {
      return [variation.obstacle.map(SocialVariationTexts.obstacle) ?? ""].filter { !$0.isEmpty }
    }
    let (now, before) = (
      variation.value(of: variation.current).text, variation.value(of: variation.previous).text
    )
    return ["(\(now) − \(before)) ÷ \(before) = \(SocialValue(change).text)."]
  }

  static func difference(_ written: Quantity, _ computed: Quantity) -> String {
    "\(SpanishNumber.text(written)) − \(SpanishNumber.text(computed)) = "
      + "\(SpanishNumber.text(written - computed))."
  }

  static func part(_ part: SocialTargetResult.Part) -> String {
    let value = part.value.map { "\($0), " } ?? ""
    return "\(value)\(SocialTargetTexts.label(part)): \(SpanishNumber.text(part.executed)) de "
      + "\(SpanishNumber.text(part.due)) (\(SocialTargetTexts.state(of: part).lowercased()))."
  }

  static func messages(_ count: Int) -> String {
    "Se contaron \(SpanishNumber.count(count, "mensaje o comentario", "mensajes o comentarios"))."
  }

  /// Which message, and what became of it; never who wrote it.
  static func message(_ message: CitizenMessage) -> String {
    let fate: String
    if let minutes = message.minutes {
      fate =
        message.isAutomatic
        ? "respuesta automática, no cuenta"
        : minutes < 0
          ? "respuesta anterior al mensaje, sin tiempo"
          : "respondido en \(SocialWords.duration(Double(minutes)))"
    } else {
      fate = "sin respuesta"
    }
    return "\(message.id), recibido el \(message.received.day.officeText): \(fate)"
  }

  static func times(_ minutes: [Int], _ measure: SocialResponseMeasure) -> String {
    let count = SpanishNumber.count(minutes.count, "tiempo", "tiempos")
    switch measure {
    case .mean:
      return "\(SpanishNumber.text(minutes.reduce(0, +))) minutos ÷ "
        + "\(SpanishNumber.count(minutes.count, "respuesta", "respuestas"))."
    case .ninthDecile:
      return "Percentil 90 de \(count) de respuesta, interpolado entre los dos vecinos."
    default: return "Mediana de \(count) de respuesta."
    }
  }
}
