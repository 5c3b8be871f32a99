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
        .day("fecha", .required, accepts: Texts.acceptsDate, event),
        TemplateColumn(
          "pregunta",
          .text,
          .required,
          width: .veryWide,
          accepts: Texts.acceptsQuestion,
          example: entity.kind.example.question
        ),
        .day("respondida", accepts: Texts.acceptsAnswered, answer),
        TemplateColumn("canal", accepts: Texts.acceptsChannel, example: Texts.exampleChannel),
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
          "compromiso",
          .text,
          .required,
          width: .veryWide,
          accepts: Texts.acceptsCommitment,
          example: Texts.exampleCommitment
        ),
        TemplateColumn(
          "responsable",
          width: .medium,
          accepts: Texts.acceptsResponsible,
          example: entity.kind.example.responsible
        ),
        .day("vence", .required, accepts: Texts.acceptsDue, entity.businessDay(upTo: 30, month: 9)),
        .day("cumplido", accepts: Texts.acceptsDone, entity.businessDay(upTo: 15, month: 9)),
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
          "tipo",
          .list(Texts.kinds),
          .required,
          width: .medium,
          accepts: Texts.acceptsKind,
          example: Texts.kinds[0]
        ),
        .day("recibida", .required, accepts: Texts.acceptsReceived, received),
        .day(
          "respondida",
          accepts: Texts.acceptsAnswered,
          BusinessCalendar().adding(9, to: received)
        ),
        TemplateColumn(
          "dependencia",
          width: .medium,
          accepts: Texts.acceptsOffice,
          example: entity.kind.example.responsible
        ),
        TemplateColumn("canal", accepts: Texts.acceptsChannel, example: Texts.exampleChannel),
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
          "fecha",
          .required,
          accepts: Texts.acceptsDate,
          entity.businessDay(upTo: 20, month: 5)
        ),
        TemplateColumn(
          "clase",
          .list(Texts.kinds),
          width: .medium,
          accepts: Texts.acceptsKind,
          example: Texts.kinds[0]
        ),
        TemplateColumn(
          "territorio",
          width: .medium,
          accepts: Texts.acceptsPlace,
          example: entity.kind.example.place
        ),
        TemplateColumn(
          "actividad",
          isCode: true,
          accepts: Texts.acceptsActivity,
          example: "2.2",
          cell: .blank
        ),
        .attendance("asistentes JAL", Texts.acceptsJAL, 6),
        .attendance("asistentes JAC", Texts.acceptsJAC, 12),
        .attendance("asistentes ciudadanía", Texts.acceptsCitizens, 85),
      ]
    )
  }
}

extension TemplateColumn {
  fileprivate static let event = TemplateColumn(
    "evento",
    .text,
    .required,
    width: .wide,
    accepts: ParticipationTemplateTexts.acceptsEvent,
    example: ParticipationTemplateTexts.exampleEvent
  )

  fileprivate static func day(
    _ heading: String,
    _ need: Need = .optional,
    accepts: String,
    _ date: CalendarDate
  ) -> TemplateColumn {
    TemplateColumn(
      heading,
      .date,
      need,
      accepts: accepts,
      example: date.officeText,
      cell: date.cell
    )
  }

  fileprivate static func attendance(_ heading: String, _ accepts: String, _ people: Int)
    -> TemplateColumn
  {
    TemplateColumn(
      heading,
      .wholeNumber,
      accepts: accepts,
      example: String(people),
      cell: .integer(people)
    )
  }
}
