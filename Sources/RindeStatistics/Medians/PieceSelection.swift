/// Finds the middle of many numbers that come in pieces, holding only a few of them.
///
/// A sample gives two bounds that the middle very probably lies between; one pass over all numbers
/// counts those beyond them and keeps those within, among which the middle is selected. Where the
/// sample misled, another pass keeps what was beyond. The answer is exact in any case.
public enum PieceSelection {
  /// A length for pieces that fits the nearest memory.
  public static var pieceLength: Int { 8_192 }

  /// Finds the middle.
  ///
  /// - Parameters:
  ///   - pieces: How many pieces there are.
  ///   - longest: Numbers of the longest piece.
  ///   - fill: Writes the numbers of a piece, none of them NaN, and returns how many they are;
  ///     called more than once with the same piece.
  /// - Returns: `nil` without numbers.
  public static func middle(
    pieces: Int,
    longest: Int,
    fill: (_ piece: Int, _ target: UnsafeMutablePointer<Double>) -> Int
  ) -> MiddleValues<Double>? {
    withUnsafeTemporaryAllocation(of: Double.self, capacity: max(longest, 1)) { buffer in
      guard pieces > 0, let numbers = buffer.baseAddress else { return nil }
      guard pieces > 1 else {
        let count = fill(0, numbers)
        guard count > 0 else { return nil }
        return MiddleValues(UnsafeMutableBufferPointer(start: numbers, count: count), count: count)
      }
      let bounds = bounds(pieces: pieces, numbers, fill)
      var pass = BoundedPass(bounds)
      for piece in 0..<pieces { pass.take(numbers, count: fill(piece, numbers)) }
      return pass.middle { visit in
        for piece in 0..<pieces { visit(numbers, fill(piece, numbers)) }
      }
    }
  }

  /// Numbers of the sample.
  private static let sampleSize = 2_048

  /// Two sampled numbers around the middle of the sample.
  private static func bounds(
    pieces: Int,
    _ numbers: UnsafeMutablePointer<Double>,
    _ fill: (Int, UnsafeMutablePointer<Double>) -> Int
  ) -> ClosedRange<Double> {
    let sampled = min(pieces, max(4, min(pieces / 8, 64)))
    let share = sampleSize / sampled
    var sample: [Double] = []
    sample.reserveCapacity(sampleSize)
    for part in 0..<sampled {
      let count = fill((2 * part + 1) * pieces / (2 * sampled), numbers)
      let step = max(1, count / share)
      for index in Swift.stride(from: 0, to: count, by: step) { sample.append(numbers[index]) }
    }
    sample.sort()
    guard let last = sample.indices.last else { return 0...0 }
    // Three and a half standard deviations of the rank of the middle.
    let margin = Int(1.75 * Double(sample.count).squareRoot()) + 1
    return sample[max(0, last / 2 - margin)]...sample[min(last, last / 2 + margin)]
  }
}

/// What one pass finds of the numbers around two bounds.
private struct BoundedPass {
  let bounds: ClosedRange<Double>
  private var below = 0
  private var atLower = 0
  private var total = 0
  private var within: [Double] = []

  init(_ bounds: ClosedRange<Double>) { self.bounds = bounds }

  /// Counts the numbers of a piece, and keeps those between the bounds.
  mutating func take(_ numbers: UnsafePointer<Double>, count: Int) {
    let lower = SIMD8<Double>(repeating: bounds.lowerBound)
    var below = SIMD8<Int64>()
    var atLower = SIMD8<Int64>()
    let zero = SIMD8<Int64>()
    let one = SIMD8<Int64>(repeating: 1)
    var index = 0
    while index &+ 8 <= count {
      let part = UnsafeRawPointer(numbers + index).loadUnaligned(as: SIMD8<Double>.self)
      below &+= zero.replacing(with: one, where: part .< lower)
      atLower &+= zero.replacing(with: one, where: part .== lower)
      index &+= 8
    }
    self.below += Int(below.wrappedSum())
    self.atLower += Int(atLower.wrappedSum())
    while index < count {
      self.below += numbers[index] < bounds.lowerBound ? 1 : 0
      self.atLower += numbers[index] == bounds.lowerBound ? 1 : 0
      index &+= 1
    }
    total += count
    keep(numbers, count: count)
  }

  private mutating func keep(_ numbers: UnsafePointer<Double>, count: Int) {
    let (lower, upper) = (bounds.lowerBound, bounds.upperBound)
    withUnsafeTemporaryAllocation(of: Double.self, capacity: count + 1) { kept in
      var found = 0
      for index in 0..<count {
        let number = numbers[index]
        kept[found] = number
        found &+= (number > lower ? 1 : 0) & (number < upper ? 1 : 0)
      }
      within.append(contentsOf: kept[..<found])
    }
  }

  /// The middle of all numbers that were taken.
  ///
  /// - Parameter revisit: Shows all pieces again; used when the bounds misled.
  /// - Returns: `nil` when no number was taken.
  mutating func middle(
    _ revisit: ((UnsafePointer<Double>, Int) -> Void) -> Void
  ) -> MiddleValues<Double>? {
    guard total > 0 else { return nil }
    let lower = value(at: (total - 1) / 2, revisit)
    return MiddleValues(
      lower: lower,
      upper: total.isMultiple(of: 2) ? value(at: total / 2, revisit) : lower
    )
  }

  private mutating func value(
    at rank: Int,
    _ revisit: ((UnsafePointer<Double>, Int) -> Void) -> Void
  ) -> Double {
    if rank < below {
      return beyond(rank: rank, revisit, least: -.infinity, greatest: bounds.lowerBound.nextDown)
    }
    var rank = rank - below
    if rank < atLower { return bounds.lowerBound }
    rank -= atLower
    if rank < within.count {
      return within.withUnsafeMutableBufferPointer { selected($0, rank: rank) }
    }
    let least = bounds.upperBound > bounds.lowerBound ? bounds.upperBound : bounds.upperBound.nextUp
    return beyond(rank: rank - within.count, revisit, least: least, greatest: .infinity)
  }

  private func beyond(
    rank: Int,
    _ revisit: ((UnsafePointer<Double>, Int) -> Void) -> Void,
    least: Double,
    greatest: Double
  ) -> Double {
    var kept: [Double] = []
    revisit { numbers, count in
      for index in 0..<count where numbers[index] >= least && numbers[index] <= greatest {
        kept.append(numbers[index])
      }
    }
    return kept.withUnsafeMutableBufferPointer { selected($0, rank: rank) }
  }
}
