internal import RindeModel

extension RankedPost {
  /// The original posts with more interactions.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - posts: Where they are looked for; those without interactions have no rank.
  /// - Returns: In order; ties by identifier, then by moment, network and text.
  static func top(_ count: Int, of posts: some Sequence<Post>) -> [RankedPost] {
    let known = posts.compactMap { post -> (post: Post, engagements: Int64)? in
      guard post.nature == .original, let engagements = post.engagements else { return nil }
      return (post, engagements)
    }
    let sorted = known.sorted { left, right in
      guard left.engagements == right.engagements else {
        return left.engagements > right.engagements
      }
      let (one, other) = (left.post, right.post)
      guard one.id == other.id else { return one.id < other.id }
      let moments = (Self.moment(of: one), Self.moment(of: other))
      guard moments.0 == moments.1 else { return moments.0 < moments.1 }
      return (one.network, one.text) < (other.network, other.text)
    }
    return sorted.prefix(count).enumerated().map { offset, item in
      RankedPost(
        rank: offset + 1,
        network: item.post.network,
        id: item.post.id,
        link: item.post.link,
        text: item.post.text,
        day: item.post.day,
        minute: item.post.minute,
        engagements: item.engagements,
        reach: item.post.metrics[.reach]
      )
    }
  }

  /// Minutes; a post with nothing but a day stands before those of its day that have hours.
  private static func moment(of post: Post) -> Int {
    post.day.dayNumber * 1_441 + (post.minute ?? -1)
  }
}
