internal import RindeModel

/// The columns of a batch as a tally reads them.
struct TallyColumns {
  /// Interactions of each post, missing ones included.
  let engagements: UnsafePointer<Int64>

  /// By ``PostMetric``; `nil` where the file has none.
  let metrics: [UnsafePointer<Int64>?]

  /// By ``PostValues/Column``.
  let values: [UnsafePointer<Int64>?]

  init(engagements: UnsafePointer<Int64>, metrics: [UnsafePointer<Int64>?]) {
    self.engagements = engagements
    self.metrics = metrics
    values =
      [engagements] + PostTally.rateBases.map { metrics[Int($0.metric.rawValue)] }
  }
}

extension PostTally {
  /// Adds the original posts at some positions of a batch.
  mutating func add(_ rows: UnsafeBufferPointer<Int32>, of columns: TallyColumns) {
    unsettle()
    posts += rows.count
    for (index, values) in columns.metrics.enumerated() {
      if let values { sums[index].add(rows, of: values) }
    }
    engagements.add(rows, of: columns.engagements)
    for index in rates.indices {
      if let bases = columns.values[index + 1] {
        rates[index].add(rows, of: columns.engagements, over: bases)
      }
    }
    values.append(rows, of: columns.values)
  }
}

extension PostSummary.Sum {
  @inline(__always)
  fileprivate mutating func add(
    _ rows: UnsafeBufferPointer<Int32>,
    of values: UnsafePointer<Int64>
  ) {
    var sum: Int128 = 0
    var known = 0
    for row in rows {
      let value = values[Int(row)]
      let isKnown = value != PostMetrics.missing
      sum &+= Int128(isKnown ? value : 0)
      known &+= isKnown ? 1 : 0
    }
    total += sum
    posts += known
  }
}

extension PostTally.Rate {
  @inline(__always)
  fileprivate mutating func add(
    _ rows: UnsafeBufferPointer<Int32>,
    of engagements: UnsafePointer<Int64>,
    over bases: UnsafePointer<Int64>
  ) {
    var sum: Int128 = 0
    var base: Int128 = 0
    var known = 0
    for row in rows {
      let (count, value) = (engagements[Int(row)], bases[Int(row)])
      let isKnown = count != PostMetrics.missing && value > 0
      sum &+= Int128(isKnown ? count : 0)
      base &+= Int128(isKnown ? value : 0)
      known &+= isKnown ? 1 : 0
    }
    numerator += sum
    denominator += base
    posts += known
  }
}
