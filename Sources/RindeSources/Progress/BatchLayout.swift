internal import RindeTables

/// Where each field stands in the batches of a file, -1 for those that it does not have.
struct BatchLayoutOffsets: Hashable, Sendable {
  fileprivate(set) var activity = -1
  fileprivate(set) var date = -1
  fileprivate(set) var quantity = -1
  fileprivate(set) var evidence = -1
  fileprivate(set) var verified = -1
  fileprivate(set) var numerator = -1
  fileprivate(set) var denominator = -1
  fileprivate(set) var milestone = -1
  fileprivate(set) var territory = -1

  /// The place of a field in the batches; -1 also for those that are never asked for.
  func column(of field: ProgressField) -> Int {
    switch field {
    case .activity: activity
    case .date: date
    case .quantity: quantity
    case .evidence: evidence
    case .verified: verified
    case .numerator: numerator
    case .denominator: denominator
    case .milestone: milestone
    case .territory: territory
    case .office, .note: -1
    }
  }
}

/// The columns that a scan asks of a file and where they stand in its batches.
struct BatchLayout: Hashable, Sendable {
  private(set) var offsets = BatchLayoutOffsets()

  /// The 0-based columns of the file that batches carry, in their order.
  private(set) var columns: [Int] = []

  init(_ table: ProgressTable) {
    for field in ProgressCoder.fields {
      guard let column = table.columns[field] else { continue }
      let place = columns.count
      columns.append(column)
      switch field {
      case .activity: offsets.activity = place
      case .date: offsets.date = place
      case .quantity: offsets.quantity = place
      case .evidence: offsets.evidence = place
      case .verified: offsets.verified = place
      case .numerator: offsets.numerator = place
      case .denominator: offsets.denominator = place
      case .milestone: offsets.milestone = place
      case .territory: offsets.territory = place
      case .office, .note: break
      }
    }
  }
}

extension RowBatch {
  /// The cell at a row and a column of the batch; empty for column -1.
  func cell(_ row: Int, _ column: Int) -> Cell {
    guard column >= 0 else { return .empty }
    let span = fields[row * columnCount + column]
    let text = UnsafeBufferPointer(start: bytes + Int(span.start), count: span.length)
    return Cell(kind: span.kind, text: String(decoding: text, as: UTF8.self))
  }
}
