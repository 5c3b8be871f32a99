internal import RindeModel
internal import RindeTables

/// The headings of a row as one format understands them.
struct HeaderReading {
  private var candidates: [ExportField: [(rank: Int, column: Int)]] = [:]

  /// 0-based columns that mean nothing.
  private(set) var unknown: [Int] = []

  /// How many columns are understood.
  private(set) var known = 0

  init(
    _ header: [FoldedText?],
    meaning: (FoldedText) -> ExportTables.HeadingMeaning?
  ) {
    for (column, heading) in header.enumerated() {
      guard let heading, !heading.text.isEmpty else { continue }
      guard let found = meaning(heading) else {
        unknown.append(column)
        continue
      }
      known += 1
      candidates[found.field, default: []].append((found.rank, column))
    }
  }

  var fields: Dictionary<ExportField, [(rank: Int, column: Int)]>.Keys { candidates.keys }

  /// Whether a row explains the headings instead of holding data.
  ///
  /// It has texts without numbers, and nothing where the identifier and the day should be.
  func isDescription(_ row: Grid.Row) -> Bool {
    for field in [ExportField.id, .published, .day] {
      for candidate in candidates[field] ?? [] where row[candidate.column].kind != .empty {
        return false
      }
    }
    let texts = row.cells.filter { $0.kind == .text }
    return texts.contains { $0.text.utf8.count > 12 }
      && candidates.contains { field, places in
        field.metric != nil && places.contains { row[$0.column].text.utf8.count > 12 }
      }
  }

  /// The column of each field.
  ///
  /// Of several columns the surest heading is taken, then the first one. Where one heading stands
  /// over several columns, the descriptions tell persons from times.
  func columns(describedBy descriptions: Grid.Row?) -> [ExportField: Int] {
    candidates.mapValues { places in
      (places.min { ($0.rank, $0.column) < ($1.rank, $1.column) })?.column ?? 0
    }.merging(described(by: descriptions)) { _, described in described }
  }

  private func described(by descriptions: Grid.Row?) -> [ExportField: Int] {
    guard let descriptions else { return [:] }
    var found: [ExportField: Int] = [:]
    for (field, places) in candidates where places.count > 1 {
      let word = field.metric == .reach || field.metric == .engagedUsers ? "unique" : "total count"
      let rank = places.map(\.rank).min()
      found[field] =
        places.first { place in
          place.rank == rank
            && FoldedText(descriptions[place.column].text).text.contains(word)
        }?.column
    }
    return found
  }
}
