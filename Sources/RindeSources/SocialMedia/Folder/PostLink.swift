internal import RindeModel

/// Links to posts, brought to one form so that two writings of the same link are the same.
enum PostLink {
  /// Whether a text is a link and no identifier.
  static func isLink(_ text: String) -> Bool {
    text.contains("://") || text.hasPrefix("www.") || (text.contains("/") && text.contains("."))
  }

  /// The host without `www.` and `m.`, and the path without a slash at its end.
  ///
  /// What follows `?` is dropped unless it names the post, as on YouTube and in old links of
  /// Facebook.
  static func key(_ link: String) -> String {
    var rest = Substring(link.trimmingBlanks())
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    rest = rest.prefix { $0 != "#" }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<slash].lowercased()
    for prefix in ["www.", "m.", "mobile.", "web."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.count)
    }
    if host == "twitter.com" { host = "x.com" }
    let address = rest[slash...]
    var path = address.prefix { $0 != "?" }
    while path.hasSuffix("/") { path.removeLast() }
    return host + path + query(address.dropFirst(address.prefix { $0 != "?" }.count + 1))
  }

  /// The identifier with which a link may end: `…/status/163071`, `…watch?v=abc`.
  static func identifier(_ link: String) -> String? {
    let key = key(link)
    if let mark = key.firstRange(of: "v=") { return String(key[mark.upperBound...]) }
    return key.split(whereSeparator: { $0 == "/" || $0 == ":" }).last.map(String.init)
  }

  private static func query(_ text: Substring) -> String {
    let kept = text.split(separator: "&").filter { part in
      ["v=", "story_fbid=", "fbid="].contains { part.hasPrefix($0) }
    }
    return kept.isEmpty ? "" : "?" + kept.sorted().joined(separator: "&")
  }
}
