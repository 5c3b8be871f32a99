package import RindeModel
package import RindeTables

/// A row of headings that fits a format.
struct ExportMatch {
  let format: ExportFormat
  let headerIndex: Int
  let columns: [ExportField: Int]
  let unknown: [String]
  let hasDescriptions: Bool

  /// Columns that are understood.
  let known: Int
}

extension ExportTables {
  /// How many rows may stand above the headings.
  private static let titleRows = 20

  /// The table in a grid, recognised by its headings.
  ///
  /// The headings are the first row that fits a format; of several formats, the one that
  /// understands most columns, and of equals the first in `formatos.csv`. Accents, case and
  /// repeated spaces do not count.
  ///
  /// - Parameters:
  ///   - grid: A sheet or a CSV as read.
  ///   - own: The office's own headings and the fields that they are, from `redes.json`.
  ///   - network: Told by the office or by the folder's name; its formats go before the others,
  ///     and a hand-kept table of posts then needs no column of networks.
  /// - Returns: `nil` when no row fits.
  package func table(
    in grid: Grid,
    own: [String: String] = [:],
    network: SocialNetwork? = nil
  ) -> ExportTable? {
    let own = Dictionary(
      own.compactMap { heading, name in
        ExportField(rawValue: name).map { (FoldedText(heading), $0) }
      },
      uniquingKeysWith: { first, _ in first }
    )
    let asked: [(network: SocialNetwork?, given: [ExportField])] =
      network == nil ? [(nil, [])] : [(network, []), (nil, []), (nil, [.network])]
    for (network, given) in asked {
      let search = Search(own: own, network: network, given: given)
      for index in grid.rows.indices.prefix(Self.titleRows) {
        guard let match = match(grid, headerAt: index, search) else { continue }
        return ExportTable(match, in: grid)
      }
    }
    return nil
  }

  /// What is known of a table before its headings are read.
  private struct Search {
    /// The office's own headings.
    let own: [FoldedText: ExportField]
    /// Formats of other networks are passed over.
    let network: SocialNetwork?
    /// Fields that need no column of their own.
    let given: [ExportField]
  }

  private func match(
    _ grid: Grid,
    headerAt index: Int,
    _ search: Search
  ) -> ExportMatch? {
    let header = grid.rows[index].cells.map { cell in
      cell.kind == .text && cell.text.utf8.count <= 200 ? FoldedText(cell.text) : nil
    }
    let below = index + 1 < grid.rows.count ? grid.rows[index + 1] : nil
    var best: ExportMatch?
    for format in formats {
      if let network = search.network, let own = format.network, own != network { continue }
      let reading = HeaderReading(header) { meaning(of: $0, in: format.key, own: search.own) }
      let given = format.content == .posts ? search.given : []
      guard format.accepts(reading.fields + given), reading.known > best?.known ?? 0 else {
        continue
      }
      let describes = below.map { reading.isDescription($0) } ?? false
      let columns = reading.columns(describedBy: describes ? below : nil)
      best = ExportMatch(
        format: format,
        headerIndex: index,
        columns: columns,
        unknown: reading.unknown.map { grid.rows[index][$0].text.trimmingBlanks() },
        hasDescriptions: describes,
        known: reading.known
      )
    }
    return best
  }
}
