/// A hashtag of a post, once per post.
public struct Hashtag: Hashable, Sendable {
  /// Folded: lower case, without accents, `ñ` kept: `rendiciondecuentas`.
  public let key: String

  /// As it was written, with its sign: `#RendiciónDeCuentas`.
  public let text: String

  public init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}
