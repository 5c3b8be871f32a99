public import RindeModel

/// Posts that have something in common.
public struct PostGroup: Hashable, Sendable {
  /// `nil` where all networks are together.
  public let network: SocialNetwork?

  /// As identifiers write it: a folded hashtag, a slug, a type's key.
  public let key: String

  /// As people read it; a type's name is given by whoever writes it.
  public let name: String

  /// For groups of types.
  public let type: PostType?

  public let summary: PostSummary

  public init(
    network: SocialNetwork? = nil,
    key: String,
    name: String,
    type: PostType? = nil,
    summary: PostSummary
  ) {
    self.network = network
    self.key = key
    self.name = name
    self.type = type
    self.summary = summary
  }
}
