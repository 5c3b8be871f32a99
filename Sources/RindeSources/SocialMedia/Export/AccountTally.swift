internal import RindeModel
internal import RindeTables

/// The accounts that the rows of a file are from.
struct AccountTally {
  /// An account of the file.
  struct Seen {
    let network: SocialNetwork
    /// Identifier, user name and page's name, as the file writes them.
    var names: [String]
    var rows = 0
    let firstRow: Int

    /// For messages: the name, and what tells it from others of the same name.
    var label: String {
      guard let last = names.last, names.count > 1 else { return names.first ?? "" }
      return "\(last) (\(names[0]))"
    }
  }

  /// In the order of the file.
  private(set) var seen: [Seen] = []

  private var indices: [String: Int] = [:]

  private let table: ExportTable

  init(_ table: ExportTable) { self.table = table }

  /// Counts a row for its account.
  ///
  /// - Parameters:
  ///   - row: A row of a post.
  ///   - index: Its place.
  ///   - network: Of the post.
  /// - Returns: The account's position in ``seen``, `nil` when the row names none.
  mutating func add(_ row: Grid.Row, at index: Int, on network: SocialNetwork) -> Int? {
    guard let key = key(of: row, network) else { return nil }
    let name = "\(network.rawValue)" + key
    if let known = indices[name] {
      seen[known].rows += 1
      return known
    }
    var names = [ExportField.accountID, .username, .account]
      .map { table.text($0, row) }.filter { !$0.isEmpty }
    if names.isEmpty { names = [key] }
    indices[name] = seen.count
    seen.append(Seen(network: network, names: names, rows: 1, firstRow: index))
    return seen.count - 1
  }

  private func key(of row: Grid.Row, _ network: SocialNetwork) -> String? {
    for field in [ExportField.accountID, .username, .account] where table.has(field) {
      let text = table.text(field, row)
      if !text.isEmpty { return text }
    }
    return PostIdentity.user(inLink: table.text(.link, row), of: network)?.lowercased()
  }

  /// The accounts of a network that are not the entity's, by what the settings name.
  ///
  /// - Parameter accounts: The entity's; with none on a network, all are its own.
  /// - Returns: Positions in ``seen``.
  func foreign(_ accounts: [SocialSettings.Account]) -> Set<Int> {
    Set(
      seen.indices.filter { index in
        let own = accounts.filter { $0.network == seen[index].network }.flatMap(\.names)
        guard !own.isEmpty else { return false }
        let names = Set(own.map(Self.comparable))
        return !seen[index].names.contains { names.contains(Self.comparable($0)) }
      }
    )
  }

  /// Networks with several accounts of which nobody has said which is the entity's.
  func undecided(_ accounts: [SocialSettings.Account]) -> [(SocialNetwork, [Seen])] {
    let groups = Dictionary(grouping: seen, by: \.network)
    return groups.filter { network, seen in
      seen.count > 1 && !accounts.contains { $0.network == network && !$0.names.isEmpty }
    }.map { ($0.key, $0.value) }.sorted { $0.0 < $1.0 }
  }

  private static func comparable(_ name: String) -> FoldedText {
    let trimmed = name.trimmingBlanks()
    return FoldedText(trimmed.hasPrefix("@") ? String(trimmed.dropFirst()) : trimmed)
  }
}
