internal import RindeModel
internal import RindeReport

/// The columns of the table of non-response.
enum SurveyQualityColumnTexts {
  static var columns: [Column] {
    [
      Column(
        key: "tipo",
        heading: "Tipo",
        kind: .text,
        width: .narrow,
        meaning: "Cómo se responde; de las abiertas y las fechas solo se cuentan las respuestas."
      ),
      count("encuestados", "Encuestados", "Encuestados cuyas respuestas se usaron."),
      count(
        "no_se_pregunto",
        "No se preguntó",
        "Encuestados a quienes no se hizo la pregunta; no son no respuesta."
      ),
      count("no_responde", "No responde", "Encuestados que dejaron la pregunta sin respuesta."),
      count("no_sabe", "No sabe", "Encuestados que dijeron que no saben."),
      count("no_valida", "No válida", "Encuestados cuya respuesta no es ninguna de las admitidas."),
      count("base", "Base", "Encuestados con respuesta válida: todos menos los cuatro grupos."),
      Column(
        key: "no_respuesta_pct",
        heading: "No respuesta",
        kind: .percentage(places: 1),
        meaning:
          "«No responde», «no sabe» y no válidas, sobre los encuestados a quienes se preguntó.",
        unit: "porcentaje"
      ),
    ]
  }

  private static func count(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .integer, meaning: meaning, unit: "encuestados")
  }

  /// What became of the rows of the file.
  static func rows(_ counts: Survey.Counts) -> String {
    "Filas del archivo de respuestas: \(SpanishNumber.text(counts.read)) leídas, "
      + "\(SpanishNumber.count(counts.used, "usada", "usadas")) y "
      + "\(SpanishNumber.count(counts.rejected, "rechazada", "rechazadas"))."
  }

  static var issueColumns: [Column] {
    [
      Column(
        key: "codigo",
        heading: "Código",
        kind: .text,
        width: .wide,
        meaning: "Código de la inconsistencia, explicado en la documentación de los formatos."
      ),
      Column(
        key: "gravedad",
        heading: "Gravedad",
        kind: .text,
        width: .narrow,
        meaning:
          "Error: la fila o el valor no se usó. Advertencia: se usó con una duda. Nota: aviso."
      ),
      Column(
        key: "archivo",
        heading: "Archivo",
        kind: .text,
        width: .medium,
        meaning: "Archivo en que está."
      ),
      Column(
        key: "columna",
        heading: "Columna",
        kind: .text,
        width: .medium,
        meaning: "Columna en que está; en blanco si es de toda la fila o del archivo."
      ),
      Column(
        key: "veces",
        heading: "Veces",
        kind: .integer,
        meaning: "Cuántas veces aparece."
      ),
    ]
  }
}
