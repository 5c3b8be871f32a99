internal import RindeAnalysis
internal import RindeModel

/// The last part of a figure's name.
extension SocialFigureID {
  static func name(_ measure: SocialMeasure) -> String {
    switch measure {
    case .posts: "publicaciones"
    case .engagements: "interacciones"
    case .medianEngagements: "interacciones-mediana"
    case .medianReach: "alcance-mediana"
    case .sum(let metric): name(metric)
    case .rate(let rate): name(rate)
    case .medianRate(let rate): "\(name(rate))-mediana"
    }
  }

  static func name(_ measure: MetricDefinition.Measure) -> String {
    switch measure {
    case .posts: "publicaciones"
    case .engagements: "interacciones"
    case .metric(let metric): name(metric)
    case .rate(let rate): name(rate)
    case .followers: name(SocialFollowerMeasure.close)
    case .netFollowers: name(SocialFollowerMeasure.net)
    case .followerGrowth: name(SocialFollowerMeasure.growth)
    }
  }

  static func name(_ rate: EngagementRate) -> String {
    switch rate {
    case .byReach: "tasa-interaccion-alcance"
    case .byImpressions: "tasa-interaccion-impresiones"
    case .byViews: "tasa-interaccion-visualizaciones"
    case .byFollowers: "tasa-interaccion-seguidores"
    }
  }

  static func name(_ measure: SocialFollowerMeasure) -> String {
    switch measure {
    case .opening: "seguidores-inicio"
    case .close: "seguidores"
    case .net: "seguidores-neto"
    case .growth: "crecimiento-seguidores"
    }
  }

  static func name(_ measure: SocialTargetMeasure) -> String {
    switch measure {
    case .due: "programado"
    case .executed: "ejecutado"
    case .ratio: "cumplimiento"
    }
  }

  static func name(_ measure: SocialResponseMeasure) -> String {
    switch measure {
    case .received: "recibidos"
    case .answered: "respondidos"
    case .automatic: "respuestas-automaticas"
    case .pending: "sin-respuesta"
    case .rate: "tasa-respuesta"
    case .median: "tiempo-mediana"
    case .mean: "tiempo-promedio"
    case .ninthDecile: "tiempo-percentil-90"
    }
  }

  static func name(_ metric: PostMetric) -> String {
    switch metric {
    case .reach: "alcance-mediana"
    case .impressions: "impresiones"
    case .views: "visualizaciones"
    case .reactions: "reacciones"
    case .comments: "comentarios"
    case .shares: "compartidos"
    case .saves: "guardados"
    case .combined: "interacciones-meta"
    case .platformEngagements: "interacciones-plataforma"
    case .clicks: "clics"
    case .linkClicks: "clics-enlace"
    case .follows: "seguidores-ganados"
    case .watchTime: "tiempo-reproduccion"
    case .videoPlays: "reproducciones"
    case .engagedUsers: "personas-que-interactuaron"
    }
  }
}
