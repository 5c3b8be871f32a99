package import RindeModel

/// What a column of a download holds; raw values are the names of the data files.
package enum ExportField: String, Hashable, Sendable, CaseIterable {
  case id
  case link = "enlace"
  case text = "texto"
  case title = "titulo"
  case description = "descripcion"
  /// Day, or day and hour, of publication.
  case published = "publicado"
  /// The day of a row's figures; `Lifetime` or `Total` in the row of a whole post.
  case span = "fecha"
  case type = "tipo"
  case network = "red"
  case account = "cuenta"
  case accountID = "cuenta-id"
  case username = "usuario"
  /// Whether it is somebody else's post shared again.
  case isShare = "compartida"

  case reach = "alcance"
  case impressions = "impresiones"
  case views = "visualizaciones"
  case reactions = "reacciones"
  case comments = "comentarios"
  case shares = "compartidos"
  case saves = "guardados"
  /// The sum that the platform or the office gives.
  case combined = "interacciones"
  case platformEngagements = "interacciones-plataforma"
  case clicks = "clics"
  case linkClicks = "clics-enlace"
  case follows = "seguimientos"
  case watchHours = "tiempo-horas"
  case watchSeconds = "tiempo-segundos"
  case videoPlays = "reproducciones"
  case engagedUsers = "usuarios-activos"

  /// The day of an account's figures.
  case day = "dia"
  case month = "mes"
  case posts = "publicaciones"
  case followers = "seguidores"
  case followerChange = "diferencia"
  case newFollows = "seguidores-nuevos"
  case unfollows = "seguidores-perdidos"
  case profileVisits = "visitas-perfil"
  case rate = "tasa"
  /// The only metric of a file that names it in its title.
  case value = "valor"
  /// A breakdown by something other than posts or days.
  case breakdown = "desglose"
  /// Known, and not needed.
  case unused = "sin-uso"

  /// The metric of a post that the column gives, `nil` for all others.
  package var metric: PostMetric? {
    switch self {
    case .reach: .reach
    case .impressions: .impressions
    case .views: .views
    case .reactions: .reactions
    case .comments: .comments
    case .shares: .shares
    case .saves: .saves
    case .combined: .combined
    case .platformEngagements: .platformEngagements
    case .clicks: .clicks
    case .linkClicks: .linkClicks
    case .follows: .follows
    case .watchHours, .watchSeconds: .watchTime
    case .videoPlays: .videoPlays
    case .engagedUsers: .engagedUsers
    default: nil
    }
  }
}
