/// What the manual page says besides the table of the verbs.
enum ManualTexts {
  static let manual = "Manual de Rinde"
  static let name = "NOMBRE"
  static let synopsis = "SINOPSIS"
  static let description = "DESCRIPCIÓN"
  static let verbs = "ÓRDENES"
  static let exit = "CÓDIGO DE SALIDA"
  static let environment = "ENTORNO"
  static let files = "ARCHIVOS"

  static let purpose = "indicadores y reportes para la rendición de cuentas"

  static let about = [
    "Lee el plan de una entidad pública, sus avances, sus encuestas y sus publicaciones en redes "
      + "sociales, calcula el cumplimiento y escribe los informes de planeación, el Concejo, la "
      + "Asamblea y control interno.",
    "Los resultados salen por la salida estándar; los mensajes y el progreso, por la de errores. "
      + "El progreso y el color aparecen solo en una terminal.",
    "Si se interrumpe con Control y C, no queda nada a medias: el informe anterior sigue completo.",
  ]

  static func meaning(of code: ExitCode) -> String {
    switch code {
    case .done: "Terminó bien."
    case .findings: "Terminó, y hay algo que revisar en los datos o en las cifras."
    case .usage: "La orden no se entiende."
    case .unreadableInput: "Un archivo no se puede leer como lo que debe ser."
    case .missingInput: "Falta un archivo o una carpeta."
    case .internalError: "Error del programa."
    case .cannotWrite: "No se pudo escribir el resultado."
    case .badConfiguration: "Hay un error en entidad.json o en otro archivo de configuración."
    case .hangUp: "La terminal se cerró antes de terminar."
    case .interrupted: "Se interrumpió con Control y C."
    case .terminated: "El sistema pidió terminar."
    }
  }

  static let variables = [
    ("NO_COLOR", "Si existe, los resultados van sin color."),
    ("TMPDIR", "Dónde se preparan los libros de Excel (/tmp si no se indica)."),
    ("TERM", "Con el valor dumb no se muestra el progreso."),
  ]

  static let folder = [
    ("entidad.json, entidad.xlsx", "El nombre de la entidad, la vigencia y sus dependencias."),
    ("plan.xlsx, plan.csv", "La matriz del plan, como la lleva la entidad."),
    ("avances.xlsx, avances.csv", "Lo que se reporta de cada actividad."),
    ("encuestas/", "Una carpeta por encuesta."),
    ("redes/", "Los archivos que se descargan de las redes sociales."),
    ("informes/", "Los informes que escribe rinde informe."),
  ]
}
