internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// What `rinde redes --por` says.
extension SocialTexts {
  static func title(of grouping: SocialGrouping) -> String {
    switch grouping {
    case .month: "Por mes y red"
    case .type: "Por tipo de publicación"
    case .topic: "Por tema"
    case .hashtag: "Por hashtag"
    case .office: "Por dependencia"
    case .hour: "Publicaciones por día y hora"
    }
  }

  static let noHours =
    "Por día y hora: ningún archivo de este periodo dice la hora de las publicaciones."

  static func noGroups(_ grouping: SocialGrouping) -> String {
    switch grouping {
    case .topic, .office:
      "\(title(of: grouping)): ninguna publicación lo tiene. Escríbalo en redes/temas.xlsx, o como "
        + "regla en redes/redes.json."
    default: "\(title(of: grouping)): ninguna publicación de este periodo lo tiene."
    }
  }
}
