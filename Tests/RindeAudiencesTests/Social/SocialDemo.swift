import RindeAnalysis
import RindeAudiences
import RindeModel

/// A small municipality's networks in October 2025, with figures that can be added up by hand.
enum SocialDemo {
  static let period = ReportPeriod(.month, year: 2025, number: 10)

  static func day(_ month: Int, _ day: Int, year: Int = 2025) -> CalendarDate {
    CalendarDate(dayNumber: CalendarDate.dayNumber(year: year, month: month, day: day))
  }

  static func origin(_ file: String, _ line: Int) -> SourcePosition {
    SourcePosition(file: file, line: line)
  }

  static func metrics(_ values: [PostMetric: Int64]) -> PostMetrics {
    var metrics = PostMetrics()
    for (metric, value) in values { metrics[metric] = value }
    return metrics
  }

  private static let facebookFile = "redes/exportaciones/facebook/Oct-01-2025_Oct-31-2025_541.csv"
  private static let instagramFile = "redes/exportaciones/instagram/octubre.csv"
  private static let xFile = "redes/exportaciones/x/account_analytics_content.csv"

  /// Facebook: 10, 30 and 20 interactions over 200, 300 and nobody reached.
  static var posts: [Post] {
    [
      Post(
        network: .facebook,
        id: "1001",
        link: "https://www.facebook.com/rioclaro/posts/1001",
        text: "Hoy inició la jornada de vacunación en el centro de salud. #SaludPública",
        type: .photo,
        typeText: "Fotos",
        day: day(10, 1),
        minute: 9 * 60 + 5,
        metrics: metrics([.reactions: 7, .comments: 2, .shares: 1, .reach: 200, .views: 500]),
        hashtags: [Hashtag(key: "saludpublica", text: "#SaludPública")],
        topics: ["Salud"],
        offices: ["Secretaría de Salud"],
        activities: ["N3"],
        downloaded: day(11, 3),
        origin: origin(facebookFile, 2)
      ),
      Post(
        network: .facebook,
        id: "1002",
        link: "https://www.facebook.com/rioclaro/posts/1002",
        text: "=Rendición de cuentas: así va la obra del acueducto.\n\nAcompáñenos el jueves a las "
          + "8:00 a. m. en el parque principal y conozca los avances de cada frente de trabajo. "
          + "#RendiciónDeCuentas",
        type: .video,
        typeText: "Videos",
        day: day(10, 9),
        minute: 9 * 60 + 40,
        metrics: metrics([.reactions: 20, .comments: 6, .shares: 4, .reach: 300, .views: 900]),
        hashtags: [Hashtag(key: "rendiciondecuentas", text: "#RendiciónDeCuentas")],
        topics: ["Rendición de cuentas"],
        offices: ["Oficina de Planeación"],
        downloaded: day(11, 3),
        origin: origin(facebookFile, 3)
      ),
      Post(
        network: .facebook,
        id: "1003",
        link: "https://www.facebook.com/rioclaro/posts/1003",
        text: "Cierre de la vía a Buenos Aires por mantenimiento.",
        type: .photo,
        typeText: "Fotos",
        day: day(10, 20),
        minute: 18 * 60,
        metrics: metrics([.reactions: 15, .comments: 3, .shares: 2]),
        downloaded: day(11, 3),
        origin: origin(facebookFile, 4)
      ),
      Post(
        network: .instagram,
        id: "17900000000000001",
        link: "https://www.instagram.com/p/abc/",
        text: "Así celebramos el Día del Campesino #RendiciónDeCuentas",
        type: .reel,
        typeText: "Reel de Instagram",
        day: day(10, 12),
        minute: 20 * 60 + 15,
        metrics: metrics([
          .reactions: 1_180, .comments: 40, .shares: 10, .saves: 4, .reach: 15_000,
          .views: 32_000,
        ]),
        hashtags: [Hashtag(key: "rendiciondecuentas", text: "#RendiciónDeCuentas")],
        topics: ["Rendición de cuentas"],
        downloaded: day(11, 3),
        origin: origin(instagramFile, 2)
      ),
      Post(
        network: .x,
        id: "1850000000000000001",
        link: "https://x.com/rioclaro/status/1850000000000000001",
        text: "Atención: jornada de pago del predial con descuento hasta el viernes.",
        type: .text,
        day: day(10, 7),
        metrics: metrics([.reactions: 3, .comments: 1, .shares: 2, .impressions: 1_500]),
        downloaded: day(11, 4),
        origin: origin(xFile, 2)
      ),
      Post(
        network: .x,
        id: "1850000000000000002",
        text: "@vecina Buen día, el horario es de 8 a 12.",
        nature: .reply,
        day: day(10, 8),
        metrics: metrics([.reactions: 0, .comments: 0, .shares: 0, .impressions: 20]),
        downloaded: day(11, 4),
        origin: origin(xFile, 3)
      ),
    ].sorted { ($0.day, $0.minute ?? 0) < ($1.day, $1.minute ?? 0) }
  }

  static func summary(
    _ isIncluded: (Post) -> Bool,
    sums: [PostMetric: Int128] = [:]
  ) -> PostSummary {
    var tally = PostTally()
    let chosen = posts.filter(isIncluded)
    for post in chosen { tally.add(post) }
    var summary = tally.summary()
    summary.sums = sums.mapValues { PostSummary.Sum(total: $0, posts: chosen.count) }
    return summary
  }

  static var material: SocialMaterial {
    SocialMaterial(
      results: results,
      issues: issues,
      entity: "Alcaldía de Río Claro",
      version: "0.0",
      isExample: true
    )
  }
}
