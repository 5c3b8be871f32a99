internal import RindeAnalysis
internal import RindeModel

/// The words for machines: of JSON and CSV.
extension Variation.Obstacle {
  var key: String {
    switch self {
    case .missing: "sin-dato"
    case .zero: "cero"
    case .seriesBreak: "cambio-de-medida"
    case .smallBase: "base-menor-de-10"
    }
  }
}

extension SocialTargetResult.State {
  var key: String {
    switch self {
    case .met: "cumple"
    case .notMet: "no-cumple"
    case .inProgress: "en-curso"
    case .notDue: "no-vence"
    case .notComputable: "no-calculable"
    }
  }
}

extension SocialTarget.Measure {
  var key: String {
    switch self {
    case .asPlanned: "plan"
    case .count: "conteo"
    case .share: "porcentaje"
    case .plannedList: "lista"
    case .afterEvents: "eventos"
    }
  }
}

extension HandKeptDifference.Measure {
  var key: String {
    switch self {
    case .posts: "publicaciones"
    case .followers: "seguidores"
    case .engagements: "interacciones"
    case .rate: "tasa"
    }
  }
}

extension PostMetric {
  /// The key of JSON and the heading of CSV; `nil` for what only persons can be counted by.
  var sumKey: String? {
    switch self {
    case .reach, .engagedUsers, .combined: nil
    case .impressions: "impresiones"
    case .views: "visualizaciones"
    case .reactions: "reacciones"
    case .comments: "comentarios"
    case .shares: "compartidos"
    case .saves: "guardados"
    case .platformEngagements: "interacciones_red"
    case .clicks: "clics"
    case .linkClicks: "clics_enlace"
    case .follows: "seguidores_ganados"
    case .watchTime: "horas_reproduccion"
    case .videoPlays: "reproducciones"
    }
  }
}

extension EngagementRate {
  /// As figure identifiers write it: `tasa-interaccion-alcance`.
  var key: String { MetricDefinition.of(.rate(self))?.id ?? "" }
}

extension PostSummary.Sum {
  /// Microseconds as hours, rounded half away from zero to the sixth decimal.
  var hours: RoundedDecimal {
    RoundedDecimal(dividing: total, by: 3_600_000_000, places: 6)
  }

  /// A count; platforms count far below the largest number.
  var count: Int { Int(clamping: total) }
}
