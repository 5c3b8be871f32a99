/// Gathers the text of a string item: its `<t>` and those of its runs, without phonetic guides.
///
/// Blank space at the ends of a `<t>` counts only with `xml:space="preserve"`.
final class RichText {
  /// The texts, one after another.
  @exclusivity(unchecked) var store = ByteStore()

  private var depth = 0
  private var phoneticDepth = 0
  private var textDepth = 0
  private var textStart = 0
  private var preservesSpace = false

  /// A start tag inside the item.
  func start(_ element: XMLElement) {
    depth += 1
    guard phoneticDepth == 0, textDepth == 0, !element.isForeign else { return }
    if element.isNamed("t") {
      textDepth = depth
      textStart = store.count
      preservesSpace = element.preservesSpace
    } else if element.isNamed("rPh") {
      phoneticDepth = depth
    }
  }

  func append(_ run: UnsafeBufferPointer<UInt8>) {
    if textDepth > 0 { store.append(run) }
  }

  /// An end tag inside the item.
  func end() {
    if depth == textDepth {
      if !preservesSpace { store.trimBlank(from: textStart) }
      EscapedText.decode(&store, from: textStart)
      textDepth = 0
    } else if depth == phoneticDepth {
      phoneticDepth = 0
    }
    depth -= 1
  }
}
