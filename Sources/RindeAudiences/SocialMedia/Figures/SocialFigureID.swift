package import RindeAnalysis
internal import RindeModel

/// The stable names of figures of social media: `redes/facebook/2022-03/tasa-interaccion-alcance`.
package struct SocialFigureID: Sendable {
  private let results: SocialResults

  /// Names of the parts of each target, all different.
  private let parts: [[String]]

  /// Names of the targets, all different.
  private let targets: [String]

  package init(_ results: SocialResults) {
    self.results = results
    targets = Self.distinct(results.targets.map { Self.plain($0.target.id) })
    parts = results.targets.map { target in
      FigureID.slugs(
        of: target.parts.map { part in
          (part.value.map { "\($0) " } ?? "") + part.label
        }
      )
    }
  }

  private var period: String { results.period.name }

  /// The name of a figure.
  package func name(_ figure: SocialFigure) -> String {
    switch figure {
    case .summary(let subject, let period, let measure):
      "\(Self.prefix(subject, period.name))/\(Self.name(measure))"
    case .followers(let network, let measure):
      "redes/\(network.key)/\(period)/\(Self.name(measure))"
    case .followersOfMonth(let network, let month):
      "redes/\(network.key)/\(month.name)/\(Self.name(.close))"
    case .variation(let network, let number): variation(network, number)
    case .target(let number, let measure):
      "redes/meta/\(targets[number])/\(period)/\(Self.name(measure))"
    case .part(let target, let part, let measure):
      "redes/meta/\(targets[target])/\(period)/parte/\(parts[target][part])/\(Self.name(measure))"
    case .top(let number): "redes/todas/\(period)/mejores/\(number + 1)/interacciones"
    case .hour(let day, let hour):
      "redes/todas/\(period)/dia-hora/\(FigureID.slug(SocialWords.days[day]))-"
        + "\(SocialWords.twoDigits(hour))/publicaciones"
    case .response(let measure): "redes/atencion/\(period)/\(Self.name(measure))"
    case .messages(let network, let measure):
      "redes/atencion/\(network?.key ?? "sin-red")/\(period)/\(Self.name(measure))"
    case .difference(let number): difference(number)
    }
  }

  private func variation(_ network: Int, _ number: Int) -> String {
    let result = results.networks[network]
    let variation = result.variations[number]
    return "redes/\(result.network.key)/\(period)/\(Self.name(variation.measure))/"
      + "variacion-\(variation.base.name)"
  }

  private func difference(_ number: Int) -> String {
    let found = results.discrepancies[number]
    let measure =
      switch found.measure {
      case .posts: "publicaciones"
      case .followers: "seguidores"
      case .engagements: "interacciones"
      case .rate: "tasa"
      }
    return "redes/\(found.row.network.key)/\(found.row.month.name)/diferencia-\(measure)"
      + (found.row.origin.line.map { "-\($0)" } ?? "")
  }

  private static func prefix(_ subject: SocialSubject, _ period: String) -> String {
    switch subject {
    case .everything: "redes/todas/\(period)"
    case .network(let network): "redes/\(network.key)/\(period)"
    case .type(let network, let key):
      "redes/\(network?.key ?? "todas")/\(period)/tipo/\(key)"
    case .hashtag(let key): "redes/hashtag/\(key)/\(period)"
    case .topic(let key): "redes/tema/\(key)/\(period)"
    case .office(let key): "redes/dependencia/\(key)/\(period)"
    }
  }

  /// As it is written where that is plain, and otherwise its slug.
  private static func plain(_ id: String) -> String {
    let isPlain = id.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    guard !isPlain || id.isEmpty else { return id }
    return FigureID.slug(id).isEmpty ? "meta" : FigureID.slug(id)
  }

  private static func distinct(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.map { name in
      var (unique, number) = (name, 2)
      while !taken.insert(unique).inserted {
        unique = "\(name)-\(number)"
        number += 1
      }
      return unique
    }
  }
}
