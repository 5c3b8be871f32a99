/// The known names that a user may have meant.
package struct NearestNames: Sendable {
  private let candidates: [(name: String, folded: String)]

  package init(_ names: some Sequence<String>) {
    candidates = names.map { ($0, FoldedText($0).text) }
  }

  /// The names at a small distance from what was read, nearest first, ties in their given order.
  ///
  /// Case and accents do not count. A name is near when one in three of its characters differs at
  /// most, and always at least one may; a name that begins with what was read is near too.
  ///
  /// - Parameters:
  ///   - text: What the user wrote.
  ///   - limit: How many names are wanted at most.
  /// - Returns: The names as they were given, none when nothing is near.
  package func nearest(to text: String, limit: Int = 3) -> [String] {
    let wanted = FoldedText(text).text
    guard !wanted.isEmpty else { return [] }
    let length = wanted.count
    var found: [(name: String, distance: Int)] = []
    for candidate in candidates {
      let allowed = max(1, max(length, candidate.folded.count) / 3)
      guard abs(candidate.folded.count - length) <= allowed else {
        if length >= 3, candidate.folded.hasPrefix(wanted) {
          found.append((candidate.name, allowed))
        }
        continue
      }
      let distance = EditDistance.between(wanted, candidate.folded)
      if distance <= allowed { found.append((candidate.name, distance)) }
    }
    let ordered = found.enumerated().sorted {
      ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset)
    }
    return ordered.prefix(limit).map(\.element.name)
  }
}
