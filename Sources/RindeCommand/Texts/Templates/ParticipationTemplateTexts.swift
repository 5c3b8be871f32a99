/// What the registers of participation have in common.
enum ParticipationTemplateTexts {
  static let acceptsEvent = "El nombre del espacio, siempre escrito igual."
  static let exampleEvent = "Audiencia pública de rendición de cuentas"
}

/// What `preguntas.xlsx` says to the office.
enum QuestionTemplateTexts {
  static let title = "Preguntas de la ciudadanía"
  static let introduction = ["Escriba una fila por pregunta hecha en un espacio de diálogo."]
  static let acceptsDate = "El día del espacio, desde el que se cuenta el plazo para responder."
  static let acceptsQuestion = "La pregunta, sin datos personales de quien la hizo."
  static let acceptsAnswered = "El día de la respuesta escrita. Vacía mientras no se responda."
  static let acceptsChannel = "Por dónde llegó."
  static let exampleChannel = "Formato impreso"
}

/// What `compromisos.xlsx` says to the office.
enum CommitmentTemplateTexts {
  static let title = "Compromisos adquiridos"
  static let introduction = ["Escriba una fila por compromiso adquirido en un espacio de diálogo."]
  static let acceptsCommitment = "Qué se prometió."
  static let exampleCommitment = "Publicar en la página web el cronograma de obras"
  static let acceptsResponsible = "La dependencia que responde."
  static let acceptsDue = "El día en que debe estar cumplido."
  static let acceptsDone = "El día en que se cumplió. Vacía mientras esté pendiente."
}

/// What `pqrsd.xlsx` says to the office.
enum PetitionTemplateTexts {
  static let title = "Peticiones, quejas, reclamos, sugerencias y denuncias"
  static let introduction = [
    "Escriba una fila por cada petición, queja, reclamo, sugerencia o denuncia."
  ]

  static let kinds = [
    "Petición", "Queja", "Reclamo", "Sugerencia", "Denuncia", "Solicitud de información",
    "Petición de documentos",
    "Consulta", "Traslado por competencia",
  ]

  static let acceptsKind = "La clase de petición; de ella depende el plazo para responder."
  static let acceptsReceived = "El día en que se recibió."
  static let acceptsAnswered = "El día de la respuesta. Vacía mientras no se responda."
  static let acceptsOffice = "La dependencia que responde."
  static let acceptsChannel = "Por dónde llegó."
  static let exampleChannel = "Página web"
}

/// What `espacios.xlsx` says to the office.
enum SpaceTemplateTexts {
  static let title = "Espacios de diálogo"
  static let introduction = [
    "Escriba una fila por espacio realizado. Si contó la asistencia por grupos, llene una columna por "
      + "grupo; deje vacía la que no se contó.",
    "Para otro grupo, agregue una columna a la derecha cuyo encabezado empiece por Asistentes.",
  ]

  static let kinds = [
    "Audiencia pública", "Mesa de trabajo", "Foro", "Feria", "Encuentro ciudadano",
    "Reunión virtual",
  ]

  static let acceptsDate = "El día en que se realizó."
  static let acceptsKind = "La clase de espacio."
  static let acceptsPlace = "La comuna, el corregimiento o el municipio."
  static let acceptsActivity = "El número de la actividad del plan a la que corresponde."
  static let acceptsJAL = "Cuántas personas de las juntas administradoras locales asistieron."
  static let acceptsJAC = "Cuántas personas de las juntas de acción comunal asistieron."
  static let acceptsCitizens = "Cuántas personas más asistieron."
}
