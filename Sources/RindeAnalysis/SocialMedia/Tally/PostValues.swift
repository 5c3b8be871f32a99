internal import RindeModel

/// The figures of single posts that exact medians need, in four bytes each.
///
/// They stand in pieces, so that growing copies little and merging copies nothing.
struct PostValues: Sendable {
  /// What is kept of a post.
  enum Column: Int, CaseIterable {
    case engagements
    case reach
    case impressions
    case views

    static func of(_ rate: EngagementRate) -> Column? {
      switch rate {
      case .byReach: .reach
      case .byImpressions: .impressions
      case .byViews: .views
      case .byFollowers: nil
      }
    }
  }

  /// Some thousand posts.
  struct Piece: Sendable {
    /// By ``Column``; empty while no post has the figure.
    var columns: [[UInt32]] = Array(repeating: [], count: Column.allCases.count)

    var count = 0

    /// Figures that four bytes cannot hold, by position × columns + column.
    var large: [Int: Int64] = [:]
  }

  /// Stands for a figure that is not known.
  static let missing = UInt32.max

  /// Stands for a figure that is in ``Piece/large``.
  static let escape = UInt32.max - 1

  /// Posts of a piece.
  static let pieceLength = 8_192

  private(set) var pieces: [Piece] = []

  /// Whether a figure does not fit in four bytes.
  private(set) var hasLarge = false

  mutating func merge(_ other: PostValues) {
    pieces += other.pieces
    hasLarge = hasLarge || other.hasLarge
  }

  /// Adds posts.
  ///
  /// - Parameters:
  ///   - rows: Positions in the columns.
  ///   - columns: By ``Column``; `nil` where nothing is known.
  mutating func append(
    _ rows: UnsafeBufferPointer<Int32>,
    of columns: [UnsafePointer<Int64>?]
  ) {
    var first = 0
    while first < rows.count {
      var room = Self.pieceLength - (pieces.last?.count ?? Self.pieceLength)
      if room == 0 {
        pieces.append(Piece())
        room = Self.pieceLength
      }
      let count = min(room, rows.count - first)
      let part = UnsafeBufferPointer(rebasing: rows[first..<first + count])
      for (column, values) in columns.enumerated() {
        append(part, of: values, column: column)
      }
      pieces[pieces.count - 1].count += count
      first += count
    }
  }

  private mutating func append(
    _ rows: UnsafeBufferPointer<Int32>,
    of values: UnsafePointer<Int64>?,
    column: Int
  ) {
    let last = pieces.count - 1
    let before = pieces[last].count
    let isEmpty = pieces[last].columns[column].isEmpty
    guard let values else {
      if !isEmpty {
        pieces[last].columns[column].append(
          contentsOf: repeatElement(Self.missing, count: rows.count)
        )
      }
      return
    }
    if isEmpty {
      pieces[last].columns[column].reserveCapacity(
        pieces.count > 1 ? Self.pieceLength : before + rows.count
      )
      pieces[last].columns[column].append(contentsOf: repeatElement(Self.missing, count: before))
    }
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: rows.count) { codes in
      var hasLarge = false
      for index in rows.indices {
        let value = values[Int(rows[index])]
        let isSmall = UInt64(bitPattern: value) < UInt64(Self.escape)
        let isMissing = value == PostMetrics.missing
        hasLarge = hasLarge || !(isSmall || isMissing)
        codes[index] =
          isSmall
          ? UInt32(truncatingIfNeeded: value) : isMissing ? Self.missing : Self.escape
      }
      pieces[last].columns[column].append(contentsOf: codes)
      guard hasLarge else { return }
      self.hasLarge = true
      for index in rows.indices where codes[index] == Self.escape {
        let place = (before + index) * Column.allCases.count + column
        pieces[last].large[place] = values[Int(rows[index])]
      }
    }
  }
}

extension PostValues.Piece {
  /// The figure of a post, `nil` when it is not known.
  func value(_ column: PostValues.Column, at index: Int) -> Int64? {
    let codes = columns[column.rawValue]
    guard !codes.isEmpty else { return nil }
    switch codes[index] {
    case PostValues.missing: return nil
    case PostValues.escape:
      return large[index * PostValues.Column.allCases.count + column.rawValue]
    case let small: return Int64(small)
    }
  }
}
