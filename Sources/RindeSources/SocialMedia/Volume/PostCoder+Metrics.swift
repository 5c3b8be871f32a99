internal import RindeModel
internal import RindeTables

extension PostCoder {
  /// Reads the metrics of the posts, column by column.
  mutating func readMetrics(_ batch: RowBatch) {
    for (index, place) in layout.metrics.places.enumerated() {
      let metric = Int(place.metric.rawValue)
      var values = columns.metrics[metric]
      columns.metrics[metric] = []
      Self.resize(&values, to: rows.count, with: PostMetrics.missing)
      var slowPosts: [Int] = []
      let sum = values.withUnsafeMutableBufferPointer { values in
        rows.withUnsafeBufferPointer { rows in
          Self.readWhole(
            batch.bytes,
            batch.fields + layout.metricOffsets[index],
            stride: batch.columnCount,
            rows: rows,
            isScaled: place.factor != 1,
            into: values,
            slowPosts: &slowPosts
          )
        }
      }
      tally.sums[index] += Int128(sum)
      for post in slowPosts {
        let value = slowValue(place, layout.metricOffsets[index], Int(rows[post]), batch)
        values[post] = value ?? PostMetrics.missing
        tally.sums[index] += Int128(value ?? 0)
      }
      columns.metrics[metric] = values
    }
    compareCombined(batch)
  }

  /// Reads cells of at most eight digits.
  ///
  /// - Returns: Their sum.
  @inline(__always)
  private static func readWhole(
    _ bytes: UnsafePointer<UInt8>,
    _ fields: UnsafePointer<FieldSpan>,
    stride: Int,
    rows: UnsafeBufferPointer<Int32>,
    isScaled: Bool,
    into values: UnsafeMutableBufferPointer<Int64>,
    slowPosts: inout [Int]
  ) -> Int64 {
    var sum: Int64 = 0
    for post in rows.indices {
      let span = fields[Int(rows[post]) &* stride]
      let length = span.length
      if span.isEmpty {
        values[post] = PostMetrics.missing
        continue
      }
      let missingDigits = UInt64(truncatingIfNeeded: (8 &- length) &* 8)
      let word = byteWord(bytes + Int(span.start), count: min(length, 8))
      // Leading zeros fill the word up to eight digits.
      let filled = word &<< missingDigits | 0x3030_3030_3030_3030 & ((1 &<< missingDigits) &- 1)
      guard length &- 1 < 8, length > 0, isDigits(filled), !isScaled else {
        slowPosts.append(post)
        continue
      }
      let value = Int64(truncatingIfNeeded: eightDigits(filled))
      values[post] = value
      sum &+= value
    }
    return sum
  }

  @inline(never)
  private mutating func slowValue(
    _ place: PostMetricColumns.Place,
    _ offset: Int,
    _ row: Int,
    _ batch: RowBatch
  ) -> Int64? {
    switch layout.metrics.value(place, batch.cell(row, offset)) {
    case .missing: return nil
    case .value(let value, let isRounded):
      if isRounded { tally.rounded.add(1, line: batch.lines[row]) }
      return value
    case .problem(let problem):
      report(problem, row, batch, place.field)
      return nil
    }
  }

  /// Counts posts whose interactions by the office differ from the sum of their parts.
  private mutating func compareCombined(_ batch: RowBatch) {
    let combined = columns.metrics[Int(PostMetric.combined.rawValue)]
    guard !combined.isEmpty else { return }
    for post in rows.indices where combined[post] != PostMetrics.missing {
      guard let network = SocialNetwork(rawValue: columns.networks[post]) else { continue }
      var sum: Int64 = 0
      var isWhole = true
      for metric in Engagements.components(on: network) {
        let values = columns.metrics[Int(metric.rawValue)]
        guard !values.isEmpty, values[post] != PostMetrics.missing else {
          isWhole = false
          break
        }
        sum &+= values[post]
      }
      if isWhole, sum != combined[post] {
        tally.combined.add(1, line: Int(columns.lines[post]))
      }
    }
  }

  /// Tells the posts of X that answer somebody or share somebody else's, as small tables do.
  mutating func readNatures(_ batch: RowBatch) {
    columns.natures.removeAll(keepingCapacity: true)
    let shared = layout.offset(.isShare)
    let words = BatchWords(batch: batch, layout: layout, rows: rows)
    let texts = [ExportField.title, .text, .description].map(layout.offset).filter { $0 >= 0 }
    for post in rows.indices {
      let row = Int(rows[post])
      var nature = Post.Nature.original
      if shared >= 0, facts.words.isAffirmative(batch.cell(row, shared).trimmedText) {
        nature = .share
      } else if columns.networks[post] == SocialNetwork.x.rawValue,
        mayBegin(texts, batch.fields + row * batch.columnCount, batch.bytes)
      {
        let text = words.whole(row)
        nature = text.hasPrefix("RT @") ? .share : text.hasPrefix("@") ? .reply : .original
      }
      guard nature != .original else { continue }
      Self.resize(&columns.natures, to: rows.count, with: Post.Nature.original.rawValue)
      columns.natures[post] = nature.rawValue
    }
  }

  /// Whether a text begins with a blank, `@` or `R`, so that it is worth looking at.
  @inline(__always)
  private func mayBegin(
    _ columns: [Int],
    _ fields: UnsafePointer<FieldSpan>,
    _ bytes: UnsafePointer<UInt8>
  ) -> Bool {
    for column in columns {
      let span = fields[column]
      guard span.length > 0 else { continue }
      let byte = bytes[Int(span.start)]
      if byte <= 0x20 || byte == 0x40 || byte == 0x52 || byte == 0xC2 { return true }
    }
    return false
  }
}
