internal import RindeReport

/// The columns of the tables that sum up scales and numbers.
enum SurveySummaryColumnTexts {
  static var mean: Column {
    Column(
      key: "promedio",
      heading: "Promedio",
      kind: .decimal(places: 2),
      meaning: "Media de las respuestas; ponderada si la encuesta tiene pesos."
    )
  }

  static var meanLower: Column {
    Column(
      key: "promedio_inferior",
      heading: "Promedio: límite inferior",
      kind: .decimal(places: 2),
      meaning: "Extremo inferior del intervalo de confianza del promedio."
    )
  }

  static var meanUpper: Column {
    Column(
      key: "promedio_superior",
      heading: "Promedio: límite superior",
      kind: .decimal(places: 2),
      meaning: "Extremo superior del intervalo de confianza del promedio."
    )
  }

  static var median: Column {
    Column(
      key: "mediana",
      heading: "Mediana",
      kind: .decimal(places: 2),
      meaning: "Valor que deja a cada lado la mitad de las respuestas."
    )
  }

  static var topTwo: Column {
    Column(
      key: "dos_mas_altas_pct",
      heading: "Dos más altas",
      kind: .percentage(places: 1),
      meaning: "Parte de la base que dio una de las dos calificaciones más altas.",
      unit: "porcentaje"
    )
  }

  static var topTwoLower: Column {
    Column(
      key: "dos_mas_altas_inferior_pct",
      heading: "Dos más altas: límite inferior",
      kind: .percentage(places: 1),
      meaning: "Extremo inferior de su intervalo de confianza.",
      unit: "porcentaje"
    )
  }

  static var topTwoUpper: Column {
    Column(
      key: "dos_mas_altas_superior_pct",
      heading: "Dos más altas: límite superior",
      kind: .percentage(places: 1),
      meaning: "Extremo superior de su intervalo de confianza.",
      unit: "porcentaje"
    )
  }

  static var total: Column {
    Column(
      key: "total",
      heading: "Total",
      kind: .decimal(places: 1),
      meaning: "Suma de las respuestas; ponderada si la encuesta tiene pesos."
    )
  }

  static var totalLower: Column {
    Column(
      key: "total_inferior",
      heading: "Total: límite inferior",
      kind: .decimal(places: 1),
      meaning: "Extremo inferior del intervalo de confianza del total."
    )
  }

  static var totalUpper: Column {
    Column(
      key: "total_superior",
      heading: "Total: límite superior",
      kind: .decimal(places: 1),
      meaning: "Extremo superior del intervalo de confianza del total."
    )
  }

  static var lowerQuartile: Column {
    Column(
      key: "cuartil_inferior",
      heading: "Primer cuartil",
      kind: .decimal(places: 2),
      meaning: "Valor que deja por debajo la cuarta parte de las respuestas."
    )
  }

  static var upperQuartile: Column {
    Column(
      key: "cuartil_superior",
      heading: "Tercer cuartil",
      kind: .decimal(places: 2),
      meaning: "Valor que deja por encima la cuarta parte de las respuestas."
    )
  }
}
