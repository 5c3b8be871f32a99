internal import RindeModel

/// Titles and introductions of the sheets of the report of social media.
enum SocialSheetTexts {
  typealias SheetText = Composition.SheetText

  /// What cells without a value mean.
  static let legend: [Composition.Legend] = [
    .unavailable("[x]: ningún archivo trae el dato; no es un cero."),
    .notApplicable("[z]: no aplica."),
    .blank("En blanco: ese dato no aplica o el archivo no lo trae."),
  ]

  /// - Parameters:
  ///   - title: Its title.
  ///   - holds: What the table has, which a workbook says first.
  ///   - says: How the table is read.
  /// - Returns: The text, with the legend of social media.
  private static func text(_ title: String, _ holds: String, _ says: String...) -> SheetText {
    SheetText(title: title, table: holds, says: says, legend: legend)
  }

  static func summary(_ period: ReportPeriod) -> SheetText {
    text(
      "Resumen por red, \(SocialPeriodTexts.name(period))",
      "con una fila por red y un gráfico",
      "El alcance, las impresiones y las visualizaciones no se suman entre redes: cada una las cuenta a "
        + "su manera."
    )
  }

  static let rates = text(
    "Tasas de interacción, con sus numeradores y denominadores",
    "con una fila por red y base",
    "La tasa es la suma de las interacciones sobre la suma de las bases; las publicaciones sin base "
      + "quedan fuera y se cuentan."
  )

  static func variations(_ period: ReportPeriod) -> SheetText {
    text(
      "Variaciones, \(SocialPeriodTexts.name(period))",
      "con una fila por red, medida y periodo de comparación",
      "Se compara con el periodo anterior y con el mismo de un año antes. Donde no hay porcentaje se "
        + "dice por qué. La variación de una tasa es relativa: de 2 % a 3 % es 50 %; la diferencia está "
        + "en puntos porcentuales. La de una mediana no es una suma de publicaciones."
    )
  }

  static let targets = SheetText(
    title: "Cumplimiento de las metas en publicaciones",
    introduction: [
      "Esta hoja contiene una tabla con una fila por meta. \(targetMeaning) El detalle por parte está "
        + "en la hoja Metas_detalle."
    ],
    page: [targetMeaning],
    legend: legend
  )

  private static let targetMeaning =
    "El cumplimiento es lo ejecutado sobre lo programado, sin tope."

  static let parts = text(
    "Metas, parte por parte",
    "con una fila por periodo, tema, evento o pieza de cada meta",
    "Los enlaces de las publicaciones que cuentan están en la tabla Metas_evidencias."
  )

  static let evidence = text(
    "Publicaciones que cumplen las metas",
    "con una fila por meta, parte y publicación que cuenta"
  )

  static func groups(_ name: String, _ note: String) -> SheetText {
    text("Publicaciones por \(name)", "con una fila por \(name)", note)
  }

  static let types = text(
    "Publicaciones por tipo",
    "con una fila por red y tipo de publicación"
  )

  static let top = text(
    "Publicaciones con más interacciones",
    "con las publicaciones de más interacciones entre todas las redes",
    "Del texto van los primeros 120 caracteres."
  )

  static let response = text(
    "Atención a la ciudadanía en redes sociales",
    "con una fila por medida",
    "Cuenta como respondido lo que respondió una persona; una respuesta automática no cuenta."
  )

  static let messages = text("Mensajes y comentarios por red", "con una fila por red y un gráfico")

  static let pending = text(
    "Mensajes y comentarios sin respuesta de una persona",
    "con el identificador, la red y la fecha, del más antiguo al más reciente",
    "No se publican nombres ni textos de la ciudadanía."
  )

  static func series(_ measure: SocialSeriesMeasure) -> SheetText {
    let note =
      switch measure {
      case .posts: "Publicaciones propias hechas en cada mes."
      case .engagements:
        "Interacciones de las publicaciones hechas en cada mes, acumuladas a la descarga."
      case .followers: "Último conteo de cada mes."
      }
    return SheetText(
      title: "\(measure.name) por mes y red",
      table: "con una fila por mes y un gráfico",
      says: [note],
      legend: [.blank("En blanco: ningún archivo cubre ese mes; no es un cero.")]
    )
  }

  static func hours(_ networks: [SocialNetwork]) -> SheetText {
    text(
      "Publicaciones por día de la semana y hora",
      "con una fila por día y una columna por hora",
      "Cada casilla dice cuántas publicaciones hubo. Solo entran las redes cuyos archivos traen "
        + "la hora: \(SpanishList.joined(networks.map(\.name)))."
    )
  }

  static let differences = text(
    "Diferencias entre la tabla de la oficina y los archivos descargados",
    "con una fila por cifra de la tabla que lleva la oficina que no coincide con lo calculado",
    "El informe usa lo calculado."
  )

  static let files = text(
    "Archivos leídos",
    "con una fila por archivo",
    "Las filas leídas son la suma de las usadas y de las que no cuentan, por cada motivo."
  )

  static let issues = text(
    "Datos por corregir",
    "con lo que se encontró en los archivos, primero los errores"
  )

  static let posts = text(
    "Publicaciones del periodo",
    "con una fila por publicación de la entidad",
    "Las cifras son las acumuladas a la fecha de descarga. En los textos, los saltos de línea van como "
      + "espacios."
  )

  static let notes = SheetText(title: "Notas: definiciones, fórmulas y salvedades")
}
