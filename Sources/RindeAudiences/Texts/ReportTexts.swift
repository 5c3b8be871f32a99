/// Titles and introductions of sheets that several reports have.
enum ReportTexts {
  typealias SheetText = Composition.SheetText

  /// What a blank means where percentages of groups stand, whyever nothing of them was due.
  static let nothingToCount = Composition.Legend.blank(
    "En blanco: no hay actividades programadas o medibles con qué calcularlo."
  )

  /// What cells without a value mean in the tables of activities.
  static let activities: [Composition.Legend] = [
    .unavailable("[x]: sin dato reportado."),
    .notApplicable("[z]: no aplica."),
    .blank("En blanco: no se reportó ese dato o no hay nada programado con qué calcularlo."),
  ]

  /// The figures that one looks for first, with the base of each.
  static func summary(_ title: String) -> SheetText {
    SheetText(
      title: title,
      says: ["Cada porcentaje se muestra con la base sobre la que se calcula."],
      legend: [.blank("En blanco: la medida no tiene ese dato.")]
    )
  }

  static func delays(_ date: String, notes: [String]) -> SheetText {
    SheetText(
      title: "Retrasos con corte al \(date)",
      table: "con lo vencido sin cumplir y lo que se cumplió después de su fecha",
      says: notes,
      legend: [.blank("En blanco: el dato no corresponde a esa situación.")]
    )
  }

  static func upcoming(_ date: String) -> SheetText {
    let days = "en los \(UpcomingSheet.horizon) días hábiles siguientes a la fecha de corte"
    return SheetText(
      title: "Próximas entregas después del \(date)",
      introduction: ["Esta hoja contiene una tabla con lo que vence \(days)."],
      page: ["Lo que vence \(days)."],
      legend: [.blank("En blanco: el plan no da el dato.")]
    )
  }

  static func indicators(_ date: String) -> SheetText {
    SheetText(
      title: "Anexo: indicadores por actividad con corte al \(date)",
      table: "con una fila por actividad, de la que salen las fórmulas de las otras hojas",
      says: [quarters],
      legend: activityPercentages
    )
  }

  /// What short headings of quarters mean.
  static let quarters =
    "T1 a T4 son los trimestres; el del corte cuenta hasta la fecha de corte."

  static let activityPercentages: [Composition.Legend] = [
    .unavailable("[x]: sin dato reportado."),
    .notApplicable("[z]: no aplica."),
    .blank("En blanco en un porcentaje: no hay nada programado con qué calcularlo."),
  ]

  static let notes = SheetText(title: "Notas: método, definiciones y fuentes")

  static func chart(_ date: String) -> SheetText {
    SheetText(
      title: "Avance de cada actividad con corte al \(date)",
      introduction: [
        "El gráfico tiene texto alternativo y sus datos están en la hoja Indicadores."
      ],
      page: [
        "La línea o el contorno marca lo que debía estar hecho a la fecha de corte; la barra, lo "
          + "que se hizo."
      ]
    )
  }
}
