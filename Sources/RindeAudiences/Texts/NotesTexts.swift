/// The method, in the words of an office.
enum NotesTexts {
  /// All the notes of a report to planning, in order.
  static var method: [(String, String)] { calculation + [verification] + numbers + [responsibles] }

  /// How figures are computed.
  static let calculation = [
    (
      "Cumplimiento a la fecha",
      "Ejecutado sobre programado, acumulados desde el 1 de enero hasta la fecha de corte. "
        + "Se usa el acumulado porque una entrega tardía deja su trimestre en cero y sobra en el siguiente."
    ),
    ("Avance anual", "Ejecutado hasta la fecha de corte sobre la meta de toda la vigencia."),
    (
      "Método de cálculo del total",
      "Conteo: actividades que hicieron todo lo que vencía, sobre las programadas. Promedio: media "
        + "simple del cumplimiento de las programadas, con tope de 100 % en cada una. Los dos se "
        + "publican con su nombre porque pueden diferir."
    ),
    (
      "Metas en porcentaje",
      "Se suman por aparte los numeradores y los denominadores y se divide al final; nunca se "
        + "promedian los porcentajes de los trimestres. Programado es el numerador que exige la meta."
    ),
    (
      "Metas con hitos",
      "El avance es el número de hitos hechos sobre el total. La actividad se da por cumplida cuando "
        + "están todos."
    ),
    (
      "Sin reporte no es cero",
      "Si nadie reportó se muestra [x], distinto de un cero reportado. La actividad sigue en la "
        + "base del cumplimiento, sin sumar avance, y se informa cuántas están así."
    ),
  ]

  static let verification = (
    "Con evidencia verificada",
    "Suma de los reportes que traen evidencia y están marcados como verificados; si los avances no "
      + "dicen qué se verificó, de los que traen evidencia. No es "
      + "un concepto de control interno."
  )

  /// Rounding and business days.
  static let numbers = [
    (
      "Redondeo",
      "Los cálculos son exactos. Solo se redondea al mostrar, con un decimal y la mitad hacia arriba, "
        + "igual que la función REDONDEAR de Excel."
    ),
    (
      "Días hábiles",
      "De lunes a viernes, sin festivos nacionales ni los días que la entidad declare. Se cuentan "
        + "desde el día siguiente al vencimiento. Una fecha del plan que cae en día no hábil no se corre."
    ),
  ]

  static let responsibles = (
    "Responsables",
    "Una actividad con varios responsables aparece en cada uno; por eso las filas de "
      + "la tabla por responsable no suman el total del plan."
  )
}
