internal import RindeModel
internal import RindeReport

extension TemplateBook {
  /// Followers of each network at the close of each month.
  static func followers(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = FollowerTemplateTexts
    return social(
      "seguidores",
      sheet: "Seguidores",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .day("Fecha", .required, accepts: Texts.acceptsDate, entity.closingDay),
        .network(.required),
        TemplateColumn(
          "Seguidores",
          .wholeNumber,
          .required,
          accepts: Texts.acceptsFollowers,
          example: "24160"
        ),
      ]
    )
  }

  /// Messages and comments of the public that asked for an answer.
  static func messages(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = MessageTemplateTexts
    return social(
      "mensajes",
      sheet: "Mensajes",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        TemplateColumn("Id", isCode: true, accepts: Texts.acceptsID, example: "M-001"),
        .network(.optional),
        TemplateColumn("Tipo", .list(Texts.kinds), accepts: Texts.acceptsKind, example: "mensaje"),
        TemplateColumn(
          "Recibido",
          .text,
          .required,
          width: .medium,
          accepts: Texts.acceptsReceived,
          example: "\(entity.exampleDay) 08:15"
        ),
        TemplateColumn(
          "Respondido",
          .text,
          width: .medium,
          accepts: Texts.acceptsAnswered,
          example: "\(entity.exampleDay) 10:40"
        ),
        TemplateColumn(
          "Automática",
          .list(["Sí", "No"]),
          accepts: Texts.acceptsAutomatic,
          example: "No"
        ),
      ]
    )
  }

  /// What each post is about, and the activity of the plan to which it belongs.
  static func topics(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = TopicTemplateTexts
    return social(
      "temas",
      sheet: "Temas",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .post(.required, accepts: Texts.acceptsPost),
        .topic(Texts.acceptsTopic),
        .office(Texts.acceptsOffice, entity),
        TemplateColumn(
          "Actividad",
          isCode: true,
          accepts: Texts.acceptsActivity,
          example: entity.kind.example.number
        ),
      ]
    )
  }

  /// Events after which a post is due.
  static func events(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = EventTemplateTexts
    return social(
      "eventos",
      sheet: "Eventos",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        .event,
        .day("Fecha", .required, accepts: Texts.acceptsDate, entity.exampleDay),
        .office(Texts.acceptsOffice, entity),
        .post(.optional, accepts: Texts.acceptsPost),
      ]
    )
  }

  /// Pieces that are to be published.
  static func plannedPieces(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = PlannedTemplateTexts
    return social(
      "planeadas",
      sheet: "Planeadas",
      title: Texts.title,
      introduction: Texts.introduction,
      columns: [
        TemplateColumn(
          "Pieza",
          .text,
          .required,
          width: .wide,
          accepts: Texts.acceptsPiece,
          example: Texts.examplePiece
        ),
        .day("Fecha", .required, accepts: Texts.acceptsDate, entity.exampleDay),
        .topic(Texts.acceptsTopic),
        .office(Texts.acceptsOffice, entity),
        .post(.optional, accepts: Texts.acceptsPost),
      ]
    )
  }

  /// A book of the folder of social media: without an example, which would count as a fact.
  private static func social(
    _ name: String,
    sheet: String,
    title: String,
    introduction: [String],
    columns: [TemplateColumn]
  ) -> TemplateBook {
    TemplateBook(
      name: name,
      sheet: sheet,
      title: title,
      introduction: introduction,
      columns: columns,
      folder: "\(SocialPlace.name)/",
      start: .nothing
    )
  }
}

extension TemplateEntity {
  /// The close of the first month.
  fileprivate var closingDay: CalendarDate { ReportPeriod(.month, year: year.year).lastDay }

  /// A business day in May.
  fileprivate var exampleDay: CalendarDate { businessDay(upTo: 20, month: 5) }
}
