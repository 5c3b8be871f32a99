extension EntityField {
  /// The name that people read.
  package var label: String {
    switch self {
    case .name: "Nombre de la entidad"
    case .year: "Vigencia"
    case .divipola: "Código DIVIPOLA"
    case .level: "Orden"
    case .planKind: "Tipo de plan"
    case .office: "Dependencia"
    case .cutoff: "Corte propio"
    case .mediumThreshold: "Umbral zona media"
    case .highThreshold: "Umbral zona alta"
    case .closure: "Día no hábil"
    case .opensOnSaturday: "Sábado hábil"
    case .includesLaw2578: "Festivo del 9 de julio"
    case .publicationDays: "Días hábiles para publicar"
    case .reportingNorm: "Norma del informe"
    case .license: "Licencia de los datos"
    case .municipality: "Municipio"
    case .place: "Territorio por cubrir"
    case .group: "Grupo de valor por cubrir"
    case .emergencyExtension: "Ampliación de términos 2020–2022"
    case .ownTerm: "Término de respuesta"
    case .isExample: "Datos de ejemplo"
    }
  }

  /// Other names by which offices call it.
  var otherNames: [String] {
    switch self {
    case .name: ["nombre entidad", "entidad"]
    case .year: ["año", "vigencia fiscal"]
    case .divipola: ["código", "código dane"]
    case .level: ["orden de la entidad", "nivel"]
    case .planKind: ["plan", "clase de plan"]
    case .office: ["dependencias", "oficina", "secretaría"]
    case .cutoff: ["corte", "cortes", "cortes propios"]
    case .mediumThreshold: ["umbral media", "zona media"]
    case .highThreshold: ["umbral alta", "zona alta"]
    case .closure: ["días no hábiles", "día sin atención"]
    case .opensOnSaturday: ["sábados hábiles"]
    case .includesLaw2578: ["ley 2578"]
    case .publicationDays: ["días para publicar"]
    case .reportingNorm: ["norma", "ordenanza", "acuerdo"]
    case .license: ["licencia"]
    case .municipality: ["municipios"]
    case .place: ["territorio", "territorios por cubrir"]
    case .group: ["grupo de valor", "grupos de valor por cubrir", "grupo por cubrir"]
    case .emergencyExtension: ["ampliación de términos"]
    case .ownTerm: ["término", "términos de respuesta", "plazo de respuesta"]
    case .isExample: ["ejemplo", "es ejemplo"]
    }
  }
}
