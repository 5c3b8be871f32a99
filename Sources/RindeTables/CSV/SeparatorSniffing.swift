extension CSVDialect {
  /// The separators that offices use, the likelier first.
  private static let candidates: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// How many records of the sample are looked at.
  private static let sampledRecords = 100

  /// The separator that divides the first records most consistently.
  ///
  /// Each candidate splits the sample with its quotes; its score is the squared share of records
  /// with the commonest number of fields, times the separators in such a record. Titles above the
  /// header have fewer fields and lower the share alike for all. A comma between two digits is more
  /// likely a decimal comma, so that it counts a twentieth.
  static func sniffedSeparator(of text: [UInt8], terminator: UInt8, isWhole: Bool) -> UInt8 {
    var best: (separator: UInt8, score: Double) = (candidates[0], 0)
    for candidate in candidates where text.contains(candidate) {
      let score = score(of: candidate, in: text, terminator: terminator, isWhole: isWhole)
      if score > best.score { best = (candidate, score) }
    }
    return best.separator
  }

  private static func score(
    of separator: UInt8,
    in text: [UInt8],
    terminator: UInt8,
    isWhole: Bool
  ) -> Double {
    let splitter = RecordSplitter(separator: separator, terminator: terminator)
    var counts: [Int: Int] = [:]
    var records = 0
    var divisions = 0
    var amongDigits = 0
    text.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var ends: [Int] = []
      var position = 0
      while position < buffer.count, records < sampledRecords {
        ends.removeAll(keepingCapacity: true)
        let split = splitter.split(start, from: position, end: buffer.count, ends: &ends)
        if split.state != .recordStart, !isWhole, records > 0 { break }
        let length = split.next - position
        if !isBlank(start + position, count: length) {
          records += 1
          counts[ends.count, default: 0] += 1
          divisions += ends.count - 1
          for end in ends.dropLast() where end > position && end + 1 < buffer.count {
            if isDigit(start[end - 1]), isDigit(start[end + 1]) { amongDigits += 1 }
          }
        }
        position = split.next
      }
    }
    guard divisions > 0 else { return 0 }
    let plain = separator == candidates[0] ? Double(divisions - amongDigits) : Double(divisions)
    let weight = max(plain / Double(divisions), 0.05)
    let scores = counts.map { fields, found in
      let share = Double(found) / Double(records)
      return share * share * Double(fields - 1)
    }
    return (scores.max() ?? 0) * weight
  }

  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
