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
