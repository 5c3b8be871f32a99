internal import RindeModel
internal import RindeReport

extension TemplateColumn {
  static let event = TemplateColumn(
    "Evento",
    .text,
    .required,
    width: .wide,
    accepts: ParticipationTemplateTexts.acceptsEvent,
    example: ParticipationTemplateTexts.exampleEvent
  )

  static func day(
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

  static func attendance(_ heading: String, _ accepts: String, _ people: Int)
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
