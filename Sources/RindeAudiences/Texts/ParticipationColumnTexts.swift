internal import RindeAnalysis
internal import RindeReport

/// Columns of the tables of cases, with what each means.
enum CaseColumnTexts {
  static let event = Column(
    key: "evento",
    heading: "Evento",
    kind: .text,
    width: .wide,
    meaning: "Evento de rendición de cuentas o de diálogo, como lo nombra la entidad."
  )
  static let date = Column(
    key: "fecha",
    heading: "Fecha del evento",
    kind: .date,
    meaning: "Día del evento, desde el que corre el término para responder."
  )
  static let channel = Column(
    key: "canal",
    heading: "Canal",
    kind: .text,
    meaning: "Canal por el que se recibió."
  )
  static let question = Column(
    key: "pregunta",
    heading: "Pregunta",
    kind: .text,
    width: .veryWide,
    meaning: "Texto de la pregunta, como la registró la entidad."
  )
  static let due = Column(
    key: "vence",
    heading: "Vence",
    kind: .date,
    meaning: "Último día del término para responder."
  )
  static let answered = Column(
    key: "respondida",
    heading: "Respondida",
    kind: .date,
    meaning: "Día de la respuesta; en blanco si no la hay a la fecha de corte."
  )
  static let days = Column(
    key: "dias_habiles",
    heading: "Días hábiles de respuesta",
    kind: .integer,
    meaning: "Días hábiles desde el día siguiente al evento hasta la respuesta.",
    unit: "días hábiles"
  )
  static let delay = Column(
    key: "dias_habiles_retraso",
    heading: "Días hábiles de retraso",
    kind: .integer,
    meaning:
      "Días hábiles después del vencimiento, hasta que se atendió o hasta la fecha de corte.",
    unit: "días hábiles"
  )
  static let commitment = Column(
    key: "compromiso",
    heading: "Compromiso",
    kind: .text,
    width: .veryWide,
    meaning: "Texto del compromiso, como lo registró la entidad."
  )
  static let responsible = Column(
    key: "responsable",
    heading: "Responsable",
    kind: .text,
    meaning: "Quien responde por el compromiso."
  )
  static let dueDate = Column(
    key: "vence",
    heading: "Vence",
    kind: .date,
    meaning: "Fecha pactada para cumplir el compromiso."
  )
  static let done = Column(
    key: "cumplido",
    heading: "Cumplido",
    kind: .date,
    meaning: "Día en que se cumplió; en blanco si no se había cumplido a la fecha de corte."
  )
  static let file = Column(
    key: "archivo",
    heading: "Archivo",
    kind: .text,
    width: .narrow,
    meaning: "Archivo de la entidad del que se leyó la fila."
  )
  static let line = Column(
    key: "fila",
    heading: "Fila",
    kind: .integer,
    meaning: "Fila de ese archivo."
  )
  static let kind = Column(
    key: "tipo",
    heading: "Tipo",
    kind: .text,
    meaning: "Tipo de solicitud, como lo nombra la entidad."
  )
  static let office = Column(
    key: "dependencia",
    heading: "Dependencia",
    kind: .text,
    width: .wide,
    meaning: "Dependencia que responde."
  )

  static func state(_ words: CaseWords) -> Column {
    Column(
      key: "estado",
      heading: "Estado",
      kind: .text,
      meaning: "Situación a la fecha de corte: "
        + [.onTime, .late, .pending, .overdue].map(words.word).joined(separator: ", ") + "."
    )
  }
}
