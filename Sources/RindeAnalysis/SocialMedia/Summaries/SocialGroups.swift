public import RindeModel

/// Posts of a period by what they have in common.
struct SocialGroups {
  let posts: [Post]

  /// Followers at the close, for the rates of types within a network.
  let followers: [SocialNetwork: Int]

  /// By hashtag over all networks, those with more posts first.
  var hashtags: [PostGroup] {
    named { post in post.hashtags.map { ($0.key, $0.text) } }
  }

  /// By topic over all networks.
  var topics: [PostGroup] { slugged { $0.topics } }

  /// By *dependencia* over all networks.
  var offices: [PostGroup] { slugged { $0.offices } }

  /// By form of post within each network; networks whose files have no forms are left out.
  var types: [PostGroup] {
    Dictionary(grouping: posts, by: \.network).sorted { $0.key < $1.key }
      .flatMap { network, posts in
        posts.contains { $0.type != nil || !$0.typeText.isEmpty }
          ? types(of: posts, on: network) : []
      }
  }

  private func types(of posts: [Post], on network: SocialNetwork) -> [PostGroup] {
    var sums: [PostType?: PostTally] = [:]
    for post in posts {
      let type = post.type ?? (post.typeText.isEmpty ? nil : .other)
      sums[type, default: PostTally()].add(post)
    }
    return sums.filter { $0.value.posts > 0 }.map { type, posts in
      PostGroup(
        network: network,
        key: PostGroup.key(of: type),
        name: "",
        type: type,
        summary: posts.summary(followers: followers[network], scope: .oneNetwork)
      )
    }
    .sorted { PostGroup.comesFirst($0, $1) }
  }

  /// Groups of names that are the same but for case, accents and blanks.
  private func slugged(_ names: (Post) -> [String]) -> [PostGroup] {
    named { post in
      names(post).map { (Slug.of(ComparableName($0).words.joined(separator: " ")), $0) }
    }
  }

  /// Groups under keys, with the writing that most posts have as their name.
  private func named(_ names: (Post) -> [(key: String, name: String)]) -> [PostGroup] {
    var groups: [String: (posts: PostTally, writings: [String: Int])] = [:]
    for post in posts {
      var seen: Set<String> = []
      for (key, name) in names(post) where !key.isEmpty && seen.insert(key).inserted {
        groups[key, default: (PostTally(), [:])].posts.add(post)
        groups[key]?.writings[name, default: 0] += 1
      }
    }
    return groups.filter { $0.value.posts.posts > 0 }.map { key, group in
      let name = group.writings.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
      return PostGroup(
        key: key,
        name: name ?? key,
        summary: group.posts.summary(scope: .allNetworks)
      )
    }
    .sorted { PostGroup.comesFirst($0, $1) }
  }
}

extension PostGroup {
  /// Those with more posts first, then by key.
  fileprivate static func comesFirst(_ left: PostGroup, _ right: PostGroup) -> Bool {
    (right.summary.posts, left.key) < (left.summary.posts, right.key)
  }

  /// The key of a form of post, as figure identifiers write it: `carrusel`.
  public static func key(of type: PostType?) -> String { type?.key ?? "sin-tipo" }
}
