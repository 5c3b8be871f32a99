internal import RindeAnalysis
internal import RindeModel

/// What the notebook of a survey says of its tables.
enum SurveyNotebookTexts {
  static let fieldworkFact = "Fechas de recolección"
  static let sampleFact = "Muestra"
  static let respondentsFact = "Encuestados (n)"

  static let chartQuestion = "la pregunta que se dibuja"

  static let questions = "Preguntas de la encuesta"
  static let questionsMeaning = "Una fila por pregunta, en el orden del cuestionario."

  static let options = "Opciones de las preguntas"
  static let optionsMeaning =
    "Una fila por opción, en el orden del cuestionario, también las que nadie escogió."

  static let groups = "Grupos de los desgloses"
  static let groupsMeaning =
    "Una fila por grupo; si el desglose cruza varias variables, una por cada una de ellas."

  static let design = "Cómo se hizo la encuesta"
  static let designMeaning = "Lo que hay que saber para hacer las cuentas."

  static let margins = "Totales conocidos de la población"
  static let marginsMeaning = "Aquello a lo que se llevan los pesos."

  static let replicates = "Escalas de las réplicas"
  static let replicatesMeaning = "El factor de cada réplica en la varianza."

  static let answers = "Respuestas codificadas"
  static let answersMeaning =
    "Una fila por persona, en un orden que no es el de llegada. Sin nombres, identificadores, fechas "
    + "ni lo que la gente escribió. No es para publicar: las respuestas de un grupo pequeño, o el "
    + "peso y la unidad de la muestra, pueden bastar para reconocer a alguien."

  static func kind(_ kind: SurveyQuestion.Kind) -> String {
    switch kind {
    case .single: "unica"
    case .multiple: "multiple"
    case .scale: "escala"
    case .numeric: "numerica"
    case .open: "abierta"
    case .date: "fecha"
    }
  }

  static func word(_ kind: MissingKind) -> String {
    switch kind {
    case .noAnswer: "no-responde"
    case .doesNotKnow: "no-sabe"
    case .notAsked: "no-se-pregunto"
    case .invalid: "no-valida"
    }
  }

  static func answer(_ isTrue: Bool) -> String { isTrue ? "si" : "no" }

  static func sample(_ kind: SurveySettings.SampleKind) -> String {
    switch kind {
    case .probability: "probabilistica"
    case .census: "censo"
    case .nonProbability: "no-probabilistica"
    }
  }

  static func precision(_ rule: PrecisionRule) -> String {
    switch rule {
    case .sampling: "muestral"
    case .census: "censo"
    case .notStated: "no-declarada"
    case .modelBased: "de-modelo"
    }
  }

  static func lonelyUnit(_ rule: SurveyDesignSettings.LonelyUnit) -> String {
    switch rule {
    case .error: "error"
    case .certainty: "certeza"
    case .adjust: "ajuste"
    case .average: "promedio"
    }
  }

  static func replicates(_ kind: ReplicateSettings.Kind) -> String {
    switch kind {
    case .jackknife1: "jk1"
    case .jackknifeN: "jkn"
    case .balanced: "brr"
    case .fay: "fay"
    case .bootstrap: "bootstrap"
    case .successiveDifference: "sdr"
    case .other: "otra"
    }
  }

  static func method(_ method: CalibrationSettings.Method) -> String {
    switch method {
    case .raking: "rastrillo"
    case .postStratification: "postestratificacion"
    case .linear: "lineal"
    }
  }

  static func standard(_ standard: SurveySettings.Standard) -> String {
    switch standard {
    case .nchs: "nchs"
    case .cepal: "cepal"
    case .ine: "ine"
    case .none: "ninguna"
    }
  }

  static func smallTotals(_ rule: SurveySettings.SmallTotals) -> String {
    switch rule {
    case .withheld: "reservar"
    case .published: "publicar"
    }
  }
}
