internal import RindeModel
internal import RindeReport

/// The posts, and what groups them.
struct SocialNotebookPosts {
  let scope: SocialNotebookScope

  private typealias Texts = SocialColumnTexts

  /// What a post's network counts, with the keys by which data know it.
  private static let metrics: [(key: String, heading: String, metric: PostMetric)] = [
    ("alcance", "Alcance", .reach), ("impresiones", "Impresiones", .impressions),
    ("visualizaciones", "Visualizaciones", .views),
    ("reacciones", "Reacciones y me gusta", .reactions),
    ("comentarios", "Comentarios", .comments), ("compartidos", "Compartidos", .shares),
    ("guardados", "Guardados", .saves),
    ("interacciones_meta", "Interacciones según Meta", .combined), ("clics", "Clics", .clicks),
    ("clics_enlace", "Clics en el enlace", .linkClicks),
    ("seguidores_ganados", "Seguidores ganados", .follows),
    ("reproducciones", "Reproducciones", .videoPlays),
  ]

  func sheets() -> [Sheet] {
    let posts = scope.posts
    return [
      scope.sheet(
        "publicaciones",
        SocialNotebookTexts.posts,
        Self.columns,
        posts.enumerated().map { row($0.offset + 1, $0.element) }
      ),
      scope.sheet(
        "publicacion_grupos",
        SocialNotebookTexts.groups,
        Self.groupColumns,
        posts.enumerated().flatMap { groups($0.offset + 1, $0.element) }
      ),
    ].compactMap { $0 }
  }

  private static var columns: [Column] {
    [
      Texts.integer("publicacion", "Publicación", SocialNotebookTexts.number),
      Texts.text("red", "Red", .narrow, SocialNotebookTexts.network),
      Column(
        key: "id",
        heading: "Identificador",
        kind: .code,
        meaning: SocialNotebookTexts.identifier
      ),
      Column(key: "enlace", heading: "Enlace", kind: .link, meaning: SocialNotebookTexts.link),
      Texts.date("fecha", "Fecha", "Día de la publicación por el reloj del informe."),
      Texts.text("hora", "Hora", .narrow, "Hora de la publicación, si el archivo la trae."),
      Texts.text("tipo", "Tipo", .narrow, SocialNotebookTexts.type),
      Texts.text("clase", "Clase", .narrow, SocialNotebookTexts.nature),
    ]
      + metrics.map { Texts.integer($0.key, $0.heading, SocialNotebookTexts.metric) }
      + [Texts.text("sin_columna", "Sin columna", .medium, SocialNotebookTexts.absent)]
  }

  private func row(_ number: Int, _ post: Post) -> [Cell] {
    // Answers and shares may lead to somebody of the public.
    let isOwn = post.nature == .original
    let type = post.type ?? (post.typeText.isEmpty ? nil : .other)
    let absent = [PostMetric.reactions, .comments, .shares, .saves]
      .filter { post.absent.contains($0) }
    return [
      .integer(number), .text(post.network.key), .text(isOwn ? post.id : ""),
      .text(isOwn ? post.link ?? "" : ""), .date(post.day),
      .text(post.minute.map(SocialWords.clock) ?? ""), .text(type?.key ?? ""),
      .text(Self.word(of: post.nature)),
    ]
      + Self.metrics.map { _, _, metric in
        post.metrics[metric].map { SocialValue(Int128($0)).cell() } ?? .blank
      }
      + [
        .text(
          Self.metrics.filter { absent.contains($0.metric) }.map(\.key).joined(separator: " ")
        )
      ]
  }

  private static func word(of nature: Post.Nature) -> String {
    switch nature {
    case .original: "propia"
    case .reply: "respuesta"
    case .share: "compartida"
    }
  }

  private static var groupColumns: [Column] {
    [
      Texts.integer("publicacion", "Publicación", SocialNotebookTexts.number),
      Texts.text("grupo", "Grupo", .narrow, SocialNotebookTexts.group),
      Column(key: "nombre", heading: "Nombre", kind: .code, meaning: SocialNotebookTexts.name),
    ]
  }

  private func groups(_ number: Int, _ post: Post) -> [[Cell]] {
    let names = [
      ("hashtag", post.hashtags.map(\.text)), ("tema", post.topics),
      ("dependencia", post.offices), ("actividad", post.activities),
    ]
    guard post.nature == .original else { return [] }
    return names.flatMap { group, names in
      names.map { [.integer(number), .text(group), .text($0)] }
    }
  }
}
