/// An analysis of progress records as a fold that can be split and merged.
///
/// `merge` is associative and commutative and exact: results do not depend on how the records were
/// divided among threads, files or entities.
public protocol ProgressFold: Sendable {
  /// Adds a batch of records.
  mutating func fold(_ batch: ProgressColumns)

  /// Adds what another fold over the same plan has seen.
  mutating func merge(_ other: Self)
}
