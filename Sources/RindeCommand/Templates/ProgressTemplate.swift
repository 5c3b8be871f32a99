internal import RindeModel
internal import RindeReport
internal import RindeSources

extension TemplateBook {
  /// The progress records.
  static func progress(_ entity: TemplateEntity) -> TemplateBook {
    typealias Texts = ProgressTemplateTexts
    let example = entity.kind.example
    let day = entity.deliveries.first ?? entity.year.lastDay
    return TemplateBook(
      name: "avances",
      sheet: "Avances",
      title: Texts.title(entity.year.year),
      introduction: Texts.introduction,
      columns: [
        TemplateColumn(
          Texts.activity,
          .text,
          .required,
          isCode: true,
          accepts: Texts.acceptsActivity,
          example: example.number
        ),
        TemplateColumn(
          Texts.date,
          .date,
          .required,
          accepts: Texts.acceptsDate,
          example: day.officeText,
          cell: day.cell
        ),
        TemplateColumn(
          Texts.quantity,
          .number,
          .conditional(Texts.whenCount),
          accepts: Texts.acceptsQuantity,
          example: "1",
          cell: .integer(1)
        ),
        TemplateColumn(
          Texts.numerator,
          .number,
          .conditional(Texts.whenPercentage),
          accepts: Texts.acceptsNumerator,
          example: "45",
          cell: .blank
        ),
        TemplateColumn(
          Texts.denominator,
          .number,
          .conditional(Texts.whenPercentage),
          accepts: Texts.acceptsDenominator,
          example: "60",
          cell: .blank
        ),
        TemplateColumn(
          Texts.milestone,
          .text,
          .conditional(Texts.whenMilestone),
          width: .medium,
          accepts: Texts.acceptsMilestone,
          example: Texts.exampleMilestone,
          cell: .blank
        ),
        TemplateColumn(
          Texts.office,
          width: .medium,
          accepts: Texts.acceptsOffice,
          example: example.responsible
        ),
        TemplateColumn(
          Texts.evidence,
          width: .wide,
          accepts: Texts.acceptsEvidence,
          example: example.evidence
        ),
        TemplateColumn(
          Texts.verified,
          .list(["Sí", "No"]),
          accepts: Texts.acceptsVerified,
          example: "Sí"
        ),
        TemplateColumn(
          Texts.note,
          width: .wide,
          accepts: Texts.acceptsNote,
          example: TemplateTexts.exampleRow
        ),
      ]
    )
  }
}
