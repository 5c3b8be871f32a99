internal import RindeModel
internal import RindeReport

extension TemplateBook {
  /// The questions that citizens asked at an event.
  static func questions(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = QuestionTemplateTexts
    let event = entity.businessDay(upTo: 20, month: 5)
    let answer = BusinessCalendar().adding(8, to: event)
    return TemplateBook(
      name: "preguntas",
      sheet: "Preguntas",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .event,
        .day("Fecha", .required, accepts: Texts.acceptsDate, event),
        TemplateColumn(
          "Pregunta",
          .text,
          .required,
          width: .veryWide,
          accepts: Texts.acceptsQuestion,
          example: entity.kind.example.question
        ),
        .day("Respondida", accepts: Texts.acceptsAnswered, answer),
        TemplateColumn("Canal", accepts: Texts.acceptsChannel, example: Texts.exampleChannel),
      ]
    )
  }

  /// What the entity promised at an event.
  static func commitments(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = CommitmentTemplateTexts
    return TemplateBook(
      name: "compromisos",
      sheet: "Compromisos",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .event,
        TemplateColumn(
          "Compromiso",
          .text,
          .required,
          width: .veryWide,
          accepts: Texts.acceptsCommitment,
          example: Texts.exampleCommitment
        ),
        TemplateColumn(
          "Responsable",
          width: .medium,
          accepts: Texts.acceptsResponsible,
          example: entity.kind.example.responsible
        ),
        .day("Vence", .required, accepts: Texts.acceptsDue, entity.businessDay(upTo: 30, month: 9)),
        .day("Cumplido", accepts: Texts.acceptsDone, entity.businessDay(upTo: 15, month: 9)),
      ]
    )
  }

  /// Petitions, complaints, claims, suggestions and reports of wrongdoing.
  static func petitions(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = PetitionTemplateTexts
    let received = entity.businessDay(upTo: 17, month: 4)
    return TemplateBook(
      name: "pqrsd",
      sheet: "PQRSD",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        TemplateColumn(
          "Tipo",
          .list(Texts.kinds),
          .required,
          width: .medium,
          accepts: Texts.acceptsKind,
          example: Texts.kinds[0]
        ),
        .day("Recibida", .required, accepts: Texts.acceptsReceived, received),
        .day(
          "Respondida",
          accepts: Texts.acceptsAnswered,
          BusinessCalendar().adding(9, to: received)
        ),
        TemplateColumn(
          "Dependencia",
          width: .medium,
          accepts: Texts.acceptsOffice,
          example: entity.kind.example.responsible
        ),
        TemplateColumn("Canal", accepts: Texts.acceptsChannel, example: Texts.exampleChannel),
      ]
    )
  }

  /// The meetings with citizens.
  static func spaces(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = SpaceTemplateTexts
    return TemplateBook(
      name: "espacios",
      sheet: "Espacios",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .event,
        .day(
          "Fecha",
          .required,
          accepts: Texts.acceptsDate,
          entity.businessDay(upTo: 20, month: 5)
        ),
        TemplateColumn(
          "Clase",
          .list(Texts.kinds),
          width: .medium,
          accepts: Texts.acceptsKind,
          example: Texts.kinds[0]
        ),
        TemplateColumn(
          "Territorio",
          width: .medium,
          accepts: Texts.acceptsPlace,
          example: entity.kind.example.place
        ),
        TemplateColumn(
          "Actividad",
          isCode: true,
          accepts: Texts.acceptsActivity,
          example: "2.2",
          cell: .blank
        ),
        .attendance("Asistentes JAL", Texts.acceptsJAL, 6),
        .attendance("Asistentes JAC", Texts.acceptsJAC, 12),
        .attendance("Asistentes ciudadanía", Texts.acceptsCitizens, 85),
      ]
    )
  }
}
