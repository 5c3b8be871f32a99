internal import RindeModel

extension HourGrid {
  /// The grid of the original posts whose files have hours; `nil` when none has.
  init?(_ posts: some Sequence<Post>) {
    var counts = Array(repeating: Array(repeating: 0, count: 24), count: 7)
    var sums = Array(repeating: Array(repeating: Int64(0), count: 24), count: 7)
    var networks: Set<SocialNetwork> = []
    for post in posts where post.nature == .original {
      guard let minute = post.minute, (0..<1_440).contains(minute) else { continue }
      let (row, column) = (post.day.weekday - 1, minute / 60)
      counts[row][column] += 1
      sums[row][column] += post.engagements ?? 0
      networks.insert(post.network)
    }
    guard !networks.isEmpty else { return nil }
    self.init(networks: networks.sorted(), posts: counts, engagements: sums)
  }
}
