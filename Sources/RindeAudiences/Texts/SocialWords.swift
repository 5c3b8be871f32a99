internal import RindeAnalysis
internal import RindeModel

/// Words of social media.
package enum SocialWords {
  static let days = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]

  static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `14:05`.
  static func clock(_ minute: Int) -> String {
    "\(twoDigits(minute / 60)):\(twoDigits(minute % 60))"
  }

  /// `2 horas y 15 minutos`, with days besides from two days on.
  package static func duration(_ minutes: Double) -> String {
    let whole = Int(EstimateDigits(minutes).rounded(places: 0).units)
    let (hours, rest) = whole.quotientAndRemainder(dividingBy: 60)
    let tail = SpanishNumber.count(rest, "minuto", "minutos")
    guard hours > 0 else { return tail }
    let head = SpanishNumber.count(hours, "hora", "horas")
    let text = rest == 0 ? head : "\(head) y \(tail)"
    guard hours >= 48 else { return text }
    let (days, left) = hours.quotientAndRemainder(dividingBy: 24)
    let inDays = SpanishNumber.count(days, "día", "días")
    let more = left == 0 ? "" : " y \(SpanishNumber.count(left, "hora", "horas"))"
    return "\(text) (unos \(inDays)\(more))"
  }

  static func type(_ type: PostType?) -> String {
    switch type {
    case .photo: "Foto"
    case .video: "Video"
    case .reel: "Reel"
    case .carousel: "Carrusel"
    case .link: "Enlace"
    case .text: "Texto"
    case .story: "Historia"
    case .live: "Transmisión en vivo"
    case .document: "Documento"
    case .poll: "Encuesta"
    case .event: "Evento"
    case .other: "Otro"
    case nil: "Sin tipo"
    }
  }

  static func nature(_ nature: Post.Nature) -> String {
    switch nature {
    case .original: "Propia"
    case .reply: "Respuesta"
    case .share: "Compartida de otra cuenta"
    }
  }

  /// What a rate is over: `alcance`.
  static func base(_ rate: EngagementRate) -> String {
    switch rate {
    case .byReach: "alcance"
    case .byImpressions: "impresiones"
    case .byViews: "visualizaciones"
    case .byFollowers: "seguidores"
    }
  }

  static func rate(_ rate: EngagementRate) -> String { "Tasa de interacción sobre \(base(rate))" }

  static func measure(_ measure: MetricDefinition.Measure) -> String {
    switch measure {
    case .posts: "Publicaciones"
    case .engagements: "Interacciones"
    case .metric(let metric): self.metric(metric)
    case .rate(let rate): self.rate(rate)
    case .followers: "Seguidores al cierre"
    case .netFollowers: "Seguidores, crecimiento neto"
    case .followerGrowth: "Crecimiento de seguidores"
    }
  }

  static func metric(_ metric: PostMetric) -> String {
    switch metric {
    case .reach: "Alcance mediano por publicación"
    case .impressions: "Impresiones"
    case .views: "Visualizaciones"
    case .reactions: "Reacciones y me gusta"
    case .comments: "Comentarios"
    case .shares: "Compartidos"
    case .saves: "Guardados"
    case .combined: "Interacciones según Meta"
    case .platformEngagements: "Interacciones según la plataforma"
    case .clicks: "Clics"
    case .linkClicks: "Clics en el enlace"
    case .follows: "Seguidores ganados"
    case .watchTime: "Tiempo de reproducción"
    case .videoPlays: "Reproducciones"
    case .engagedUsers: "Personas que interactuaron"
    }
  }

  /// `4 publicaciones`.
  static func posts(_ count: Int) -> String {
    SpanishNumber.count(count, "publicación", "publicaciones")
  }

  /// A zone as the report names it.
  static func zone(_ zone: NamedZone) -> String {
    switch zone.name {
    case "America/Bogota": "hora de Colombia (America/Bogota, UTC−05:00)"
    case "UTC": "hora universal (UTC)"
    default: zone.name
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
