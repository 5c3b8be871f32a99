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

extension InsightsCompanion {
  /// The sheets that count stories, before those that count the persons behind them.
  static func ordered(_ tables: [ExportTable]) -> [ExportTable] {
    let stories = tables.filter { FoldedText($0.grid.sheet ?? "").text.contains("stories") }
    let others = tables.filter { table in !stories.contains { $0.grid.sheet == table.grid.sheet } }
    return stories + (stories.isEmpty ? others : others.filter { !$0.has(.reactions) })
  }
}

extension ExportTable {
  /// The key of old Page Insights, whose workbooks have a sheet for each kind of figure.
  private static let insights = "facebook-insights"

  /// Whether an empty cell of a metric is zero: old Page Insights leaves out stories of no kind.
  func leavesZeroEmpty(_ metric: PostMetric) -> Bool {
    format.key == Self.insights && [.reactions, .comments, .shares].contains(metric)
  }

  /// Whether the table tells more of the posts of another sheet, joined by their identifiers.
  func isCompanion(of main: ExportTable) -> Bool {
    format.key == Self.insights && main.format.key == Self.insights && main.has(.reach)
      && !has(.reach)
  }
}
