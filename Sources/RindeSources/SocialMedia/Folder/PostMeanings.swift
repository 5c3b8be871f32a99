internal import RindeModel

/// Gives posts their topics, offices and activities, from `temas` and from the rules.
struct PostMeanings {
  private let rules: [(rule: SocialSettings.Rule, words: [String])]

  /// Rows of `temas` whose post is in no export, in the order of the file.
  private(set) var unknown: [PostMeaning] = []

  init(rules: [SocialSettings.Rule]) {
    self.rules = rules.map { ($0, $0.words.map(Self.plain)) }
  }

  /// Applies the rows of `temas`, then the rules.
  mutating func apply(_ meanings: [PostMeaning], to posts: inout [Post]) {
    let index = PostIndex(posts)
    for meaning in meanings {
      let found = index.posts(named: meaning.post)
      if found.isEmpty { unknown.append(meaning) }
      for position in found {
        Self.add(meaning.topics, to: &posts[position].topics)
        Self.add(meaning.offices, to: &posts[position].offices)
        Self.add(meaning.activities, to: &posts[position].activities)
      }
    }
    guard !rules.isEmpty else { return }
    for position in posts.indices {
      let text = rules.contains { !$0.words.isEmpty } ? Self.plain(posts[position].text) : ""
      for (rule, words) in rules where Self.matches(posts[position], text, rule.filter, words) {
        Self.add(rule.topic.map { [$0] } ?? [], to: &posts[position].topics)
        Self.add(rule.office.map { [$0] } ?? [], to: &posts[position].offices)
        Self.add(rule.activity.map { [$0] } ?? [], to: &posts[position].activities)
      }
    }
  }

  private static func matches(
    _ post: Post,
    _ text: String,
    _ filter: PostFilter,
    _ words: [String]
  ) -> Bool {
    (filter.networks.isEmpty || filter.networks.contains(post.network))
      && (filter.types.isEmpty || post.type.map { filter.types.contains($0) } ?? false)
      && (filter.hashtags.isEmpty
        || post.hashtags.contains { filter.hashtags.contains($0.key) })
      && (words.isEmpty || words.contains { text.contains($0) })
  }

  /// Words without case, accents and marks, each between blanks.
  private static func plain(_ text: String) -> String {
    let folded = String(decoding: SpanishText.folded(text), as: UTF8.self)
    let words = folded.split { !$0.isLetter && !$0.isNumber }
    return " " + words.joined(separator: " ") + " "
  }

  private static func add(_ names: [String], to known: inout [String]) {
    for name in names where !known.contains(where: { FoldedText($0) == FoldedText(name) }) {
      known.append(name)
    }
  }
}

/// Posts by their links and identifiers.
struct PostIndex {
  private var byID: [String: [Int]] = [:]
  private var byLink: [String: [Int]] = [:]

  init(_ posts: [Post]) {
    for (position, post) in posts.enumerated() {
      if !post.id.isEmpty { byID[post.id, default: []].append(position) }
      let link = post.link ?? (PostLink.isLink(post.id) ? post.id : nil)
      if let link { byLink[PostLink.key(link), default: []].append(position) }
    }
  }

  /// The posts that a link or an identifier names; none when no export has them.
  func posts(named text: String) -> [Int] {
    if let found = byID[text] { return found }
    guard PostLink.isLink(text) else { return [] }
    if let found = byLink[PostLink.key(text)] { return found }
    return PostLink.identifier(text).flatMap { byID[$0] } ?? []
  }
}
