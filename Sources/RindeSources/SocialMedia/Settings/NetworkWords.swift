package import RindeModel

/// Social networks by the words of offices, compared without case and accents.
package enum NetworkWords {
  /// The words that messages list.
  package static let names = [
    "facebook", "instagram", "x", "twitter", "youtube", "tiktok", "linkedin",
  ]

  /// The network that a text names: `Twitter`, `X (Twitter)`, `fb`; `nil` for anything else.
  package static func network(_ text: some StringProtocol) -> SocialNetwork? {
    ExportTables.standard.words.network(String(text))
  }

  /// The one network that a name of file or folder mentions among its words.
  ///
  /// - Parameter name: Without its ending.
  /// - Returns: `nil` when it mentions none or several; a lone `x` only counts as the whole name.
  package static func network(mentionedIn name: some StringProtocol) -> SocialNetwork? {
    if let network = network(name) { return network }
    let words = FoldedText(name).text.split { !$0.isLetter && !$0.isNumber }
    let mentioned = Set(words.filter { $0 != "x" && $0 != "tt" }.compactMap { network($0) })
    return mentioned.count == 1 ? mentioned.first : nil
  }
}
