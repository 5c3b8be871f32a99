internal import RindeModel

extension ComplianceFold {
  /// Records whose cells are touched before the first is changed: they fit in the nearest cache.
  private static let block = 256

  /// Bits of ``Tally/counts`` that say that one of its halves is about to overflow.
  private static let fullCounts: UInt64 = 1 << 63 | 1 << 31

  /// Adds the amounts and counts of a batch, what all plans need.
  ///
  /// Nearly all the time goes into waiting for the memory of the cells, so they are touched a block
  /// at a time, whereby the waits overlap, before they are changed.
  mutating func foldTallies(of batch: ProgressColumns) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Self.block) { places in
      var start = 0
      while start < batch.count {
        let rows = start..<min(start + Self.block, batch.count)
        if windows.isEmpty {
          locate(batch, rows, places) { _, _ in 1 }
        } else {
          let ranges = windows.span
          locate(batch, rows, places) { activity, day in
            let window = ranges[activity]
            let offset = UInt32(bitPattern: day &- window.lowerBound)
            return offset <= UInt32(bitPattern: window.upperBound &- window.lowerBound) ? 1 : 0
          }
        }
        addTallies(batch, rows, places)
        start = rows.upperBound
      }
    }
  }

  /// Writes for each record its cell, doubled, plus 1 if it counts, and touches the cells.
  ///
  /// Days come in no order, so a branch on the window would often be foreseen wrongly.
  ///
  /// - Parameters:
  ///   - batch: The records.
  ///   - rows: Which of them, at most ``block``.
  ///   - places: Receives the results.
  ///   - presence: 1 for a record that counts, 0 for another.
  @inline(__always)
  private func locate(
    _ batch: ProgressColumns,
    _ rows: Range<Int>,
    _ places: UnsafeMutableBufferPointer<Int>,
    presence: (_ activity: Int, _ day: Int32) -> Int
  ) {
    let (activities, days, cells) = (batch.activities.span, batch.days.span, tallies.span)
    let periods = periods
    let width = periods.count
    var touched: UInt64 = 0
    for row in rows {
      let activity = Int(activities[row])
      let day = days[row]
      let cell = activity &* width &+ periods.span(ofDay: Int(day))
      touched |= cells[cell].counts
      places[row &- rows.lowerBound] = cell &<< 1 | presence(activity, day)
    }
    precondition(touched & Self.fullCounts == 0, "more than 2³¹ records in one cell")
  }

  /// Adds the records to the cells that `places` tells.
  private mutating func addTallies(
    _ batch: ProgressColumns,
    _ rows: Range<Int>,
    _ places: UnsafeMutableBufferPointer<Int>
  ) {
    let (amounts, evidence, kinds) = (batch.amounts.span, batch.evidence.span, batch.kinds.span)
    var overflows: [(cell: Int, carry: Int64)] = []
    var cells = tallies.mutableSpan
    for row in rows {
      let place = places[row &- rows.lowerBound]
      let (cell, present) = (place &>> 1, Int64(place & 1))
      let isMilestone = !kinds.isEmpty && kinds[row] == ProgressColumns.Kind.milestone.rawValue
      let amount = isMilestone ? 0 : amounts[row] & (0 &- present)
      var tally = cells[cell]
      tally.counts &+= UInt64(bitPattern: present | (Int64(evidence[row]) & present) &<< 32)
      if let carry = tally.add(amount) { overflows.append((cell, carry)) }
      cells[cell] = tally
    }
    for (cell, carry) in overflows { addCarry(carry, to: cell) }
  }

  /// Adds the amounts and counts of another fold.
  mutating func mergeTallies(of other: ComplianceFold) {
    for cell in tallies.indices {
      let more = other.tallies[cell]
      tallies[cell].counts &+= more.counts
      if let carry = tallies[cell].add(more.amount) { addCarry(carry, to: cell) }
    }
    for (cell, carry) in other.carries { addCarry(carry, to: cell) }
  }

  /// The whole sum of a cell, in millionths.
  func amount(of cell: Int) -> Int128 {
    let amount = Int128(tallies[cell].amount)
    guard !carries.isEmpty else { return amount }
    return amount + Int128(carries[cell] ?? 0) << 64
  }

  /// A sum has one form alone, however it came about: no carry of zero is kept.
  private mutating func addCarry(_ carry: Int64, to cell: Int) {
    let sum = (carries[cell] ?? 0) + carry
    carries[cell] = sum == 0 ? nil : sum
  }
}

extension ComplianceFold.Tally {
  /// Adds an amount; gives the multiples of 2⁶⁴ that the sum has beyond 64 bits, if any.
  @inline(__always)
  fileprivate mutating func add(_ more: Int64) -> Int64? {
    let (sum, isOverflow) = amount.addingReportingOverflow(more)
    amount = sum
    // Both terms have the same sign when they overflow.
    return isOverflow ? (more < 0 ? -1 : 1) : nil
  }
}
