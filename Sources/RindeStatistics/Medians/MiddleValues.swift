/// The values in the middle of some others when they stand in order.
///
/// Of an odd number of values both are the same one. Their half-sum is the median.
public struct MiddleValues<Value: Comparable & Sendable>: Sendable {
  public let lower: Value

  public let upper: Value

  public init(lower: Value, upper: Value) {
    self.lower = lower
    self.upper = upper
  }
}

extension MiddleValues: Equatable {}

extension MiddleValues where Value == Int64 {
  /// Finds the middle of whole numbers without sorting them; `nil` without numbers.
  ///
  /// - Parameter values: In any order.
  public init?(of values: [Int64]) {
    guard !values.isEmpty else { return nil }
    var values = values
    self = values.withUnsafeMutableBufferPointer { MiddleValues($0, count: $0.count) }
  }

  /// Twice the median, which is whole.
  public var sum: Int128 { Int128(lower) + Int128(upper) }
}

extension MiddleValues where Value == Double {
  /// Finds the middle of the ratios of pairs of whole numbers.
  ///
  /// A ratio is the nearest binary number to each of both, divided; `nil` without pairs.
  ///
  /// - Parameters:
  ///   - numerators: One per pair.
  ///   - denominators: As many, none of them zero.
  public init?(ratiosOf numerators: [Int64], over denominators: [Int64]) {
    precondition(numerators.count == denominators.count)
    let length = PieceSelection.pieceLength
    let pieces = (numerators.count + length - 1) / length
    let middle = PieceSelection.middle(pieces: pieces, longest: length) { piece, target in
      let start = piece * length
      let count = min(length, numerators.count - start)
      for index in 0..<count {
        target[index] = Double(numerators[start + index]) / Double(denominators[start + index])
      }
      return count
    }
    guard let middle else { return nil }
    self = middle
  }

  /// The half-sum: the median.
  public var median: Double { (lower + upper) / 2 }
}

extension MiddleValues {
  /// Finds the middle of values that may be put in another order.
  ///
  /// - Parameters:
  ///   - values: Those among which it is sought.
  ///   - count: How many they are; above zero.
  init(_ values: UnsafeMutableBufferPointer<Value>, count: Int) {
    let lower = selected(values, rank: (count - 1) / 2)
    self.init(
      lower: lower,
      upper: count.isMultiple(of: 2) ? selected(values, rank: count / 2) : lower
    )
  }
}
