internal import RindeSources

/// What `plan.xlsx` says to the office.
enum PlanTemplateTexts {
  static func title(_ year: Int) -> String { "Plan de rendición de cuentas, vigencia \(year)" }

  static let introduction = [
    "Escriba una fila por actividad. Basta con la actividad y la meta.",
    "Las columnas desde meta_valor confirman cómo se mide y pueden quedar vacías. Una columna llena "
      + "vale más que el texto: si cambia la meta o las fechas, cámbiela también o déjela vacía.",
  ]

  /// What the columns of the plan's own words receive; those that confirm have their own guide.
  static func guide(to column: PlanColumn) -> (accepts: String, example: String)? {
    switch column {
    case .subcomponent:
      (
        "El grupo al que pertenece la actividad, como está en el plan.",
        "2. Diálogo de doble vía con la ciudadanía y sus organizaciones"
      )
    case .number: ("El número de la actividad; con él se reportan los avances.", "2.1")
    case .activity: ("Qué se hace, con un verbo.", "Realizar audiencias públicas")
    case .target:
      (
        "Cuánto se hará en el año, con su número: una cantidad, un mínimo o un porcentaje.",
        "2 audiencias realizadas; Mínimo 29 espacios; 100 % de las preguntas respondidas"
      )
    case .indicator: ("Cómo se llama lo que se mide.", "Número de audiencias realizadas")
    case .responsible:
      ("Quién responde. Si son varios, sepárelos con punto y coma.", "Planeación; Prensa")
    case .start: ("El día en que comienza.", "02/02/2026")
    case .end: ("El día en que debe estar completa.", "15/12/2026")
    default: nil
    }
  }
}
