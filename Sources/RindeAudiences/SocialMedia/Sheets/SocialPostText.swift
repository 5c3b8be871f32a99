internal import RindeReport

/// The text of a post as a cell shows it.
enum SocialPostText {
  /// Characters of a text that lists show.
  static let limit = 120

  /// On one line: line ends and tabs are spaces, one at a time.
  static func line(_ text: String) -> String {
    text.split { $0.isNewline || $0 == "\t" || $0 == " " }.joined(separator: " ")
  }

  /// The first characters, and an ellipsis where there are more.
  static func short(_ text: String) -> String {
    let line = line(text)
    guard line.count > limit else { return line }
    return line.prefix(limit) + "…"
  }
}

/// Names of files as people know them.
enum SocialFileName {
  /// The path below the folder of social media: `exportaciones/octubre.csv`.
  static func short(_ path: String) -> String {
    let parts = path.split(separator: "/")
    guard let folder = parts.lastIndex(of: "redes"), folder < parts.count - 1 else { return path }
    return parts[(folder + 1)...].joined(separator: "/")
  }
}

extension Cell {
  /// A link to a post, by its address; its identifier where it has none.
  static func post(_ link: String?, id: String) -> Cell {
    guard let link, !link.isEmpty else { return .text(id) }
    let isAddress = link.hasPrefix("https://") || link.hasPrefix("http://")
    // Spreadsheets follow no address beyond this length.
    guard isAddress, link.utf16.count <= 2_079 else { return .text(link) }
    return Cell(.text("Ver publicación"), target: .address(link))
  }
}
