internal import RindeModel

/// Accounts of one network that stand in several files and that nobody has declared.
struct AccountOverlap: Hashable, Sendable {
  let network: SocialNetwork

  /// As files write them, in order.
  let accounts: [String]

  /// The first file with the last of them.
  let origin: SourcePosition

  /// What the posts show, network by network.
  static func found(in posts: [Post], declared: [SocialSettings.Account]) -> [AccountOverlap] {
    let known = Set(declared.map(\.network))
    return SocialNetwork.allCases.filter { !known.contains($0) }.compactMap { network in
      var names: [FoldedText: (name: String, origin: SourcePosition)] = [:]
      var files: Set<String> = []
      for post in posts where post.network == network {
        guard let account = post.account, !account.isEmpty else { continue }
        files.insert(post.origin.file)
        let key = FoldedText(account)
        if names[key].map({ post.origin < $0.origin }) ?? true {
          names[key] = (account, post.origin)
        }
      }
      guard names.count > 1, files.count > 1 else { return nil }
      let accounts = names.sorted { $0.key < $1.key }.map(\.value)
      let last = accounts.map(\.origin).max() ?? accounts[0].origin
      return AccountOverlap(network: network, accounts: accounts.map(\.name), origin: last)
    }
  }
}
