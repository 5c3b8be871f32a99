internal import RindeModel
internal import RindeTables

/// Another sheet of old Page Insights, with reactions of the same posts.
struct InsightsCompanion {
  /// By identifier, what the sheet counts; an empty cell is zero.
  private var values: [String: [PostMetric: Int64]] = [:]

  let metrics: Set<PostMetric>

  init(_ table: ExportTable, words: ExportWords) {
    let columns = PostMetricColumns(table, words: words)
    metrics = columns.metrics
    for row in table.rows {
      let id = table.text(.id, row)
      guard !id.isEmpty else { continue }
      for place in columns.places {
        switch columns.value(place, row[place.column]) {
        case .value(let value, _): values[id, default: [:]][place.metric] = value
        case .missing: values[id, default: [:]][place.metric] = 0
        case .problem: continue
        }
      }
    }
  }

  /// Adds to a post what the sheet says of it, where nothing else does.
  func complete(_ post: inout Post) {
    for metric in metrics where post.metrics[metric] == nil {
      post.metrics[metric] = values[post.id]?[metric]
    }
  }
}

extension ExportTable {
  /// Whether the table tells more of the posts of another sheet, joined by their identifiers.
  func isCompanion(of main: ExportTable) -> Bool {
    format.key == main.format.key && grid.sheet != nil && main.has(.reach) && !has(.reach)
      && has(.reactions)
  }
}
