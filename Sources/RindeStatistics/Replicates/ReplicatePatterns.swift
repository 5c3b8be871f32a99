/// The different rows of a matrix of replicate weights, each divided by the row's weight.
///
/// Rows of one unit have the same; their number decides how much work the rank is. Rows are told
/// apart by a number of 64 bits made of their multipliers to six decimals.
struct ReplicatePatterns: Sendable {
  /// One per row of the design; −1 where the weight is zero.
  private let patternOfRow: [Int32]

  /// What the weight is multiplied by in each replicate.
  private let patterns: [[Double]]

  init(weights: [Double], replicates: [[Double]]) {
    var keys = [UInt64](repeating: 0, count: weights.count)
    for column in replicates {
      for row in weights.indices {
        let factor = max(-1e12, min(1e12, column[row] / weights[row] * 1e6))
        let whole = factor.isNaN ? 0 : Int64(factor.rounded())
        keys[row] = (keys[row] ^ UInt64(bitPattern: whole)) &* 0x9E37_79B9_7F4A_7C15
        keys[row] ^= keys[row] >> 29
      }
    }
    var known: [UInt64: Int32] = [:]
    var codes = [Int32](repeating: -1, count: weights.count)
    var patterns: [[Double]] = []
    for row in weights.indices where weights[row] != 0 {
      if let code = known[keys[row]] {
        codes[row] = code
      } else {
        codes[row] = Int32(patterns.count)
        known[keys[row]] = codes[row]
        patterns.append(replicates.map { $0[row] / weights[row] })
      }
    }
    patternOfRow = codes
    self.patterns = patterns
  }

  /// The rank of the replicate weights of some rows.
  func rank(of rows: [Int]) -> Int {
    var reached = Touched(capacity: patterns.count)
    for row in rows where patternOfRow[row] >= 0 { reached.touch(patternOfRow[row]) }
    guard let size = patterns.first?.count, !reached.members.isEmpty else { return 0 }
    var products = SymmetricMatrix(size: size)
    for code in reached.members { products.addOuter(patterns[Int(code)], times: 1) }
    return products.rank()
  }
}

extension SymmetricMatrix {
  /// The rank of a matrix of products, column by column as R's `qr` with a tolerance of 1e-5: a
  /// column of which the ones before leave less than that part of its length adds nothing.
  func rank() -> Int {
    var basis: [[Double]] = []
    for column in 0..<size {
      var rest = (0..<size).map { self[column, $0] }
      for vector in basis {
        let factor = vector[column]
        for index in column..<size { rest[index] -= factor * vector[index] }
      }
      guard rest[column] > 1e-10 * self[column, column] else { continue }
      let length = rest[column].squareRoot()
      basis.append(rest.map { $0 / length })
    }
    return basis.count
  }
}
