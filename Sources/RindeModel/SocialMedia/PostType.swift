/// The form of a post (*tipo de publicación*), whatever the language in which its network names it.
public enum PostType: UInt8, Hashable, Sendable, CaseIterable {
  case photo
  case video
  case reel
  case carousel
  case link
  case text
  case story
  case live
  case document
  case poll
  case event
  case other
}

extension PostType {
  /// As data files, settings and figure identifiers write it: `foto`, `en-vivo`.
  public var key: String {
    switch self {
    case .photo: "foto"
    case .video: "video"
    case .reel: "reel"
    case .carousel: "carrusel"
    case .link: "enlace"
    case .text: "texto"
    case .story: "historia"
    case .live: "en-vivo"
    case .document: "documento"
    case .poll: "encuesta"
    case .event: "evento"
    case .other: "otro"
    }
  }

  public init?(key: String) {
    guard let type = PostType.allCases.first(where: { $0.key == key }) else { return nil }
    self = type
  }
}
