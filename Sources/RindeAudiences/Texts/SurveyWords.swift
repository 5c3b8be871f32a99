internal import RindeAnalysis
internal import RindeModel

/// The words of surveys in tables.
enum SurveyWords {
  static let withheld = "reservada"

  /// One reason for all hidden cells: to tell them apart would help to work them out.
  static let withheldReason = "Protege a quienes respondieron"

  static let revealsGroup = "Todo un grupo pequeño respondió lo mismo"

  /// Why a share has no interval although the others have.
  static func exact(isCalibrated: Bool) -> String {
    isCalibrated
      ? "Sin margen de error: coincide con el total conocido de la población"
      : "Sin margen de error: la muestra no dejó nada al azar"
  }

  static func level(_ level: ReliabilityMark.Level) -> String {
    switch level {
    case .publish: "publicar"
    case .caution: "precaución"
    case .suppress: "poco confiable"
    }
  }

  static func reason(_ reason: ReliabilityMark.Reason) -> String {
    switch reason {
    case .fewRespondents: "Pocos encuestados en la base"
    case .smallEffectiveSize: "Muestra efectiva pequeña"
    case .wideInterval: "Intervalo muy amplio"
    case .wideRelativeInterval: "Intervalo muy amplio frente a la cifra"
    case .wideComplement: "Intervalo muy amplio frente a lo que falta para 100 %"
    case .fewDegreesOfFreedom: "Pocos grados de libertad"
    case .noneOrAll: "Nadie o todos la escogieron"
    case .highVariation: "Coeficiente de variación alto"
    case .fewCases: "Pocos casos"
    }
  }

  static func method(_ method: SurveySettings.IntervalMethod?) -> String {
    switch method {
    case .wilson: "Wilson"
    case .kornGraubard: "Korn-Graubard"
    case .logit: "Logit"
    case .mean: "Normal (t de Student)"
    case .arcsine: "Arcoseno"
    case .likelihood: "Verosimilitud"
    case .agrestiCoull: "Agresti-Coull"
    case .clopperPearson: "Clopper-Pearson"
    case nil: "t de Student"
    }
  }

  static func sample(_ kind: SurveySettings.SampleKind) -> String {
    switch kind {
    case .probability: "Probabilística: las personas se escogieron al azar"
    case .census: "Censo: se encuestó a toda la población"
    case .nonProbability: "No probabilística: respondió quien quiso hacerlo"
    }
  }

  /// What was reached where no groups of people were chosen first.
  static func withoutClusters(_ kind: SurveySettings.SampleKind) -> String {
    switch kind {
    case .probability: "Sin conglomerados: se escogieron personas"
    case .census: "Sin conglomerados: se encuestó a todas las personas"
    case .nonProbability: "Sin conglomerados: no se escogió a quienes respondieron"
    }
  }

  static func kind(_ kind: SurveyQuestion.Kind) -> String {
    switch kind {
    case .single: "Única"
    case .multiple: "Múltiple"
    case .scale: "Escala"
    case .numeric: "Numérica"
    case .open: "Abierta"
    case .date: "Fecha"
    }
  }

  static func standard(_ standard: SurveySettings.Standard) -> String {
    switch standard {
    case .nchs:
      "Reglas del National Center for Health Statistics de EE. UU. para publicar proporciones (2017)"
    case .cepal: "Criterios de calidad de la CEPAL (2020)"
    case .ine: "Estándar de calidad del INE de Chile"
    case .none: "Ninguna"
    }
  }

  static func lonelyUnit(_ rule: SurveyDesignSettings.LonelyUnit) -> String {
    switch rule {
    case .error: "no se admiten"
    case .certainty: "no aportan a la varianza"
    case .adjust: "se comparan con la media de todas las unidades"
    case .average: "aportan el promedio de los demás estratos"
    }
  }

  static func replicates(_ kind: ReplicateSettings.Kind) -> String {
    switch kind {
    case .jackknife1: "jackknife (JK1)"
    case .jackknifeN: "jackknife por estratos (JKn)"
    case .balanced: "repetidas balanceadas (BRR)"
    case .fay: "repetidas balanceadas de Fay"
    case .bootstrap: "bootstrap"
    case .successiveDifference: "diferencias sucesivas"
    case .other: "propias de la encuesta"
    }
  }

  static func calibration(_ method: CalibrationSettings.Method) -> String {
    switch method {
    case .raking: "rastrillo (raking)"
    case .postStratification: "postestratificación"
    case .linear: "calibración lineal"
    }
  }

  static func severity(_ severity: DataIssue.Severity) -> String {
    switch severity {
    case .error: "Error"
    case .warning: "Advertencia"
    case .note: "Nota"
    }
  }
}
