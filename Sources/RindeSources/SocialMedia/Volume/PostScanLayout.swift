internal import RindeModel
internal import RindeTables

/// The columns that a scan asks of a table of posts and where they stand in its batches.
struct PostScanLayout: Sendable {
  /// A column of the table in the batches.
  struct Place: Sendable {
    let field: ExportField?
    /// Its position in a batch.
    let offset: Int
    /// 0-based in the table.
    let column: Int
  }

  /// Those of the batches in their order, which is that of the table.
  let places: [Place]

  let metrics: PostMetricColumns

  /// By position in ``PostMetricColumns/places``.
  let metricOffsets: [Int]

  /// -1 where all posts are of one network.
  let network: Int

  let published: Int

  private static let words: [ExportField] = [
    .network, .published, .id, .link, .title, .text, .description, .isShare,
  ]

  init(_ table: ExportTable, words: ExportWords) {
    metrics = PostMetricColumns(table, words: words)
    let fields = Set(Self.words + metrics.places.map(\.field))
    var asked: [(column: Int, field: ExportField?)] = []
    for (field, column) in table.columns where fields.contains(field) {
      asked.append((column, field))
    }
    // The first column tells rows of totals.
    if !asked.contains(where: { $0.column == 0 }) { asked.append((0, nil)) }
    asked.sort { $0.column < $1.column }
    let places = asked.enumerated().map { index, place in
      Place(field: place.field, offset: index, column: place.column)
    }
    self.places = places
    func offset(_ field: ExportField) -> Int { places.first { $0.field == field }?.offset ?? -1 }
    metricOffsets = metrics.places.map { offset($0.field) }
    network = table.format.network == nil ? offset(.network) : -1
    published = offset(.published)
  }

  /// The 0-based columns of the table that the batches have.
  var columns: [Int] { places.map(\.column) }

  /// Where a field stands in a batch, -1 where the table has none.
  func offset(_ field: ExportField) -> Int { places.first { $0.field == field }?.offset ?? -1 }
}

/// The words of a batch of rows, made only when somebody asks.
struct BatchWords: PostWords {
  let batch: RowBatch

  let layout: PostScanLayout

  /// The row of the batch that each post was in.
  let rows: [Int32]

  func id(of row: Int) -> String { text(.id, Int(rows[row])) }

  func link(of row: Int) -> String? {
    let link = text(.link, Int(rows[row]))
    return link.isEmpty ? nil : link
  }

  func text(of row: Int) -> String { whole(Int(rows[row])) }

  /// The text of a row of the batch: what its title, text and description say of their own.
  func whole(_ row: Int) -> String {
    var parts: [String] = []
    for field in [ExportField.title, .text, .description] {
      let part = text(field, row)
      if !part.isEmpty, !parts.contains(part) { parts.append(part) }
    }
    return parts.joined(separator: "\n")
  }

  private func text(_ field: ExportField, _ row: Int) -> String {
    batch.cell(row, layout.offset(field)).trimmedText
  }
}
