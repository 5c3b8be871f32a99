internal import RindeReport

/// The columns that several tables of social media share.
enum SocialColumnTexts {
  static var network: Column {
    Column(key: "red", heading: "Red", kind: .text, width: .narrow, meaning: "Red social.")
  }

  static var posts: Column {
    Column(
      key: "publicaciones",
      heading: "Publicaciones",
      kind: .integer,
      meaning: "Publicaciones propias hechas en el periodo, sin repetidas.",
      unit: "publicaciones"
    )
  }

  static var engagements: Column {
    Column(
      key: "interacciones",
      heading: "Interacciones",
      kind: .integer,
      meaning: "Suma de las interacciones de esas publicaciones, acumuladas a la descarga.",
      unit: "interacciones"
    )
  }

  static var medianEngagements: Column {
    Column(
      key: "interacciones_mediana",
      heading: "Mediana por publicación",
      kind: .decimal(places: 1),
      meaning: "La mitad de las publicaciones tuvo estas interacciones o más.",
      unit: "interacciones"
    )
  }

  static var medianReach: Column {
    Column(
      key: "alcance_mediana",
      heading: "Alcance mediano por publicación",
      kind: .decimal(places: 1),
      meaning: "La mitad de las publicaciones llegó a estas personas o más. El alcance no se suma.",
      unit: "personas"
    )
  }

  static var impressions: Column {
    Column(
      key: "impresiones",
      heading: "Impresiones",
      kind: .integer,
      meaning: "Veces que se mostraron las publicaciones.",
      unit: "impresiones"
    )
  }

  static var views: Column {
    Column(
      key: "visualizaciones",
      heading: "Visualizaciones",
      kind: .integer,
      meaning: "Reproducciones de un video o veces en pantalla, como las cuenta cada red.",
      unit: "visualizaciones"
    )
  }

  static var rateBase: Column {
    Column(
      key: "tasa_sobre",
      heading: "Tasa sobre",
      kind: .text,
      width: .narrow,
      meaning: "El denominador de la tasa de interacción."
    )
  }

  static var numerator: Column {
    Column(
      key: "numerador",
      heading: "Interacciones con base",
      kind: .integer,
      meaning: "Interacciones de las publicaciones cuya base se conoce y es mayor que cero.",
      unit: "interacciones"
    )
  }

  static var denominator: Column {
    Column(
      key: "denominador",
      heading: "Base",
      kind: .integer,
      meaning: "Suma de las bases; sobre seguidores, publicaciones por seguidores al cierre."
    )
  }

  static var rate: Column {
    Column(
      key: "tasa_pct",
      heading: "Tasa de interacción",
      kind: .percentage(places: 1),
      meaning: "Interacciones con base sobre la base: razón de sumas.",
      unit: "porcentaje"
    )
  }

  static var medianRate: Column {
    Column(
      key: "tasa_mediana_pct",
      heading: "Mediana de las tasas",
      kind: .percentage(places: 1),
      meaning: "Mediana de la tasa de cada publicación.",
      unit: "porcentaje"
    )
  }

  static func text(
    _ key: String,
    _ heading: String,
    _ width: Column.Width,
    _ meaning: String
  ) -> Column {
    Column(key: key, heading: heading, kind: .text, width: width, meaning: meaning)
  }

  static func integer(
    _ key: String,
    _ heading: String,
    _ meaning: String,
    _ width: Column.Width = .narrow
  ) -> Column {
    Column(key: key, heading: heading, kind: .integer, width: width, meaning: meaning)
  }

  static func date(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .date, meaning: meaning)
  }

  static func percentage(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(
      key: key,
      heading: heading,
      kind: .percentage(places: 1),
      meaning: meaning,
      unit: "porcentaje"
    )
  }
}
