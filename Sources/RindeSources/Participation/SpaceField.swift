/// A column of the dialogue spaces; those of attendance are told by the beginning of their heading.
enum SpaceField: RegisterField {
  case event
  case date
  case kind
  case territory
  case commune
  case township
  case municipality
  case activity

  var heading: String {
    switch self {
    case .event: "evento"
    case .date: "fecha"
    case .kind: "clase"
    case .territory: "territorio"
    case .commune: "comuna"
    case .township: "corregimiento"
    case .municipality: "municipio"
    case .activity: "actividad"
    }
  }

  var isRequired: Bool { self == .event || self == .date }

  var synonyms: [String] {
    switch self {
    case .event:
      ["evento", "nombre del evento", "espacio", "espacio de dialogo", "nombre del espacio"]
    case .date: ["fecha", "fecha del evento", "fecha evento", "fecha de realizacion"]
    case .kind:
      ["clase", "clase de espacio", "tipo de espacio", "tipo de evento", "tipo", "modalidad"]
    case .territory: ["territorio", "comuna o corregimiento", "comuna corregimiento"]
    case .commune: ["comuna", "numero de comuna", "n de comuna", "comunas"]
    case .township: ["corregimiento", "corregimientos"]
    case .municipality: ["municipio", "municipios"]
    case .activity:
      [
        "actividad", "actividad del plan", "numero de actividad", "numero de la actividad",
        "n actividad", "codigo de la actividad", "codigo actividad", "codigo",
      ]
    }
  }
}
