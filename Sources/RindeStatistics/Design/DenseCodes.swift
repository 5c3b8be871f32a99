/// Numbers from 0 on for the different pairs of a row's group and its code within the group.
struct DenseCodes: Sendable {
  /// One per row.
  private(set) var codes: [Int32] = []

  /// The first row of each.
  private(set) var firstRows: [Int] = []

  var count: Int { firstRows.count }

  /// - Parameters:
  ///   - inner: One per row, not negative; the row itself when nil.
  ///   - outer: One per row, from 0 on and less than `outerCount`.
  ///   - outerCount: 1 or more.
  init(_ inner: [Int32]?, within outer: [Int32], outerCount: Int) {
    guard let inner else {
      codes = outer.indices.map { Int32($0) }
      firstRows = Array(outer.indices)
      return
    }
    codes.reserveCapacity(inner.count)
    let span = Int(inner.max() ?? 0) + 1
    if span <= (4 * inner.count + 65_536) / outerCount {
      number(inner, within: outer, table: outerCount * span, span: span)
    } else {
      number(inner, within: outer)
    }
  }

  private mutating func number(_ inner: [Int32], within outer: [Int32], table: Int, span: Int) {
    var known = [Int32](repeating: -1, count: table)
    for row in inner.indices {
      let key = Int(outer[row]) * span + Int(inner[row])
      if known[key] < 0 {
        known[key] = Int32(firstRows.count)
        firstRows.append(row)
      }
      codes.append(known[key])
    }
  }

  private mutating func number(_ inner: [Int32], within outer: [Int32]) {
    var known: [UInt64: Int32] = [:]
    for row in inner.indices {
      let key = UInt64(UInt32(outer[row])) << 32 | UInt64(UInt32(inner[row]))
      if let code = known[key] {
        codes.append(code)
      } else {
        let code = Int32(firstRows.count)
        known[key] = code
        firstRows.append(row)
        codes.append(code)
      }
    }
  }
}
