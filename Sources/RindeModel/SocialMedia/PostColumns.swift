/// Posts as columns of small integers: one position, one post.
///
/// Volume travels like this between the rooms, some thousand rows at a time.
public struct PostColumns: Sendable {
  /// ``SocialNetwork`` raw values.
  public var networks: [UInt8] = []

  /// ``CalendarDate/dayNumber`` in the report's time zone.
  public var days: [Int32] = []

  /// Minutes since midnight, -1 where only a day is known.
  public var minutes: [Int32] = []

  /// Seconds within the minute, 0 where none are given; only the order of equals depends on them.
  public var seconds: [UInt8] = []

  /// ``Post/Nature`` raw values; empty where all are original.
  public var natures: [UInt8] = []

  /// By ``PostMetric`` raw value: ``PostMetrics/missing`` where a post has none; an empty column
  /// where the file has none.
  public var metrics: [[Int64]] = Array(repeating: [], count: PostMetric.allCases.count)

  /// The file's line of each post.
  public var lines: [Int32] = []

  public init() {}

  public var count: Int { networks.count }
}

/// The words of a batch of posts, made only for the few that are shown.
public protocol PostWords {
  /// The platform's identifier, `""` without one.
  func id(of row: Int) -> String

  func link(of row: Int) -> String?

  func text(of row: Int) -> String
}

/// An analysis of posts as a fold that can be split and merged.
///
/// `merge` is exact, and results do not depend on how the posts were divided among threads.
public protocol PostFold: Sendable {
  mutating func fold(_ batch: PostColumns, words: borrowing some PostWords)

  mutating func merge(_ other: Self)
}
