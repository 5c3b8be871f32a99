internal import RindeModel
internal import RindeTables

/// Turns batches of rows into columns of posts; not generic, so that its loops are compiled as they
/// stand.
///
/// Dates in ISO 8601 and whole numbers are read from their bytes; everything else goes through the
/// readers of small tables, which give the same answer to what is plain.
struct PostCoder: Sendable {
  /// What is known of the file before its rows are read.
  struct Facts: Sendable {
    let format: ExportFormat
    let facts: SocialSettings.FileFacts
    let settings: SocialSettings
    let words: ExportWords
    /// As the file writes them, blanks included.
    let headings: [ExportField: String]
    /// `nil` while the dates of three numbers have not told.
    var order: DateOrder?

    /// The zone of the hours of a network that do not state theirs.
    func zone(of network: SocialNetwork) -> NamedZone? {
      facts.zone ?? settings.fileZones[network]
    }
  }

  let layout: PostScanLayout
  let facts: Facts
  let hasIdentity: Bool

  /// The posts of the last batch.
  var columns = PostColumns()

  /// The row of the last batch in which each of them was.
  var rows: [Int32] = []

  var tally = PostScanTally()

  private var networks = CellMemory()
  private let months = MonthStarts.days
  /// By network: minutes to be added to hours without a zone, or ``FastMoment/noOffset``.
  private let localShifts: [Int32]
  /// Minutes to be added to universal time, or ``FastMoment/noOffset``.
  private let universalShift: Int32
  private let onlyNetwork: Int32

  init(layout: PostScanLayout, facts: Facts) {
    self.layout = layout
    self.facts = facts
    hasIdentity = layout.offset(.id) >= 0 || layout.offset(.link) >= 0
    tally.sums = [Int128](repeating: 0, count: layout.metrics.places.count)
    onlyNetwork = facts.format.network.map { Int32($0.rawValue) } ?? -1
    let report = facts.settings.zone.rule
    universalShift = Self.shift(from: .fixed(minutes: 0), to: report)
    localShifts = SocialNetwork.allCases.map { network in
      facts.zone(of: network).map { Self.shift(from: $0.rule, to: report) } ?? FastMoment.noOffset
    }
  }

  /// Minutes between two clocks, where they are always the same.
  private static func shift(from zone: ZoneRule, to other: ZoneRule) -> Int32 {
    if zone == other { return 0 }
    guard case .fixed(let from) = zone, case .fixed(let to) = other else {
      return FastMoment.noOffset
    }
    return Int32(clamping: to - from)
  }

  /// Codes a batch into ``columns``.
  mutating func code(_ batch: RowBatch) {
    tally.beginBatch()
    tally.counts.read += batch.rowCount
    let count = batch.rowCount
    var slowRows: [Int] = []
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { memory in
      guard let codes = memory.baseAddress else { return }
      codeNetworks(batch, into: codes)
      readMoments(batch, networks: codes, slowRows: &slowRows)
    }
    for row in slowRows { addSlowly(row, of: batch) }
    tally.counts.used += rows.count
    readMetrics(batch)
    readNatures(batch)
    for post in rows.indices {
      tally.firstDay = min(tally.firstDay, columns.days[post])
      tally.lastDay = max(tally.lastDay, columns.days[post])
      tally.networks |= 1 &<< columns.networks[post]
    }
    if !hasIdentity, let first = columns.lines.min() {
      tally.anonymous.add(rows.count, line: Int(first))
    }
  }

  /// Writes the network of each row, -1 where the cell names none.
  private mutating func codeNetworks(_ batch: RowBatch, into codes: UnsafeMutablePointer<Int32>) {
    guard layout.network >= 0 else {
      codes.update(repeating: onlyNetwork, count: batch.rowCount)
      return
    }
    var row = 0
    while true {
      row = networks.code(batch, column: layout.network, from: row, into: codes)
      guard row < batch.rowCount else { return }
      let network = facts.words.network(batch.cell(row, layout.network).trimmedText)
      let code = network.map { Int32($0.rawValue) } ?? -1
      codes[row] = code
      networks.remember(code, of: batch, row: row, column: layout.network)
      row += 1
    }
  }

  /// Reads the rows whose date is in ISO 8601; the numbers of the others go to `slowRows`.
  private mutating func readMoments(
    _ batch: RowBatch,
    networks codes: UnsafePointer<Int32>,
    slowRows: inout [Int]
  ) {
    let count = batch.rowCount
    resize(to: count)
    var posts = 0
    let (universalShift, stride) = (universalShift, batch.columnCount)
    var field = batch.fields + layout.published
    withMemory { memory, months, shifts in
      for row in 0..<count {
        let span = field.pointee
        field += stride
        let code = codes[row]
        var moment = FastMoment.read(batch.bytes + Int(span.start), span.length, months: months)
        guard code >= 0, moment.day != FastMoment.unreadable else {
          slowRows.append(row)
          continue
        }
        if moment.minute >= 0 {
          let hasOffset = moment.offset != FastMoment.noOffset
          let shift = hasOffset ? universalShift : shifts[Int(code)]
          guard shift != FastMoment.noOffset else {
            slowRows.append(row)
            continue
          }
          moment.shift(by: shift)
          if hasOffset { moment.shift(by: 0 &- moment.offset) }
        }
        memory.networks[posts] = UInt8(truncatingIfNeeded: code)
        memory.days[posts] = moment.day
        memory.minutes[posts] = moment.minute
        memory.seconds[posts] = moment.second
        memory.lines[posts] = Int32(truncatingIfNeeded: batch.lines[row])
        memory.rows[posts] = Int32(truncatingIfNeeded: row)
        posts &+= 1
      }
    }
    resize(to: posts)
    noteZone(batch, codes)
  }

  /// Remembers which zone the hours of the file have, from its first row that has them.
  private mutating func noteZone(_ batch: RowBatch, _ codes: UnsafePointer<Int32>) {
    guard tally.zone == nil, let post = columns.minutes.firstIndex(where: { $0 >= 0 }) else {
      return
    }
    let row = Int(rows[post])
    let span = batch.fields[row * batch.columnCount + layout.published]
    let moment = months.withUnsafeBufferPointer { months -> FastMoment in
      guard let months = months.baseAddress else { return .slow }
      return FastMoment.read(batch.bytes + Int(span.start), span.length, months: months)
    }
    note(
      offset: moment.offset == FastMoment.noOffset ? nil : Int(moment.offset),
      network: SocialNetwork(rawValue: columns.networks[post]),
      line: batch.lines[row]
    )
  }
}

extension PostCoder {
  /// The columns of a batch as places in memory.
  private struct Memory {
    let networks: UnsafeMutableBufferPointer<UInt8>
    let days: UnsafeMutableBufferPointer<Int32>
    let minutes: UnsafeMutableBufferPointer<Int32>
    let seconds: UnsafeMutableBufferPointer<UInt8>
    let lines: UnsafeMutableBufferPointer<Int32>
    let rows: UnsafeMutableBufferPointer<Int32>
  }

  private mutating func withMemory(
    _ body: (Memory, UnsafePointer<Int32>, UnsafePointer<Int32>) -> Void
  ) {
    columns.networks.withUnsafeMutableBufferPointer { networks in
      columns.days.withUnsafeMutableBufferPointer { days in
        columns.minutes.withUnsafeMutableBufferPointer { minutes in
          columns.seconds.withUnsafeMutableBufferPointer { seconds in
            columns.lines.withUnsafeMutableBufferPointer { lines in
              rows.withUnsafeMutableBufferPointer { rows in
                months.withUnsafeBufferPointer { months in
                  localShifts.withUnsafeBufferPointer { shifts in
                    guard let months = months.baseAddress, let shifts = shifts.baseAddress else {
                      return
                    }
                    body(
                      Memory(
                        networks: networks,
                        days: days,
                        minutes: minutes,
                        seconds: seconds,
                        lines: lines,
                        rows: rows
                      ),
                      months,
                      shifts
                    )
                  }
                }
              }
            }
          }
        }
      }
    }
  }

  /// Makes the columns so long.
  private mutating func resize(to count: Int) {
    Self.resize(&columns.networks, to: count, with: 0)
    Self.resize(&columns.days, to: count, with: 0)
    Self.resize(&columns.minutes, to: count, with: 0)
    Self.resize(&columns.seconds, to: count, with: 0)
    Self.resize(&columns.lines, to: count, with: 0)
    Self.resize(&rows, to: count, with: 0)
  }

  static func resize<Value>(_ values: inout [Value], to count: Int, with value: Value) {
    if values.count > count {
      values.removeLast(values.count - count)
    } else if values.count < count {
      values.append(contentsOf: repeatElement(value, count: count - values.count))
    }
  }
}
