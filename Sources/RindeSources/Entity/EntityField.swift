/// A field of `entidad.xlsx`, by the key of `entidad.json` that it fills.
package enum EntityField: String, Hashable, Sendable, CaseIterable {
  case name = "nombre"
  case year = "vigencia"
  case divipola
  case level = "orden"
  case planKind = "tipo_plan"
  /// One row for each office; its abbreviation is the additional value.
  case office = "dependencias"
  /// One row for each cut-off; its name is the additional value.
  case cutoff = "cortes"
  case mediumThreshold = "umbrales.media"
  case highThreshold = "umbrales.alta"
  /// One row for each day; the reason is the additional value.
  case closure = "dias_no_habiles"
  case opensOnSaturday = "sabado_habil"
  case includesLaw2578 = "ley_2578"
  case publicationDays = "dias_publicacion"
  case reportingNorm = "norma_informe"
  case license = "licencia"
  /// One row for each municipality; its DIVIPOLA code is the additional value.
  case municipality = "municipios"
  /// One row for each territory; the activity whose spaces cover it is the additional value.
  case place = "coberturas.territorios"
  /// One row for each group; the activity is the additional value.
  case group = "coberturas.grupos"
  case emergencyExtension = "terminos.ampliacion_2020_2022"
  /// One row for each kind of case, which is the additional value.
  case ownTerm = "terminos.propios"
  case isExample = "ejemplo"

  /// Those whose key the reader of the configuration knows, in the order in which they are listed.
  package static var known: [EntityField] {
    allCases.filter { EntityReader.keys.contains($0.key) }
  }

  /// The key of the configuration's own members.
  var key: String { String(rawValue.prefix { $0 != "." }) }

  /// The key within the member of the configuration; the member's own when it has no parts.
  var part: String { String(rawValue.split(separator: ".").last ?? "") }

  /// The field that a cell names, by its label, its key or another usual name.
  init?(_ written: String) {
    let name = SpanishText.headingKey(written)
    guard
      let field = Self.known.first(where: { field in
        ([field.label, field.rawValue] + field.otherNames).contains {
          SpanishText.headingKey($0) == name
        }
      })
    else { return nil }
    self = field
  }

  /// The names that people read, by the keys that messages may name.
  static var labels: [String: String] {
    let parts = allCases.map { ($0.part, $0.label) }
    let members = allCases.map { ($0.key, $0.label) }
    return Dictionary(allCases.map { ($0.rawValue, $0.label) } + parts + members) { first, _ in
      first
    }
  }

  /// Whether it may stand in several rows.
  package var isList: Bool {
    switch self {
    case .office, .cutoff, .closure, .municipality, .place, .group, .ownTerm: true
    default: false
    }
  }

  /// Whether a row of it says nothing without its additional value.
  var needsExtra: Bool {
    switch self {
    case .place, .group, .ownTerm: true
    default: false
    }
  }

  /// Whether its additional value is the number of an activity.
  var namesActivity: Bool { self == .place || self == .group }

  /// What a value of the field is.
  enum Content: Hashable {
    case text
    case number
    case boolean
    case code
    /// One of the words of the model; others are refused by the reader.
    case choice([String])
    case office
    case cutoff
    case closure
    case term
  }

  var content: Content {
    switch self {
    case .name, .reportingNorm, .license, .municipality, .place, .group: .text
    case .year, .mediumThreshold, .highThreshold, .publicationDays: .number
    case .opensOnSaturday, .includesLaw2578, .emergencyExtension, .isExample: .boolean
    case .divipola: .code
    case .level: .choice(EntityWords.levels.map(\.name))
    case .planKind: .choice(EntityWords.planKinds.map(\.name))
    case .office: .office
    case .cutoff: .cutoff
    case .closure: .closure
    case .ownTerm: .term
    }
  }
}
