internal import RindeReport

/// The columns of the data of the notebook of a survey.
extension SurveyNotebookTexts {
  static var questionColumns: [Column] {
    [
      code("numero", "Número", "El de las tablas del informe: P01."),
      code("pregunta", "Pregunta", "Su identificador en el diccionario."),
      text("texto", "Texto", "Como se preguntó."),
      text("tipo", "Tipo", "unica, multiple, escala, numerica, abierta o fecha."),
      code("cifra", "Cifra", "Con lo que comienza el nombre de sus cifras."),
      code("tabla", "Tabla", "La tabla del informe con sus opciones; vacía si no tiene."),
      code("condicion", "Condición", "La pregunta de la que depende; vacía si ninguna."),
      code("condicion_opciones", "Opciones de la condición", "Códigos separados por «|»."),
    ]
  }

  static var optionColumns: [Column] {
    [
      code("pregunta", "Pregunta", "Su identificador en el diccionario."),
      integer("posicion", "Posición", "Su lugar en la pregunta, desde 1."),
      code("codigo", "Código", "Como está en las respuestas."),
      text("etiqueta", "Opción", "Como la lee la gente."),
      code("cifra", "Cifra", "Su nombre en las cifras."),
      integer("puntaje", "Puntaje", "De un punto de una escala; vacío en las demás."),
    ]
  }

  static var groupColumns: [Column] {
    [
      integer("desglose", "Desglose", "Su número, desde 1."),
      code("tabla", "Tabla", "La tabla con una fila por grupo."),
      code("cruce", "Cruce", "La tabla con una columna por grupo; no está si son muchos."),
      text("titulo", "Desglose por", "Por qué variables."),
      code("cifra", "Cifra", "El nombre del grupo en las cifras, después de la arroba."),
      text("etiqueta", "Grupo", "Como lo lee la gente."),
      code("variable", "Variable", "La pregunta o la columna que forma el grupo."),
      code("valor", "Valor", "El código de la opción, o la categoría de la columna."),
    ]
  }

  static var designColumns: [Column] {
    [
      code("dato", "Dato", "Qué es."),
      code("valor", "Valor", "Vacío si no se aplica."),
      text("significado", "Significado", "Qué quiere decir."),
    ]
  }

  static var marginColumns: [Column] {
    [
      integer("margen", "Margen", "Su número, desde 1."),
      code("variable", "Variable", "La pregunta o la columna."),
      code("categoria", "Categoría", "El código de la opción; vacía si es una suma."),
      decimal("total", "Total", "Personas de la categoría en la población, o la suma conocida."),
    ]
  }

  static var replicateColumns: [Column] {
    [
      integer("replica", "Réplica", "Su número, desde 1."),
      decimal("escala", "Escala", "Su factor en la varianza."),
    ]
  }

  /// Where the answers stand, only in the notebook that has them.
  static var answerColumn: Column {
    code("columna", "Columna", "La columna de las respuestas.")
  }

  static var rowNumber: Column {
    integer("fila", "Fila", "Número de la fila en este archivo; no dice quién respondió ni cuándo.")
  }

  static let stratum = "Estrato de la muestra, con un número propio de este archivo."
  static let unit = "Unidad de la etapa, con un número propio de este archivo."
  static let population = "Unidades que hay en la población, o fracción que se escogió."
  static let weight = "Peso antes de calibrar."
  static let replicate = "Peso de réplica, como está en el archivo de respuestas."

  static func missing(_ question: String) -> String {
    "Por qué no hay respuesta: no-responde, no-sabe, no-se-pregunto o no-valida; vacía si la hay. "
      + question
  }

  static let designMeanings = [
    "muestra": "Cómo se escogieron las personas.",
    "encuestados": "Cuántas personas se usaron.",
    "pesos": "Si una participación es más que n entre base: hay pesos o calibración.",
    "simple": "Si las personas se escogieron una por una, sin estratos ni conglomerados.",
    "estratos": "Si hay estratos.",
    "etapas": "Cuántas etapas de conglomerados hay.",
    "poblaciones": "Para cuántas etapas se conoce la población.",
    "poblacion_simple": "La población de la que se escogieron una por una, si corrige el error.",
    "upm_unica": "Qué se hace con un estrato de una sola unidad.",
    "replicas": "Cómo se hicieron los pesos de réplica.",
    "replicas_escala": "El factor delante de la suma; vacío para el del tipo.",
    "replicas_rho": "El coeficiente de Fay.",
    "replicas_combinadas": "Si los pesos de réplica ya traen el peso.",
    "replicas_centradas": "Si las diferencias se toman frente a la estimación.",
    "precision": "Si se da el error de muestreo.",
    "nivel": "La confianza de los intervalos.",
    "minimo": "El menor conteo que se publica.",
    "totales": "Si también se reservan los conteos pequeños de todos los encuestados.",
    "normas": "Las reglas de confiabilidad; solo en muestras probabilísticas.",
    "calibracion": "Cómo se llevan los pesos a los totales conocidos.",
    "reescalar": "Si los márgenes se llevan a la suma del primero.",
  ]

  private static func code(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .code, meaning: meaning)
  }

  private static func text(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .text, meaning: meaning)
  }

  private static func integer(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .integer, meaning: meaning)
  }

  private static func decimal(_ key: String, _ heading: String, _ meaning: String) -> Column {
    Column(key: key, heading: heading, kind: .decimal(places: 6), meaning: meaning)
  }
}
