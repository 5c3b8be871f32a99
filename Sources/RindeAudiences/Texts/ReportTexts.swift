/// Titles and introductions of sheets that several reports have.
enum ReportTexts {
  typealias SheetText = Composition.SheetText

  /// What a blank means where percentages stand.
  static let nothingDue = Composition.Legend.blank(
    "Una celda en blanco indica que aún no vence nada."
  )

  /// What cells without a value mean in the tables of activities.
  static let activities: [Composition.Legend] = [
    .unavailable("[x]: sin dato reportado."),
    .notApplicable("[z]: no aplica."),
    .blank("Una celda en blanco indica que aún no vence nada o que no se reportó ese dato."),
  ]

  static func delays(_ date: String) -> SheetText {
    SheetText(
      title: "Retrasos con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla con lo vencido sin cumplir y lo que se cumplió después de su "
          + "fecha. El motivo es la última observación que registró la dependencia."
      ],
      legend: [.blank("Una celda en blanco indica que el dato no corresponde a esa situación.")]
    )
  }

  static func upcoming(_ date: String) -> SheetText {
    SheetText(
      title: "Próximas entregas después del \(date)",
      introduction: [
        "Esta hoja contiene una tabla con lo que vence en los \(UpcomingSheet.horizon) días hábiles "
          + "siguientes a la fecha de corte."
      ],
      legend: [.blank("Una celda en blanco indica que el plan no da el dato.")]
    )
  }

  static func indicators(_ date: String) -> SheetText {
    SheetText(
      title: "Anexo: indicadores por actividad con corte al \(date)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por actividad, de la que salen las fórmulas de las "
          + "otras hojas. T1 a T4 son los trimestres; el del corte cuenta hasta la fecha de corte."
      ],
      legend: [
        .unavailable("[x]: sin dato reportado."),
        .notApplicable("[z]: no aplica."),
        .blank("Una celda en blanco en un porcentaje indica que aún no vence nada."),
      ]
    )
  }

  static let notes = SheetText(
    title: "Notas: método, definiciones y fuentes",
    introduction: ["Esta hoja contiene una tabla."]
  )

  static func charts(_ date: String) -> SheetText {
    SheetText(
      title: "Gráficos con corte al \(date)",
      introduction: ["Cada gráfico tiene texto alternativo y sus datos están en las otras hojas."]
    )
  }
}
