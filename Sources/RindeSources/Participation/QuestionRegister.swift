internal import RindeModel

/// The questions of citizens at events (*preguntas*).
struct QuestionRegister: Register {
  static let name = "preguntas"

  static let codeStem = "pregunta"

  let file: RegisterFile

  func record(_ row: inout RegisterRow<QuestionField>) -> CitizenQuestion? {
    let event = row.required(.event)
    let date = row.requiredDateInYear(.date)
    let text = row.required(.question)
    let answered = row.completion(.answered, since: date)
    guard let event, let date, let text else { return nil }
    return CitizenQuestion(
      event: event,
      date: date,
      text: text,
      answered: answered,
      channel: row.text(.channel),
      origin: file.position(row.line)
    )
  }
}

/// A column of the questions.
enum QuestionField: RegisterField {
  case event
  case date
  case question
  case answered
  case channel

  var heading: String {
    switch self {
    case .event: "evento"
    case .date: "fecha"
    case .question: "pregunta"
    case .answered: "respondida"
    case .channel: "canal"
    }
  }

  var isRequired: Bool { self == .event || self == .date || self == .question }

  var synonyms: [String] {
    switch self {
    case .event:
      ["evento", "nombre del evento", "audiencia", "espacio", "espacio de dialogo"]
    case .date:
      ["fecha", "fecha del evento", "fecha evento", "fecha de la pregunta", "fecha pregunta"]
    case .question:
      [
        "pregunta", "preguntas", "texto de la pregunta", "pregunta de la ciudadania",
        "pregunta ciudadana", "inquietud", "inquietudes",
      ]
    case .answered: RegisterHeadings.answered
    case .channel: RegisterHeadings.channel
    }
  }
}

/// Headings that several registers share; a date is surer than a word that may say only «sí».
enum RegisterHeadings {
  static let answered = [
    "fecha de respuesta", "fecha respuesta", "fecha de la respuesta", "fecha de contestacion",
    "respondida", "respondido", "contestada",
  ]

  static let channel = [
    "canal", "medio", "canal de recepcion", "medio de recepcion", "canal de atencion",
    "canal de entrada",
  ]

  static let office = [
    "dependencia", "dependencia responsable", "dependencia que responde", "oficina", "area",
    "secretaria", "responsable",
  ]
}
