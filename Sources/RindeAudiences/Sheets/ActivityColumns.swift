internal import RindeReport

/// Columns in which several sheets name an activity and what belongs to it.
enum ActivityColumns {
  static let number = Column(
    key: "numero",
    heading: "N.º",
    kind: .code,
    meaning: IndicatorTexts.number
  )

  static let text = Column(
    key: "actividad",
    heading: "Actividad",
    kind: .text,
    width: .wide,
    meaning: IndicatorTexts.activity
  )

  static let target = Column(
    key: "meta",
    heading: "Meta",
    kind: .text,
    meaning: IndicatorTexts.target
  )

  static let responsible = Column(
    key: "responsable",
    heading: "Responsable",
    kind: .text,
    meaning: IndicatorTexts.responsible
  )

  static let delivery = Column(
    key: "entrega",
    heading: "Entrega o meta",
    kind: .text,
    meaning: DelayTexts.delivery
  )

  static let pending = Column(
    key: "pendiente",
    heading: "Cantidad pendiente",
    kind: .decimal(places: 2),
    meaning: DelayTexts.pending
  )

  static let delay = Column(
    key: "dias_habiles_retraso",
    heading: "Días hábiles de retraso",
    kind: .integer,
    meaning: IndicatorTexts.delay,
    unit: "días hábiles"
  )

  static let remaining = Column(
    key: "dias_habiles_restantes",
    heading: "Días hábiles que faltan",
    kind: .integer,
    meaning: DelayTexts.remaining,
    unit: "días hábiles"
  )
}
