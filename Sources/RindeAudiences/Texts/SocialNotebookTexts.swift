internal import RindeModel

/// Texts of the notebook of social media and of its data.
package enum SocialNotebookTexts {
  /// What a table holds.
  struct TableText {
    let title: String
    let description: String

    init(_ title: String, _ description: String) {
      (self.title, self.description) = (title, description)
    }
  }

  static let leftOut =
    "Los textos de las publicaciones, los mensajes de la ciudadanía y sus horas, y los enlaces de "
    + "las respuestas y de lo compartido de otras cuentas."

  static let exampleNetwork = "Red del ejemplo de la sección «Para seguir»."

  static let periods = TableText(
    "Periodos",
    "Una fila por periodo: el del informe, los dos con los que se compara y los meses de la serie."
  )
  static let use = "Para qué se usa: informe, anterior, hace_un_anio o serie."

  static let coverage = TableText(
    "Días de los que hablan las descargas",
    "Una fila por archivo y red con publicaciones. De un mes que ninguno cubre no se sabe nada."
  )

  static let breaks = TableText(
    "Rupturas",
    "Una fila por red que cambió una medida por otra que se cuenta de otra manera."
  )

  static let followers = TableText(
    "Seguidores",
    "Una fila por conteo. De dos del mismo día vale el que está más abajo."
  )

  static let messages = TableText(
    "Mensajes y comentarios",
    "Una fila por mensaje o comentario que pedía respuesta y llegó en el periodo, sin su autor, su "
      + "texto, su identificador ni su hora."
  )
  static let minutes =
    "Minutos desde que llegó hasta la respuesta; en blanco si no la tiene. Negativos si la "
    + "respuesta tiene una fecha anterior."
  static let answeredBy = "Quién respondió: persona o automatica; en blanco si nadie."

  static let handKept = TableText(
    "Tabla llevada a mano",
    "Una fila por red y mes de la tabla de la oficina, que se compara con las descargas."
  )

  static let posts = TableText(
    "Publicaciones",
    "Una fila por publicación de los periodos que se comparan y de las metas. Una celda en blanco "
      + "es un dato que el archivo no trae; no es un cero."
  )
  static let number = "Número de la publicación en estas tablas."
  static let network = "Red: facebook, instagram, x, youtube, tiktok o linkedin."
  static let identifier =
    "Identificador en su red, como texto; en blanco en las respuestas y en lo compartido."
  static let link = "Enlace; en blanco en las respuestas y en lo compartido."
  static let type = "Forma de la publicación: foto, video, reel…; en blanco si no se sabe."
  static let nature = "propia, respuesta o compartida (de otra cuenta)."
  static let metric = "Cifra acumulada a la fecha de la descarga; en blanco si no se sabe."
  static let absent = "Partes de las interacciones que el archivo entero no trae."

  static let groups = TableText(
    "Etiquetas, temas, dependencias y actividades",
    "Una fila por etiqueta, tema, dependencia o actividad del plan de una publicación propia."
  )
  static let group = "hashtag, tema, dependencia o actividad."
  static let name = "Como está escrito."

  static let targets = TableText("Metas", "Una fila por meta que se cuenta en publicaciones.")
  static let target = "Nombre de la meta en sus cifras."
  static let measure = "Cómo se mide: plan, conteo, porcentaje, lista o eventos."
  static let lacking =
    "Lo que hace falta para calcularla y no está: plan, valores, planeadas o eventos."

  static let conditions = TableText(
    "Condiciones de las metas",
    "Una fila por valor que sirve para una condición de las publicaciones de una meta."
  )
  static let condition =
    "red, tipo, hashtag, tema, dependencia o actividad; repetida_por si la meta se repite por él."
  static let wanted = "Valor que sirve."

  static let planned = TableText(
    "Lo que el plan pide",
    "Una fila por entrega del plan, en las metas que se miden con él."
  )

  static let events = TableText("Eventos", "Una fila por evento después del cual se debe publicar.")

  static let pieces = TableText(
    "Piezas planeadas",
    "Una fila por pieza que se planeó publicar en el periodo."
  )

  static let calendar = TableText(
    "Días no hábiles",
    "Una fila por fin de semana, festivo o día declarado, desde el primer evento hasta el último "
      + "plazo."
  )

  /// As data write how long a stretch is.
  static func each(_ periodicity: Periodicity) -> String {
    switch periodicity {
    case .daily: "dia"
    case .weekly: "semana"
    case .fortnightly: "quincena"
    case .monthly: "mes"
    case .bimonthly: "bimestre"
    case .quarterly: "trimestre"
    case .fourMonthly: "cuatrimestre"
    case .semiannual: "semestre"
    case .annual: "anio"
    }
  }

  /// As data write what is repeated.
  static func repetition(_ repetition: SocialTarget.Repetition) -> String {
    switch repetition {
    case .hashtag: "hashtag"
    case .topic: "tema"
    case .office: "dependencia"
    }
  }
}
