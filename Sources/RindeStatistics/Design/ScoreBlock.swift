/// Scores of some rows in neighbouring columns of all scores of an estimate.
struct ScoreBlock: Sendable {
  let rows: [Int]

  /// The place of the first column.
  let offset: Int

  /// One number per element of `rows`.
  let columns: [[Double]]
}
