internal import RindeModel

/// The interactions of each post of a batch, by ``Engagements``.
///
/// Metrics without a column are those that the file lacks.
enum EngagementColumn {
  /// Writes the interactions of each post.
  ///
  /// - Parameters:
  ///   - batch: The posts.
  ///   - target: As many places; ``PostMetrics/missing`` where they are not known.
  static func write(_ batch: PostColumns, into target: UnsafeMutablePointer<Int64>) {
    let count = batch.count
    var hasComponent = false
    for metric in [PostMetric.reactions, .comments, .shares] {
      let values = batch.metrics[Int(metric.rawValue)]
      guard !values.isEmpty else { continue }
      values.withUnsafeBufferPointer { values in
        if hasComponent { add(values, to: target) } else { copy(values, to: target) }
      }
      hasComponent = true
    }
    if !hasComponent { for row in 0..<count { target[row] = PostMetrics.missing } }
    addSaves(batch, to: target, hasComponent: hasComponent)
    let combined = batch.metrics[Int(PostMetric.combined.rawValue)]
    guard !combined.isEmpty else { return }
    for row in 0..<count where target[row] == PostMetrics.missing { target[row] = combined[row] }
  }

  private static func copy(
    _ values: UnsafeBufferPointer<Int64>,
    to target: UnsafeMutablePointer<Int64>
  ) {
    for row in values.indices { target[row] = values[row] }
  }

  private static func add(
    _ values: UnsafeBufferPointer<Int64>,
    to target: UnsafeMutablePointer<Int64>
  ) {
    for row in values.indices {
      let (sum, value) = (target[row], values[row])
      let isKnown = sum != PostMetrics.missing && value != PostMetrics.missing
      target[row] = isKnown ? sum &+ value : PostMetrics.missing
    }
  }

  /// Instagram's interactions have those too.
  private static func addSaves(
    _ batch: PostColumns,
    to target: UnsafeMutablePointer<Int64>,
    hasComponent: Bool
  ) {
    let saves = batch.metrics[Int(PostMetric.saves.rawValue)]
    guard !saves.isEmpty else { return }
    let instagram = SocialNetwork.instagram.rawValue
    for row in 0..<batch.count where batch.networks[row] == instagram {
      let value = saves[row]
      let sum = hasComponent ? target[row] : 0
      let isKnown = sum != PostMetrics.missing && value != PostMetrics.missing
      target[row] = isKnown ? sum &+ value : PostMetrics.missing
    }
  }
}
