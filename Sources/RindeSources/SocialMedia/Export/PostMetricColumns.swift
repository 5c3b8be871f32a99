internal import RindeModel
internal import RindeTables

/// The columns of a table that give metrics of posts, and how their numbers are read.
struct PostMetricColumns {
  /// A column and what its numbers are.
  struct Place {
    let field: ExportField
    let column: Int
    let metric: PostMetric
    /// Units of the metric in one of the column's; microseconds in an hour.
    let factor: Int64
  }

  /// What a cell holds.
  enum Value {
    case missing
    case value(Int64, isRounded: Bool)
    case problem(ExportProblem)
  }

  let places: [Place]

  private let mark: PostNumber.Mark

  private let words: ExportWords

  init(_ table: ExportTable, words: ExportWords) {
    self.words = words
    mark = table.grid.separator == UInt8(ascii: ";") ? .comma : .point
    places = table.columns.compactMap { field, column in
      guard let metric = field.metric else { return nil }
      let factor: Int64 =
        switch field {
        case .watchHours: 3_600_000_000
        case .watchSeconds: 1_000_000
        default: 1
        }
      return Place(field: field, column: column, metric: metric, factor: factor)
    }.sorted { $0.column < $1.column }
  }

  /// Metrics that have a column.
  var metrics: Set<PostMetric> { Set(places.map(\.metric)) }

  /// Reads a cell; what is not a number and stands for none is missing.
  func value(_ place: Place, _ cell: Cell) -> Value {
    guard cell.kind != .empty else { return .missing }
    let text = cell.trimmedText
    let isAmount = place.metric == .watchTime
    let measure: PostNumber.Measure =
      cell.kind == .number ? .amount(.point) : isAmount ? .amount(mark) : .count
    if let number = PostNumber(text, as: measure, words: words) {
      let value = isAmount ? number.rounded(by: place.factor) : number.whole
      return value.map { .value($0, isRounded: number.isRounded) } ?? .problem(.fractionalCount)
    }
    return words.isMissing(text) ? .missing : .problem(.unreadableNumber)
  }
}
