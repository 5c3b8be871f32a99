/// The words of the example rows, as each kind of entity would write them.
struct TemplateExample {
  /// As `entidad.json` names them.
  let level: String
  let planKind: String

  /// As the guide of 2015 names it (rule book §1.1).
  let subcomponent: String
  let number: String
  let activity: String
  let target: String
  let indicator: String
  let responsible: String
  let abbreviation: String
  let periodicity: String

  /// The quarters at whose end it delivers.
  let quarters: [Int]

  let evidence: String
  let question: String
  let place: String
}

extension TemplateKind {
  /// How the kind is named in a sentence.
  var word: String {
    switch self {
    case .mayoralty: "una alcaldía"
    case .governorate: "una gobernación"
    case .decentralized: "una entidad descentralizada"
    }
  }

  var example: TemplateExample {
    switch self {
    case .mayoralty: Self.mayoraltyExample
    case .governorate: Self.governorateExample
    case .decentralized: Self.decentralizedExample
    }
  }

  private static let mayoraltyExample = TemplateExample(
    level: "municipal",
    planKind: "PAAC",
    subcomponent: "1. Información de calidad y en lenguaje comprensible",
    number: "1.1",
    activity: "Presentar el informe de gestión al Concejo Municipal",
    target: "4 informes de gestión presentados",
    indicator: "Número de informes de gestión presentados al Concejo Municipal",
    responsible: "Secretaría de Planeación",
    abbreviation: "SPL",
    periodicity: "trimestral",
    quarters: [1, 2, 3, 4],
    evidence: "Oficio de entrega al Concejo Municipal",
    question: "¿Cuándo comienza el mantenimiento de las vías de la comuna 1?",
    place: "Comuna 1"
  )

  private static let governorateExample = TemplateExample(
    level: "departamental",
    planKind: "PTEP",
    subcomponent: "1. Información de calidad y en lenguaje comprensible",
    number: "1.1",
    activity: "Presentar el informe de gestión a la Asamblea Departamental",
    target: "2 informes de gestión presentados",
    indicator: "Número de informes de gestión presentados a la Asamblea Departamental",
    responsible: "Secretaría de Planeación Departamental",
    abbreviation: "SPD",
    periodicity: "semestral",
    quarters: [2, 4],
    evidence: "Oficio de entrega a la Asamblea Departamental",
    question: "¿Qué municipios recibirán recursos para vías terciarias?",
    place: "Cabecera municipal"
  )

  private static let decentralizedExample = TemplateExample(
    level: "descentralizada",
    planKind: "plan-de-accion",
    subcomponent: "4. Evaluación y retroalimentación a la gestión institucional",
    number: "4.1",
    activity: "Presentar el informe de gestión a la Asamblea Departamental y al consejo directivo",
    target: "2 informes de gestión presentados",
    indicator: "Número de informes de gestión presentados a la Asamblea y al consejo directivo",
    responsible: "Oficina Asesora de Planeación",
    abbreviation: "OAP",
    periodicity: "semestral",
    quarters: [2, 4],
    evidence: "Acta del consejo directivo",
    question: "¿Cuándo se abren las inscripciones a los programas de la entidad?",
    place: "Sede principal"
  )
}
