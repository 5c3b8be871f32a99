internal import RindeModel

/// The words of `encuesta.json` that stand for values of the model.
enum SurveyWords {
  static let samples: [(name: String, value: SurveySettings.SampleKind)] = [
    ("probabilistica", .probability), ("censo", .census), ("no-probabilistica", .nonProbability),
  ]

  static let intervals: [(name: String, value: SurveySettings.IntervalMethod)] = [
    ("wilson", .wilson), ("korn-graubard", .kornGraubard), ("logit", .logit), ("media", .mean),
    ("arcoseno", .arcsine), ("verosimilitud", .likelihood), ("agresti-coull", .agrestiCoull),
    ("clopper-pearson", .clopperPearson),
  ]

  static let standards: [(name: String, value: SurveySettings.Standard)] = [
    ("nchs", .nchs), ("cepal", .cepal), ("ine", .ine), ("ninguna", .none),
  ]

  static let smallTotals: [(name: String, value: SurveySettings.SmallTotals)] = [
    ("reservar", .withheld), ("publicar", .published),
  ]

  static let lonelyUnits: [(name: String, value: SurveyDesignSettings.LonelyUnit)] = [
    ("error", .error), ("certeza", .certainty), ("ajuste", .adjust), ("promedio", .average),
  ]

  static let replicates: [(name: String, value: ReplicateSettings.Kind)] = [
    ("jk1", .jackknife1), ("jkn", .jackknifeN), ("brr", .balanced), ("fay", .fay),
    ("bootstrap", .bootstrap), ("sdr", .successiveDifference), ("otra", .other),
  ]

  static let calibrations: [(name: String, value: CalibrationSettings.Method)] = [
    ("rastrillo", .raking), ("postestratificacion", .postStratification), ("lineal", .linear),
  ]
}
