internal import RindeAnalysis
internal import RindeModel
internal import RindeReport

/// The posts of the period, clean: the entity's own words, and no person of the public.
struct SocialPostSheet {
  let view: SocialView

  /// Posts up to which they stand in the workbook; more are only in the data files.
  static let limit = 20_000

  var isTooLong: Bool { posts.count > Self.limit }

  private var posts: ArraySlice<Post> {
    let days = view.period.days
    let start = view.records.posts.partitioningIndex { $0.day >= days.lowerBound }
    let end = view.records.posts.partitioningIndex { $0.day > days.upperBound }
    return view.records.posts[start..<max(start, end)]
  }

  func sheets() -> [Sheet] {
    let posts = posts
    guard !posts.isEmpty else { return [] }
    let table = Table(
      id: "publicaciones",
      columns: Self.columns,
      rows: posts.map(row)
    ).leavingOut(Set(Self.metrics.map(\.key)).union(Self.optional))
    return [.social("Publicaciones", SocialSheetTexts.posts, table).forTheRecord]
  }

  private static let optional: Set<String> = ["hora", "temas", "dependencias", "actividades"]

  /// The metrics of the table with their keys.
  private static let metrics: [(key: String, heading: String, metric: PostMetric)] = [
    ("alcance", "Alcance", .reach), ("impresiones", "Impresiones", .impressions),
    ("visualizaciones", "Visualizaciones", .views),
    ("reacciones", "Reacciones y me gusta", .reactions),
    ("comentarios", "Comentarios", .comments), ("compartidos", "Compartidos", .shares),
    ("guardados", "Guardados", .saves), ("clics", "Clics", .clicks),
    ("clics_enlace", "Clics en el enlace", .linkClicks),
    ("seguidores_ganados", "Seguidores ganados", .follows),
    ("reproducciones", "Reproducciones", .videoPlays),
  ]

  private static var columns: [Column] {
    typealias Texts = SocialColumnTexts
    return [
      Texts.network,
      Column(
        key: "id",
        heading: "Identificador",
        kind: .code,
        meaning: "Identificador de la publicación en su red."
      ),
      Column(
        key: "enlace",
        heading: "Enlace",
        kind: .link,
        width: .narrow,
        meaning: "Enlace a la publicación."
      ),
      Texts.text("texto", "Texto", .wide, "Texto de la publicación, en una línea."),
      Texts.date("fecha", "Fecha", "Día de la publicación por el reloj del informe."),
      Texts.text("hora", "Hora", .narrow, "Hora de la publicación, si el archivo la trae."),
      Texts.text("tipo", "Tipo", .narrow, "Forma de la publicación."),
      Texts.text("clase", "Clase", .narrow, "Propia, respuesta o compartida de otra cuenta."),
    ]
      + metrics.map { Texts.integer($0.key, $0.heading, "Cifra acumulada a la descarga.") }
      + [
        Texts.engagements, Texts.text("temas", "Temas", .medium, "Temas asignados."),
        Texts.text("dependencias", "Dependencias", .medium, "Dependencias asignadas."),
        Texts.text("actividades", "Actividades", .narrow, "Actividades del plan asignadas."),
        Texts.text("archivo", "Archivo", .medium, "Archivo del que sale."),
        Texts.integer("linea", "Línea", "Fila del archivo."),
      ]
  }

  private func row(_ post: Post) -> [Cell] {
    let type =
      post.type == nil && !post.typeText.isEmpty ? post.typeText : SocialWords.type(post.type)
    return [
      .text(post.network.name), .text(post.id), .post(post.link, id: ""),
      .text(SocialPostText.line(post.text)), .date(post.day),
      .text(post.minute.map(SocialWords.clock) ?? ""), .text(type),
      .text(SocialWords.nature(post.nature)),
    ]
      + Self.metrics.map { _, _, metric in
        post.metrics[metric].map { SocialValue(Int128($0)).cell() } ?? .blank
      }
      + [
        engagements(post), .text(post.topics.joined(separator: "; ")),
        .text(post.offices.joined(separator: "; ")),
        .text(post.activities.joined(separator: "; ")),
        .text(SocialFileName.short(post.origin.file)),
        post.origin.line.map { .integer($0) } ?? .blank,
      ]
  }

  /// The sum of the cells of its components, where it is that and not the platform's own figure.
  private func engagements(_ post: Post) -> Cell {
    guard let count = post.engagements else { return Cell(.missing(.notAvailable)) }
    let components = Engagements.components(on: post.network).filter { !post.absent.contains($0) }
    let values = components.compactMap { post.metrics[$0] }
    let isSum =
      values.count == components.count && !values.isEmpty
      && values.reduce(0, +) == count
    let keys = Self.metrics.filter { components.contains($0.metric) }.map(\.key)
    return SocialValue(Int128(count)).cell(
      formula: isSum ? .sum(keys.map { .sameRow($0) }) : nil
    )
  }
}

extension Array {
  /// The first position at which a condition holds, of elements for which it fails before and holds
  /// after.
  fileprivate func partitioningIndex(where condition: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
