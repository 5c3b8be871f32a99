internal import RindeModel

/// Titles and introductions of the sheets of a survey.
enum SurveySheetTexts {
  typealias SheetText = Composition.SheetText

  /// What cells without a value mean.
  static let legend = legend(
    unreliable: "[u]: poco confiable; la muestra no alcanza para publicarla."
  )

  private static func legend(unreliable: String) -> [Composition.Legend] {
    [
      .withheld("[c]: cifra reservada (confidencial) para proteger a quienes respondieron."),
      .unreliable(unreliable),
      .unavailable("[x]: no hay dato, porque nadie dio una respuesta válida."),
      .blank("En blanco: el dato no aplica o no se puede calcular."),
    ]
  }

  static let data = SheetText(
    title: "Ficha técnica",
    introduction: ["Esta hoja contiene una tabla con lo que hay que saber para leer las cifras."],
    page: ["Lo que hay que saber para leer las cifras."]
  )

  static let scales = SheetText(
    title: "Escalas: promedio, mediana y calificaciones más altas",
    table: "con una fila por pregunta de escala y grupo; primero, todos los encuestados",
    says: [],
    legend: legend(
      unreliable: "[u]: poco confiable; la muestra no alcanza para publicar las dos más altas."
    )
  )

  static let numbers = SheetText(
    title: "Preguntas numéricas: promedio, total y cuartiles",
    table: "con una fila por pregunta numérica y grupo; primero, todos los encuestados",
    says: ["El menor y el mayor valor no se publican: son la respuesta de una persona."],
    legend: legend
  )

  static func cross(_ title: String, details: String) -> SheetText {
    SheetText(
      title: "Cruce por \(title)",
      introduction: [
        "Esta hoja contiene una tabla con una fila por pregunta y opción, y una columna por grupo. "
          + "Cada porcentaje es sobre la base de su grupo, que está en la hoja \(details)."
      ],
      page: [
        "Cada porcentaje es sobre los encuestados de su grupo que respondieron la pregunta."
      ],
      legend: legend
    )
  }

  static func breakdown(_ title: String, overlaps: Bool, isMultiple: Bool) -> SheetText {
    var introduction = [
      "Cada participación es sobre la base de su grupo; al lado está la de todos los encuestados."
    ]
    if overlaps {
      introduction.append(
        "Una persona puede estar en varios grupos, por lo que las bases no suman el total."
      )
    }
    if isMultiple {
      introduction.append("En las preguntas de respuesta múltiple los porcentajes no suman 100 %.")
    }
    return SheetText(
      title: "Resultados por \(title)",
      table: "con una fila por pregunta, opción y grupo",
      says: introduction,
      legend: legend
    )
  }

  static func association(_ level: String) -> SheetText {
    SheetText(
      title: "Diferencias entre grupos",
      table: "con una fila por pregunta y variable",
      says: [
        "Dice si las respuestas cambian de un grupo a otro más de lo que cambiarían por azar (prueba "
          + "de Rao-Scott de segundo orden, con un nivel de \(level))."
      ],
      legend: [
        .withheld(
          "[c]: reservada, porque con ella se podrían deducir cifras reservadas de los grupos."
        ),
        .blank("En blanco en Marca: no se reserva nada."),
      ]
    )
  }

  /// How complete the answers are.
  ///
  /// - Parameters:
  ///   - rows: What became of the rows of the file.
  ///   - respondents: Those whose answers were used.
  /// - Returns: The text.
  static func quality(rows: String, respondents: Int) -> SheetText {
    let sum =
      "En cada pregunta, la base y los que no cuentan suman \(SpanishNumber.text(respondents)) "
      + "encuestados."
    let meaning =
      "La no respuesta es «no responde», «no sabe» y las respuestas no válidas, sobre los encuestados "
      + "a quienes se preguntó."
    return SheetText(
      title: "Calidad y no respuesta",
      introduction: [rows, "Esta hoja contiene una tabla con una fila por pregunta. \(meaning)"],
      page: ["\(rows) \(sum)", meaning],
      legend: legend
    )
  }

  static let issues = SheetText(
    title: "Inconsistencias de los archivos",
    table: "con las inconsistencias por código y columna",
    says: [
      "El detalle por fila lo da el comando rinde revisar; aquí no se copia, porque trae lo que "
        + "respondió cada persona."
    ],
    legend: [.blank("En blanco: la inconsistencia no es de una columna.")]
  )

  static let notes = SheetText(title: "Notas: método, definiciones y marcas")
}
