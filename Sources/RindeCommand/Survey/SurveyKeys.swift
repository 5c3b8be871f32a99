internal import RindeAnalysis
internal import RindeModel

/// The words of surveys in data files and JSON: they never change.

extension SurveySettings.SampleKind {
  var key: String {
    switch self {
    case .probability: "probabilistica"
    case .census: "censo"
    case .nonProbability: "no-probabilistica"
    }
  }
}

extension SurveyQuestion.Kind {
  var key: String {
    switch self {
    case .single: "unica"
    case .multiple: "multiple"
    case .scale: "escala"
    case .numeric: "numerica"
    case .open: "abierta"
    case .date: "fecha"
    }
  }
}

extension SurveySettings.IntervalMethod {
  var key: String {
    switch self {
    case .wilson: "wilson"
    case .kornGraubard: "korn-graubard"
    case .logit: "logit"
    case .mean: "media"
    case .arcsine: "arcoseno"
    case .likelihood: "verosimilitud"
    case .agrestiCoull: "agresti-coull"
    case .clopperPearson: "clopper-pearson"
    }
  }
}

extension PrecisionRule {
  var key: String {
    switch self {
    case .sampling: "muestral"
    case .census: "censo"
    case .notStated: "no-declarada"
    case .modelBased: "de-modelo"
    }
  }
}

extension ReliabilityMark.Level {
  var key: String {
    switch self {
    case .publish: "publicar"
    case .caution: "precaucion"
    case .suppress: "suprimir"
    }
  }
}

extension ReliabilityMark.Reason {
  var key: String {
    switch self {
    case .fewRespondents: "pocas-personas"
    case .smallEffectiveSize: "tamano-efectivo-pequeno"
    case .wideInterval: "intervalo-amplio"
    case .wideRelativeInterval: "intervalo-relativo-amplio"
    case .wideComplement: "complemento-impreciso"
    case .fewDegreesOfFreedom: "pocos-grados-de-libertad"
    case .noneOrAll: "ninguno-o-todos"
    case .highVariation: "variacion-alta"
    case .fewCases: "pocos-casos"
    }
  }
}

extension Suppression {
  /// Why a count is hidden; `nil` where it is not.
  var key: String? {
    switch self {
    case .none: nil
    case .primary: "pocas-personas"
    case .complementary: "permitiria-deducir-otra"
    }
  }
}

extension MissingKind {
  var key: String {
    switch self {
    case .noAnswer: "no_responde"
    case .doesNotKnow: "no_sabe"
    case .notAsked: "no_aplica"
    case .invalid: "no_valida"
    }
  }
}
