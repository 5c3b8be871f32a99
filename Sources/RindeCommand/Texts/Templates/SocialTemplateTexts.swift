/// What the books of social media have in common.
enum SocialTemplateTexts {
  static let acceptsNetwork = "La red social."
  static let exampleLink = "https://www.facebook.com/su-entidad/posts/1234567890"
  static let exampleTopic = "Salud"
}

/// What `seguidores.xlsx` says to the office.
enum FollowerTemplateTexts {
  static let title = "Seguidores de las redes sociales"
  static let introduction = [
    "Escriba una fila por red y mes: los seguidores que la red muestra el último día del mes.",
    "Ninguna descarga trae los seguidores que había en un mes pasado: anótelos cada mes.",
  ]
  static let acceptsDate = "El día en que se miró la cifra; para el cierre, el último del mes."
  static let acceptsFollowers = "Cuántos seguidores o suscriptores tiene la cuenta ese día."
}

/// What `mensajes.xlsx` says to the office.
enum MessageTemplateTexts {
  static let title = "Mensajes y comentarios de la ciudadanía"
  static let introduction = [
    "Escriba una fila por cada mensaje o comentario que pedía una respuesta. No escriba el nombre de la "
      + "persona ni lo que dijo."
  ]
  static let kinds = ["mensaje", "comentario", "mención"]
  static let acceptsID = "Un número o código propio, distinto en cada fila."
  static let acceptsKind = "Si llegó por mensaje privado, por comentario o por mención."
  static let acceptsReceived = "El día y la hora en que llegó, como 2026-05-20 08:15."
  static let acceptsAnswered =
    "El día y la hora de la primera respuesta de una persona. Vacía mientras no se responda."
  static let acceptsAutomatic = "Sí cuando solo respondió una máquina; esa respuesta no cuenta."
}

/// What `temas.xlsx` says to the office.
enum TopicTemplateTexts {
  static let title = "Tema y dependencia de cada publicación"
  static let introduction = [
    "Ninguna descarga dice de qué trata una publicación. Escriba aquí una fila por publicación, o una "
      + "regla por hashtag en redes.json."
  ]
  static let acceptsPost = "El enlace de la publicación, o su identificador en la descarga."
  static let acceptsTopic = "De qué trata; varios temas, con punto y coma."
  static let acceptsOffice = "La dependencia a la que corresponde."
  static let acceptsActivity =
    "El número de la actividad del plan cuya meta es publicar; la publicación será su evidencia."
}

/// What `eventos.xlsx` says to the office.
enum EventTemplateTexts {
  static let title = "Eventos que se deben publicar"
  static let introduction = [
    "Escriba una fila por evento después del cual hay un plazo para publicar."
  ]
  static let acceptsDate = "El día del evento, desde el que se cuenta el plazo."
  static let acceptsOffice = "La dependencia que lo hizo."
  static let acceptsPost = "El enlace de la publicación, si ya se hizo."
}

/// What `planeadas.xlsx` says to the office.
enum PlannedTemplateTexts {
  static let title = "Piezas planeadas"
  static let introduction = [
    "Escriba una fila por pieza que se planeó publicar. Sin esta lista, o sin su número, no se puede "
      + "calcular una meta como «100 % de la información publicada»."
  ]
  static let acceptsPiece = "Qué se va a publicar."
  static let examplePiece = "Informe de gestión del primer trimestre"
  static let acceptsDate = "El día hasta el que se debe publicar."
  static let acceptsTopic = "De qué trata."
  static let acceptsOffice = "La dependencia a la que corresponde."
  static let acceptsPost = "El enlace de la publicación con la que se cumplió."
}
