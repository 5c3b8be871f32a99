internal import RindeAnalysis
internal import RindeModel

/// The findings of the cover, in sentences.
struct SocialSentences {
  let view: SocialView

  private var results: SocialResults { view.results }

  func findings() -> [String] {
    [posts, engagements].compactMap(\.self) + results.networks.compactMap(network)
      + [targets, response].compactMap(\.self)
  }

  private var start: String { "En \(SocialPeriodTexts.definite(view.period))" }

  private var posts: String? {
    let active = results.networks.filter { $0.summary.posts > 0 }
    guard !active.isEmpty else {
      return "\(start) no hay publicaciones de la entidad en los archivos descargados."
    }
    let parts = active.map { "\(SpanishNumber.text($0.summary.posts)) en \($0.network.name)" }
    let total = SocialWords.posts(results.total.posts)
    let aside = [
      results.total.replies > 0
        ? SpanishNumber.count(
          results.total.replies,
          "respuesta a otras cuentas",
          "respuestas a otras cuentas"
        ) : nil,
      results.total.shares > 0
        ? SpanishNumber.count(
          results.total.shares,
          "publicación compartida de otros",
          "publicaciones compartidas de otros"
        )
        : nil,
    ].compactMap(\.self)
    let sums = results.total.replies + results.total.shares == 1 ? "suma" : "suman"
    let more = aside.isEmpty ? "" : " Aparte hay \(SpanishList.joined(aside)), que no se \(sums)."
    guard parts.count > 1 else {
      return "\(start) la entidad hizo \(total) en \(active[0].network.name).\(more)"
    }
    return "\(start) la entidad hizo \(total): \(SpanishList.joined(parts)).\(more)"
  }

  private var engagements: String? {
    guard let sum = results.total.engagements else { return nil }
    let missing = results.total.posts - sum.posts
    let total = Quantity(micros: sum.total * Quantity.scale)
    let parts = results.networks.compactMap { network in
      network.summary.engagements.map {
        "\(SpanishNumber.text(Quantity(micros: $0.total * Quantity.scale))) en \(network.network.name)"
      }
    }
    let detail = parts.count > 1 ? ": \(SpanishList.joined(parts))" : ""
    let noun = sum.total == 1 ? "interacción" : "interacciones"
    let aside =
      missing == 0
      ? "" : " Sin dato de interacciones: \(SocialWords.posts(missing))."
    return "Esas publicaciones reunieron \(SpanishNumber.text(total)) \(noun)\(detail).\(aside)"
  }

  private func network(_ result: NetworkResult) -> String? {
    var parts: [String] = []
    if let median = median(result.summary) { parts.append(median) }
    if let rate = view.principalRate(of: result.summary) {
      parts.append(
        "la tasa de interacción sobre \(SocialWords.base(rate.rate)) fue de "
          + SocialValue(rate.ratio).text
      )
    }
    if let followers = result.followers {
      parts.append("cerró con \(self.followers(followers))")
    }
    guard !parts.isEmpty else { return nil }
    return "En \(result.network.name), \(SpanishList.joined(parts))."
  }

  /// Halves are told of as many posts as have some.
  private func median(_ summary: PostSummary) -> String? {
    guard let median = summary.medianEngagements else { return nil }
    let text = SpanishNumber.text(median)
    switch summary.engagements?.posts ?? 0 {
    case ...1: return "las interacciones de la publicación fueron \(text)"
    case 2: return "la mediana de interacciones de las 2 publicaciones fue de \(text)"
    default: return "la mitad de las publicaciones tuvo \(text) interacciones o más"
    }
  }

  private func followers(_ result: FollowerResult) -> String {
    let close = SpanishNumber.count(result.close.followers, "seguidor", "seguidores")
    guard let net = result.net else { return close }
    let before = SocialPeriodTexts.definite(view.period.previous)
    guard net != 0 else { return "\(close), los mismos que en \(before)" }
    let growth = result.growth.map { " (\(Self.signed(SocialValue($0).text)))" } ?? ""
    let change = "\(SpanishNumber.text(abs(net))) \(net > 0 ? "más" : "menos")"
    return "\(close), \(change) que al cierre de \(before)\(growth)"
      .replacingEl()
  }

  /// With a true minus sign.
  private static func signed(_ text: String) -> String {
    text.hasPrefix("-") ? "−\(text.dropFirst())" : text
  }

  private var targets: String? {
    guard !results.targets.isEmpty else { return nil }
    let states: [(SocialTargetResult.State, String, String)] = [
      (.met, "se cumplió", "se cumplieron"), (.notMet, "no se cumplió", "no se cumplieron"),
      (.inProgress, "está en curso", "están en curso"),
      (.notDue, "aún no es exigible", "aún no son exigibles"),
      (.notComputable, "no se puede calcular", "no se pueden calcular"),
    ]
    let parts = states.compactMap { state, one, many in
      let count = results.targets.count { $0.state == state }
      return count == 0 ? nil : SpanishNumber.count(count, one, many)
    }
    return "De \(SpanishNumber.count(results.targets.count, "meta", "metas")) en publicaciones, "
      + "\(SpanishList.joined(parts))."
  }

  private var response: String? {
    guard let response = results.response, response.received > 0 else { return nil }
    let received = SpanishNumber.count(
      response.received,
      "mensaje o comentario",
      "mensajes o comentarios"
    )
    let rate = SocialValue(response.rate).text
    let median = response.medianMinutes.map {
      " La mitad de las respuestas llegó en \(SocialWords.duration($0)) o menos."
    }
    return "La ciudadanía envió \(received) que pedían respuesta; la entidad respondió "
      + "\(SpanishNumber.text(response.answered)) (\(rate)), sin contar respuestas automáticas."
      + (median ?? "")
  }
}

extension String {
  /// `de el` as prose contracts it.
  fileprivate func replacingEl() -> String {
    guard let range = firstRange(of: " de el ") else { return self }
    return self[..<range.lowerBound] + " del " + self[range.upperBound...]
  }
}
