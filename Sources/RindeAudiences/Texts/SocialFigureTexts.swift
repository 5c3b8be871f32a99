internal import RindeAnalysis
internal import RindeModel

/// What figures of social media are called, and the rules behind them.
struct SocialFigureTexts {
  let view: SocialView

  private var period: String { SocialPeriodTexts.name(view.period) }

  func title(_ figure: SocialFigure) -> String {
    switch figure {
    case .summary(let subject, let period, let measure):
      return "\(Self.name(measure)), \(name(subject)), \(SocialPeriodTexts.name(period))"
    case .followers(let network, let measure):
      return "\(Self.name(measure)), \(network.name), \(period)"
    case .followersOfMonth(let network, let month):
      return "Seguidores al cierre, \(network.name), \(SocialPeriodTexts.name(month))"
    case .variation(let network, let number):
      let result = view.results.networks[network]
      let variation = result.variations[number]
      return "Variación de \(SocialWords.measure(variation.measure).lowercased()), "
        + "\(result.network.name), \(period) frente a \(SocialPeriodTexts.definite(variation.base))"
    case .target(let number, let measure):
      let target = view.results.targets[number].target
      return
        "\(Self.name(measure)) de la meta \(target.id), «\(SocialTargetTexts.text(target, view.material))», \(period)"
    case .part(let target, let part, let measure):
      let result = view.results.targets[target]
      return "\(Self.name(measure)) de la meta \(result.target.id), "
        + [result.parts[part].value, SocialTargetTexts.label(result.parts[part])]
        .compactMap(\.self).joined(separator: ", ")
    case .top(let number):
      return "Interacciones de la publicación del puesto \(number + 1), \(period)"
    case .hour(let day, let hour):
      return "Publicaciones de los \(SocialWords.days[day]) entre las "
        + "\(SocialWords.clock(hour * 60)) y las \(SocialWords.clock(hour * 60 + 59)), \(period)"
    case .response(let measure):
      return "\(SocialResponseTexts.measure(measure, .missing).name), \(period)"
    case .messages(let network, let measure):
      return "\(SocialResponseTexts.measure(measure, .missing).name), "
        + "\(network?.name ?? "sin red"), \(period)"
    case .difference(let number):
      let found = view.results.discrepancies[number]
      return "Diferencia con la tabla de la oficina, \(found.row.network.name), "
        + SocialPeriodTexts.name(found.row.month)
    }
  }

  private func name(_ subject: SocialSubject) -> String {
    switch subject {
    case .everything: "todas las redes"
    case .network(let network): network.name
    case .type(let network, let key):
      "\(network?.name ?? "todas las redes"), "
        + SocialWords.type(
          view.results.types.first { $0.network == network && $0.key == key }?.type
        ).lowercased()
    case .hashtag(let key):
      view.results.hashtags.first { $0.key == key }?.name ?? "#\(key)"
    case .topic(let key):
      "tema «\(view.results.topics.first { $0.key == key }?.name ?? key)»"
    case .office(let key):
      view.results.offices.first { $0.key == key }?.name ?? key
    }
  }

  static func name(_ measure: SocialMeasure) -> String {
    switch measure {
    case .posts: "Publicaciones"
    case .engagements: "Interacciones"
    case .medianEngagements: "Mediana de interacciones por publicación"
    case .medianReach: "Alcance mediano por publicación"
    case .sum(let metric): SocialWords.metric(metric)
    case .rate(let rate): SocialWords.rate(rate)
    case .medianRate(let rate): "Mediana de la tasa sobre \(SocialWords.base(rate))"
    }
  }

  static func name(_ measure: SocialFollowerMeasure) -> String {
    switch measure {
    case .opening: "Seguidores al inicio"
    case .close: "Seguidores al cierre"
    case .net: "Seguidores, crecimiento neto"
    case .growth: "Crecimiento de seguidores"
    }
  }

  static func name(_ measure: SocialTargetMeasure) -> String {
    switch measure {
    case .due: "Programado"
    case .executed: "Ejecutado"
    case .ratio: "Cumplimiento"
    }
  }

  func missing(_ figure: SocialFigure) -> String {
    switch figure {
    case .variation(let network, let number):
      let obstacle = view.results.networks[network].variations[number].obstacle
      return "Sin valor. \(obstacle.map(SocialVariationTexts.obstacle) ?? "No hay dato.")"
    case .target(let number, _):
      let note = SocialTargetTexts.note(view.results.targets[number])
      return "Sin valor. \(note.isEmpty ? "Nada vencía en el periodo." : note)"
    default: return "Sin valor: ningún archivo trae el dato."
    }
  }

  func rounding(_ value: SocialValue) -> String? {
    guard value.isPercentage, let exact = value.exact else { return nil }
    let digits = exact.split(separator: ".").joined(separator: ",")
    let places = value.places == 1 ? "un decimal" : "dos decimales, por ser menor de 1 %"
    return "\(digits) % se muestra con \(places): \(value.text)."
  }
}
