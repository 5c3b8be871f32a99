/// How many slips of the hand separate two texts.
package enum EditDistance {
  /// The Damerau–Levenshtein distance in its optimal string alignment form.
  ///
  /// Counts characters inserted, deleted, replaced, and neighbours exchanged; no part of the text
  /// is edited twice. Case and accents count: compare folded texts to leave them out.
  ///
  /// - Complexity: The product of the two lengths.
  package static func between(_ first: String, _ second: String) -> Int {
    let (left, right) = (Array(first), Array(second))
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, character) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        let replacing = previous[column] + (character == other ? 0 : 1)
        var best = min(replacing, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, character == right[column - 1], left[row - 1] == other {
          best = min(best, beforePrevious[column - 1] + 1)
        }
        current.append(best)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[right.count]
  }
}
