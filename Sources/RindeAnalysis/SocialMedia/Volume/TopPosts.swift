internal import RindeModel

/// The posts with more interactions, whatever the order in which they come.
struct TopPosts: Sendable {
  /// A post that may be among them.
  struct Candidate: Sendable {
    let network: SocialNetwork
    let id: String
    let link: String?
    let text: String
    let day: CalendarDate
    let minute: Int?
    let second: Int
    let engagements: Int64
    let reach: Int64?
  }

  /// How many there are at most.
  let limit: Int

  private var candidates: [Candidate] = []

  /// Interactions that a post needs to be looked at.
  private(set) var threshold = Int64.min + 1

  init(limit: Int) {
    self.limit = limit
    if limit <= 0 { threshold = .max }
  }

  mutating func add(_ candidate: Candidate) {
    guard limit > 0, candidate.engagements >= threshold else { return }
    candidates.append(candidate)
    // Words are compared only now and then.
    if candidates.count >= 4 * limit + 64 { shorten() }
  }

  mutating func merge(_ other: TopPosts) {
    for candidate in other.candidates { add(candidate) }
  }

  /// The posts in order, the first one with rank 1.
  var ranked: [RankedPost] {
    candidates.sorted(by: Self.precedes).prefix(limit).enumerated().map { index, post in
      RankedPost(
        rank: index + 1,
        network: post.network,
        id: post.id,
        link: post.link,
        text: post.text,
        day: post.day,
        minute: post.minute,
        engagements: post.engagements,
        reach: post.reach
      )
    }
  }

  private mutating func shorten() {
    candidates.sort(by: Self.precedes)
    candidates.removeLast(candidates.count - limit)
    if let last = candidates.last { threshold = last.engagements }
  }

  /// More interactions first; ties by identifier, then by moment, network and text.
  private static func precedes(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.engagements != right.engagements { return left.engagements > right.engagements }
    if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
    let (leftMoment, rightMoment) = (moment(of: left), moment(of: right))
    if leftMoment != rightMoment { return leftMoment < rightMoment }
    if left.text != right.text {
      return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }
    return (left.link ?? "").utf8.lexicographicallyPrecedes((right.link ?? "").utf8)
  }

  private static func moment(of post: Candidate) -> (Int, Int, Int, SocialNetwork) {
    (post.day.dayNumber, post.minute ?? -1, post.second, post.network)
  }
}
