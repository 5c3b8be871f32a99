/// The rows that few others share their groups with.
struct SmallClasses {
  /// Rows whose groups must be blanked.
  let small: Set<Int>

  /// Finds the rows of every class smaller than `smallest`.
  ///
  /// Blanked rows look alike; where they are fewer than `smallest` themselves, the smallest of the
  /// other classes joins them, so that nobody is known by what is missing.
  ///
  /// - Parameters:
  ///   - keys: The class of each row.
  ///   - smallest: The fewest rows that a class may have.
  init(_ keys: [[Int64]], smallest: Int) {
    let classes = Dictionary(grouping: keys.indices) { keys[$0] }
    var small = Set(classes.values.filter { $0.count < smallest }.joined())
    let large = classes.filter { $0.value.count >= smallest }.sorted { left, right in
      left.value.count == right.value.count
        ? left.key.lexicographicallyPrecedes(right.key) : left.value.count < right.value.count
    }
    if !small.isEmpty, small.count < smallest, let next = large.first {
      small.formUnion(next.value)
    }
    self.small = small
  }
}
