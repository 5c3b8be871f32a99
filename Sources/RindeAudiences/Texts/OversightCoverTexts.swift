internal import RindeModel

/// Sentences of control interno's cover.
enum OversightCoverTexts {
  static let method = [
    "La cifra principal es el conteo: actividades que hicieron todo lo programado a la fecha de "
      + "corte, sobre las programadas. Al lado está el promedio simple de sus porcentajes, cada uno "
      + "con tope de 100 %. Pueden diferir y no se reemplazan.",
    "Reportado es lo que informó cada dependencia. Verificado OCI (Oficina de Control Interno) es "
      + "la parte de lo reportado que tiene evidencia aceptada; una actividad cuenta como cumplida verificada solo si esa parte "
      + "alcanza lo programado.",
    "Todas las cifras son acumuladas desde el 1 de enero hasta la fecha de corte. Lo que aún no "
      + "vence no tiene porcentaje ni entra en los promedios: no es un incumplimiento.",
  ]

  private static let finding = "El tipo de hallazgo sale solo de la aritmética."

  static let emptyColumns =
    "\(finding) El concepto y las observaciones son de control interno: esas columnas están vacías "
    + "para que las escriba."

  static let emptyOpinion =
    "\(finding) El concepto y las observaciones son de control interno, que los escribe en el libro de "
    + "Excel."

  static let statedVerification =
    "Según la columna «verificado» del archivo de avances: cuenta lo que tiene evidencia y está "
    + "marcado como verificado."

  static let assumedVerification =
    "El archivo de avances no dice qué se verificó: cuenta todo lo que tiene evidencia. No es una "
    + "verificación de control interno."

  static func outOf(_ part: Int, _ whole: Int) -> String {
    "\(SpanishNumber.text(part)) de "
      + SpanishNumber.count(whole, "actividad programada", "actividades programadas")
  }

  static let nothingProgrammed = "No había actividades programadas a la fecha de corte."
}
