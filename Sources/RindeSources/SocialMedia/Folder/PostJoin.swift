internal import RindeModel

/// Joins the posts of several files and keeps one of each.
///
/// Files are added from the earliest download to the latest: a later row takes the place of an
/// earlier one, and of two rows of one file the first stays. Posts without identifier and without
/// link cannot be told apart and all stay.
struct PostJoin {
  private struct Key: Hashable {
    let network: SocialNetwork
    let name: String
  }

  private var posts: [Post] = []
  private var owners: [Int] = []
  private var byID: [Key: Int] = [:]
  private var byLink: [Key: Int] = [:]

  /// Rows of which another one was kept, by the position of their file.
  private(set) var duplicates: [Int]

  init(files: Int) {
    duplicates = Array(repeating: 0, count: files)
  }

  /// Adds the posts of a file, in the order of the file.
  mutating func add(_ posts: [Post], of file: Int) {
    for post in posts { add(post, of: file) }
  }

  private mutating func add(_ post: Post, of file: Int) {
    guard !post.id.isEmpty || post.link != nil else {
      posts.append(post)
      owners.append(file)
      return
    }
    guard let known = twin(of: post) else {
      posts.append(post)
      owners.append(file)
      remember(post, at: posts.count - 1)
      return
    }
    guard owners[known] != file else {
      duplicates[file] += 1
      return
    }
    duplicates[owners[known]] += 1
    owners[known] = file
    var post = post
    if Self.isDamaged(post), !Self.isDamaged(posts[known]) { post.id = posts[known].id }
    posts[known] = post
    remember(post, at: known)
  }

  /// The kept post that is the same: by identifier, or by link where one of them has lost its own.
  private func twin(of post: Post) -> Int? {
    let link = Self.link(of: post).flatMap { byLink[Key(network: post.network, name: $0)] }
    if Self.isDamaged(post) { return link }
    if let known = byID[Key(network: post.network, name: post.id)] { return known }
    return link.flatMap { Self.isDamaged(posts[$0]) ? $0 : nil }
  }

  private mutating func remember(_ post: Post, at position: Int) {
    if !Self.isDamaged(post) { byID[Key(network: post.network, name: post.id)] = position }
    if let link = Self.link(of: post) { byLink[Key(network: post.network, name: link)] = position }
  }

  /// Whether a post has no identifier but at most its link.
  private static func isDamaged(_ post: Post) -> Bool {
    post.id.isEmpty || PostLink.isLink(post.id)
  }

  private static func link(of post: Post) -> String? {
    post.link.map { PostLink.key($0) }
      ?? (PostLink.isLink(post.id) ? PostLink.key(post.id) : nil)
  }

  /// The posts by day, minute, network and identifier; equals by file and line.
  var sorted: [Post] {
    posts.sorted { first, second in
      let one = (first.day, first.minute ?? -1, first.network)
      let other = (second.day, second.minute ?? -1, second.network)
      return one == other
        ? (first.id, first.origin) < (second.id, second.origin) : one < other
    }
  }
}
