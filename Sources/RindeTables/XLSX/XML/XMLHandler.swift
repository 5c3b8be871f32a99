/// What digests the XML of a part; subclasses keep what they look for.
class XMLHandler {
  /// Whether the parser goes on.
  enum Verdict {
    case proceed
    /// All that was wanted has been read.
    case finished
    /// The part says something impossible.
    case malformed
    /// The part holds more than the reader accepts.
    case tooLarge
  }

  /// Set by a subclass to end the parsing.
  var verdict = Verdict.proceed

  /// A start tag; the root has depth 1.
  func start(_ element: XMLElement, depth: Int) {}

  /// The end of the element that began at `depth`.
  func end(depth: Int) {}

  /// A run of character data, in UTF-8; a text may come in several runs.
  func text(_ run: UnsafeBufferPointer<UInt8>) {}
}
