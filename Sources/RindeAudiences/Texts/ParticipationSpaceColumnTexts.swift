internal import RindeReport

/// Columns of the tables of dialogue spaces and their coverage, with what each means.
enum SpaceColumnTexts {
  static let event = CaseColumnTexts.event
  static let file = CaseColumnTexts.file
  static let line = CaseColumnTexts.line

  static let date = Column(
    key: "fecha",
    heading: "Fecha",
    kind: .date,
    meaning: "Día en que se realizó el espacio."
  )
  static let kind = Column(
    key: "tipo",
    heading: "Tipo de espacio",
    kind: .text,
    meaning: "Tipo de espacio de diálogo, como lo nombra la entidad."
  )
  static let place = Column(
    key: "lugar",
    heading: "Lugar",
    kind: .text,
    meaning: "Comuna, corregimiento o municipio en que se realizó."
  )
  static let activity = Column(
    key: "actividad",
    heading: "Actividad",
    kind: .code,
    meaning: "Número de la actividad del plan."
  )
  static let people = Column(
    key: "personas",
    heading: "Personas",
    kind: .integer,
    meaning: "Personas que asistieron; quien asistió a dos espacios cuenta dos veces.",
    unit: "personas"
  )
  static let spaces = Column(
    key: "espacios",
    heading: "Espacios",
    kind: .integer,
    meaning: "Espacios de diálogo realizados hasta la fecha de corte.",
    unit: "espacios"
  )
  static let group = Column(
    key: "grupo",
    heading: "Grupo de valor",
    kind: .text,
    meaning: "Grupo de valor, como lo nombra la entidad."
  )
  static let attendedSpaces = Column(
    key: "espacios",
    heading: "Espacios a los que asistió",
    kind: .integer,
    meaning: "Espacios a los que asistió al menos una persona del grupo.",
    unit: "espacios"
  )
  static let reachKind = Column(
    key: "clase",
    heading: "Clase",
    kind: .text,
    width: .narrow,
    meaning: "Si lo previsto es un territorio o un grupo de valor."
  )
  static let name = Column(
    key: "nombre",
    heading: "Territorio o grupo",
    kind: .text,
    meaning: "Territorio o grupo de valor."
  )
  static let state = Column(
    key: "estado",
    heading: "Estado",
    kind: .text,
    width: .narrow,
    meaning: "Cubierto: tuvo al menos un espacio; Falta: estaba previsto y no lo ha tenido; "
      + "No previsto: lo tuvo sin estar previsto."
  )
  static let expected = Column(
    key: "previstos",
    heading: "Previstos",
    kind: .integer,
    meaning: "Territorios o grupos de valor que la actividad debe cubrir."
  )
  static let covered = Column(
    key: "cubiertos",
    heading: "Cubiertos",
    kind: .integer,
    meaning: "Territorios o grupos de valor previstos con al menos un espacio."
  )
  static let coverage = Column(
    key: "cobertura_pct",
    heading: "Cobertura",
    kind: .percentage(places: 1),
    meaning: "Cubiertos sobre previstos."
  )
  static let missing = Column(
    key: "faltan",
    heading: "Faltan",
    kind: .text,
    width: .veryWide,
    meaning: "Territorios o grupos de valor previstos que no han tenido un espacio."
  )
}

/// Words of coverage.
enum CoverageTexts {
  static let covered = "Cubierto"
  static let missing = "Falta"
  static let unexpected = "No previsto"
  static let none = "Ninguno"

  static func kind(_ goal: SpaceFigures.Goal) -> String {
    goal.isOfPlaces ? "Territorio" : "Grupo de valor"
  }
}
