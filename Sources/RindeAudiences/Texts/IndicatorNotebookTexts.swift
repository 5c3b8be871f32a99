/// What the notebook of indicators says of its tables.
enum IndicatorNotebookTexts {
  static let activities = "Actividades del plan"
  static let activitiesMeaning =
    "Una fila por actividad: qué debe alcanzar en la vigencia, cómo se acumula y cómo está programada."

  static let deliveries = "Entregas programadas"
  static let deliveriesMeaning =
    "Una fila por entrega o por hito con fecha. Las cantidades son por cada unidad del multiplicador."

  static let responsibles = "Responsables de cada actividad"
  static let responsiblesMeaning =
    "Una fila por actividad y responsable: una actividad con varios aparece en cada uno."

  static let records = "Reportes de avance usados"
  static let recordsMeaning =
    "Una fila por reporte aceptado, en el orden de los archivos, también los posteriores al corte."

  static let settings = "Lo que vale para todo el plan"
  static let settingsMeaning = "Vigencia, corte, límites de las zonas y cómo se sabe lo verificado."

  static let year = "Año del plan."
  static let cutoff = "Nombre del corte."
  static let cutoffDate = "Fecha de corte."
  static let medium = "Desde este porcentaje la zona es media."
  static let high = "Desde este porcentaje la zona es alta."
  static let verification =
    "marcada: cuenta lo que tiene evidencia y la columna verificado dice que sí; evidencia: los "
    + "avances no traen esa columna y basta la evidencia."
}
