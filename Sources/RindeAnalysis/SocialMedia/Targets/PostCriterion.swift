internal import RindeModel

/// Which posts count for a target.
///
/// Only original posts do. Names are compared without case and accents. Where a target names an
/// activity and nothing else, those count that are linked with the activity.
struct PostCriterion {
  private let networks: Set<SocialNetwork>
  private let types: Set<PostType>
  private let hashtags: Set<String>
  private let topics: [ComparableName]
  private let offices: [ComparableName]
  private let activities: [ComparableName]

  init(_ target: SocialTarget) {
    let filter = target.filter
    networks = Set(filter.networks)
    types = Set(filter.types)
    hashtags = Set(filter.hashtags.map { HashtagKey.of($0) })
    topics = filter.topics.map(ComparableName.init)
    offices = filter.offices.map(ComparableName.init)
    let linked = filter == PostFilter() && target.values.isEmpty ? target.activity : nil
    activities = [filter.activity, linked].compactMap { $0.map(ComparableName.init) }
  }

  /// Whether it restricts at all.
  var isEmpty: Bool {
    networks.isEmpty && types.isEmpty && hashtags.isEmpty && topics.isEmpty && offices.isEmpty
      && activities.isEmpty
  }

  func admits(_ post: Post) -> Bool {
    guard post.nature == .original else { return false }
    if !networks.isEmpty, !networks.contains(post.network) { return false }
    if !types.isEmpty, post.type.map(types.contains) != true { return false }
    if !hashtags.isEmpty, !post.hashtags.contains(where: { hashtags.contains($0.key) }) {
      return false
    }
    return Self.shares(topics, with: post.topics) && Self.shares(offices, with: post.offices)
      && Self.shares(activities, with: post.activities)
  }

  /// Whether a planned piece of a topic and an office is one of the target's.
  func admits(topic: String?, office: String?) -> Bool {
    Self.shares(topics, with: topic.map { [$0] } ?? []) && admits(office: office)
  }

  /// Whether an event of an office is one of the target's.
  func admits(office: String?) -> Bool {
    Self.shares(offices, with: office.map { [$0] } ?? [])
  }

  /// Whether a post has one of the values by which a target is repeated.
  static func has(
    _ value: String,
    of repetition: SocialTarget.Repetition,
    _ post: Post
  ) -> Bool {
    switch repetition {
    case .hashtag:
      let key = HashtagKey.of(value)
      return post.hashtags.contains { $0.key == key }
    case .topic: return shares([ComparableName(value)], with: post.topics)
    case .office: return shares([ComparableName(value)], with: post.offices)
    }
  }

  /// Whether one of the wanted names is among those given; nothing wanted admits all.
  private static func shares(_ wanted: [ComparableName], with names: [String]) -> Bool {
    guard !wanted.isEmpty else { return true }
    return names.contains { name in
      let name = ComparableName(name)
      return wanted.contains { $0.names(name) }
    }
  }
}

extension SocialTarget {
  /// The values by which it is repeated, none for most.
  var values: [String] {
    guard case .count(_, _, .some, let values) = measure else { return [] }
    return values
  }
}
