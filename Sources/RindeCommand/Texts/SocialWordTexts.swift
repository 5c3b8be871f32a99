internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel

/// The words for networks, measures, periods and states on the terminal.
enum SocialWordTexts {
  static let everyNetwork = "Todas"

  static func type(_ type: PostType?) -> String {
    switch type {
    case .photo: "foto"
    case .video: "video"
    case .reel: "reel"
    case .carousel: "carrusel"
    case .link: "enlace"
    case .text: "texto"
    case .story: "historia"
    case .live: "en vivo"
    case .document: "documento"
    case .poll: "encuesta"
    case .event: "evento"
    case .other: "otro"
    case nil: "sin tipo"
    }
  }

  /// `octubre de 2025`, `cuarto trimestre de 2025`, `2025`.
  static func period(_ period: ReportPeriod) -> String {
    switch period.length {
    case .month: "\(month(period.number)) de \(period.year)"
    case .quarter: "\(ordinal(period.number)) trimestre de \(period.year)"
    case .halfYear: "\(ordinal(period.number)) semestre de \(period.year)"
    case .year: "\(period.year)"
    }
  }

  private static func month(_ number: Int) -> String {
    let day = CalendarDate(dayNumber: CalendarDate.dayNumber(year: 2000, month: number, day: 1))
    return SpanishNumber.dayAndMonth(day).split(separator: " ").last.map(String.init) ?? ""
  }

  private static func ordinal(_ number: Int) -> String {
    ["primer", "segundo", "tercer", "cuarto"][number - 1]
  }

  static func measure(_ measure: MetricDefinition.Measure) -> String {
    switch measure {
    case .posts: "Publicaciones"
    case .engagements: "Interacciones"
    case .metric(let metric): self.metric(metric)
    case .rate(let rate): self.rate(rate)
    case .followers: "Seguidores al cierre"
    case .netFollowers: "Seguidores, neto"
    case .followerGrowth: "Crecimiento de seguidores"
    }
  }

  static func metric(_ metric: PostMetric) -> String {
    switch metric {
    case .reach: "Alcance, mediana"
    case .impressions: "Impresiones"
    case .views: "Visualizaciones"
    case .reactions: "Reacciones"
    case .comments: "Comentarios"
    case .shares: "Compartidos"
    case .saves: "Guardados"
    case .combined: "Interacciones según Meta"
    case .platformEngagements: "Interacciones según la red"
    case .clicks: "Clics"
    case .linkClicks: "Clics en el enlace"
    case .follows: "Seguidores ganados"
    case .watchTime: "Horas de reproducción"
    case .videoPlays: "Reproducciones de video"
    case .engagedUsers: "Personas que interactuaron"
    }
  }

  static func rate(_ rate: EngagementRate) -> String {
    switch rate {
    case .byReach: "Tasa por alcance"
    case .byImpressions: "Tasa por impresiones"
    case .byViews: "Tasa por visualizaciones"
    case .byFollowers: "Tasa por seguidores"
    }
  }

  /// What interactions are divided by.
  static func denominator(_ rate: EngagementRate) -> String {
    switch rate {
    case .byReach: "de alcance sumado por publicación"
    case .byImpressions: "impresiones"
    case .byViews: "visualizaciones"
    case .byFollowers: "(publicaciones × seguidores al cierre)"
    }
  }

  static func state(_ state: SocialTargetResult.State) -> String {
    switch state {
    case .met: "Cumple"
    case .notMet: "No cumple"
    case .inProgress: "En curso"
    case .notDue: "Aún no vence"
    case .notComputable: "No se puede calcular"
    }
  }

  /// The state of a part, with what was late.
  static func state(of part: SocialTargetResult.Part) -> String {
    part.state == .met && part.isLate ? "Cumple, después de su fecha" : state(part.state)
  }

  /// Monday first, in full.
  static let weekdays = [
    "Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo",
  ]
}
