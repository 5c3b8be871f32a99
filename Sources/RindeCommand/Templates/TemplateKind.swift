internal import RindeAudiences

/// The kinds of entity for which there are templates.
enum TemplateKind: String, CaseIterable {
  case mayoralty = "alcaldia"
  case governorate = "gobernacion"
  case decentralized = "descentralizada"

  /// The kind that the user names, with or without accents.
  init?(named name: String) {
    self.init(rawValue: FigureID.slug(name))
  }

  /// How many digits the entity's DIVIPOLA code has.
  var codeLengths: [Int] {
    switch self {
    case .mayoralty: [5]
    case .governorate: [2]
    case .decentralized: [2, 5]
    }
  }
}
