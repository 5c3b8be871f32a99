/// The method of control interno's report, beside what all reports have in common.
enum OversightNotesTexts {
  static let method = [
    (
      "Reportado y verificado",
      "Reportado es la suma de los reportes de avance con fecha hasta el corte. Verificado OCI (Oficina de "
        + "Control Interno) es la parte de esos reportes que tiene evidencia y que el archivo de avances marca como "
        + "verificada; si el archivo no trae esa columna, cuenta lo que tiene evidencia. Diferencia "
        + "es reportado menos verificado."
    ),
    (
      "Metas en porcentaje, lo verificado",
      "Se comparan los numeradores verificados con los denominadores de todos los reportes: quitar un "
        + "reporte sin evidencia nunca sube el porcentaje."
    ),
    (
      "Superó, cumplió, no alcanzó",
      "Superaron la meta las que hicieron más de lo programado (las metas de mínimo no se cuentan "
        + "aquí), la cumplieron las que hicieron lo programado y no la alcanzaron las demás. Las tres "
        + "suman las programadas."
    ),
    (
      "Concepto de control interno",
      "Este informe calcula y no juzga. En el libro de Excel, Observaciones y Concepto OCI se entregan "
        + "vacías y abiertas para escribir; lo demás de esas tablas está protegido sin contraseña."
    ),
  ]

  static let anticorruptionCalendar = (
    "Calendario de seguimiento",
    "Cortes del 30 de abril, 31 de agosto y 31 de diciembre, publicados en los diez primeros días "
      + "hábiles del mes siguiente, según la práctica de la guía del PAAC. Los trimestres de "
      + "planeación son otro calendario y no se mezclan con este."
  )

  static let ownCalendar = (
    "Calendario de seguimiento",
    "Las fechas y el plazo de publicación son los que la entidad escribió en su configuración (cortes y "
      + "plazo de publicación). Las fechas del PAAC no se aplican a este plan."
  )
}
