import RindeStatistics
import Testing

@Suite("Values in the middle")
struct MiddleValuesTests {
  @Test("Of 3, 1, 2 it is 2; of 4, 1, 3, 2 both 2 and 3; of none there is none")
  func byHand() {
    #expect(MiddleValues(of: [3, 1, 2]) == MiddleValues(lower: 2, upper: 2))
    #expect(MiddleValues(of: [4, 1, 3, 2]) == MiddleValues(lower: 2, upper: 3))
    #expect(MiddleValues(of: [7]) == MiddleValues(lower: 7, upper: 7))
    #expect(MiddleValues(of: []) == nil)
    #expect(MiddleValues(of: [.max, .max])?.sum == 2 * Int128(Int64.max))
  }

  @Test(
    "Whole numbers have the same middle as when they are sorted",
    arguments: [1, 2, 3, 24, 25, 26, 27, 100, 1_001, 40_000] as [Int],
    [1, 2, 5, 1_000, Int64.max] as [Int64]
  )
  func sorted(count: Int, spread: Int64) {
    var random = SeededNumbers(state: UInt64(count) &* 31 &+ UInt64(spread))
    let values = (0..<count).map { _ in Int64.random(in: -spread...spread, using: &random) }
    let order = values.sorted()
    #expect(
      MiddleValues(of: values)
        == MiddleValues(lower: order[(count - 1) / 2], upper: order[count / 2])
    )
  }

  @Test("Orders that mislead a selection give the same middle as sorting")
  func hardOrders() {
    let up = [Int64](0..<30_000)
    let organ: [Int64] = up.map { min($0, 30_000 - $0) }
    let saw: [Int64] = up.map { $0 % 173 }
    let orders: [[Int64]] = [up, up.reversed(), organ, saw, up.map { _ in 5 }]
    for values in orders {
      let order = values.sorted()
      #expect(MiddleValues(of: values) == MiddleValues(lower: order[14_999], upper: order[15_000]))
    }
  }

  @Test(
    "Ratios have the same median as when they are divided and sorted",
    arguments: [1, 2, 9, 8_191, 8_192, 8_193, 20_000, 70_001] as [Int],
    [1, 3, 40, 1_000_000] as [Int64]
  )
  func ratios(count: Int, spread: Int64) {
    var random = SeededNumbers(state: UInt64(count) &* 7 &+ UInt64(spread))
    let tops = (0..<count).map { _ in Int64.random(in: 0...spread, using: &random) }
    let bases = (0..<count).map { _ in Int64.random(in: 1...spread, using: &random) }
    let order = zip(tops, bases).map { Double($0) / Double($1) }.sorted()
    let middle = MiddleValues(ratiosOf: tops, over: bases)
    #expect(middle == MiddleValues(lower: order[(count - 1) / 2], upper: order[count / 2]))
    #expect(middle?.median == (order[(count - 1) / 2] + order[count / 2]) / 2)
  }

  /// Growing, falling, equal, half and half, and pieces that nothing announces.
  private static var hardNumbers: [[Double]] {
    let up: [Double] = (0..<50_001).map(Double.init)
    let falling: [Double] = up.map { -$0 }
    let equal: [Double] = up.map { _ in 1.5 }
    let halves: [Double] = up.map { $0 < 25_000 ? 0 : 9 }
    let waves: [Double] = up.map { Int($0) / 8_000 % 2 == 0 ? -$0 : $0 }
    let lone: [Double] = up.map { Int($0) / 1_000 % 8 == 3 ? 2 : Double(Int($0) % 7) }
    return [up, falling, equal, halves, waves, lone]
  }

  @Test(
    "Pieces in any order have the same middle as when they are sorted",
    arguments: hardNumbers,
    [1_000, 8_000]
  )
  func pieces(numbers: [Double], length: Int) {
    let order = numbers.sorted()
    let pieces = (numbers.count + length - 1) / length
    let middle = PieceSelection.middle(pieces: pieces, longest: length) { piece, target in
      let part = numbers[(piece * length)...].prefix(length)
      for (index, number) in part.enumerated() { target[index] = number }
      return part.count
    }
    let count = numbers.count
    #expect(middle == MiddleValues(lower: order[(count - 1) / 2], upper: order[count / 2]))
  }

  @Test("Pieces of which most are empty have the middle of the others")
  func emptyPieces() {
    let middle = PieceSelection.middle(pieces: 100, longest: 3) { piece, target in
      guard piece == 98 else { return 0 }
      for (index, number) in [4.0, 1, 9].enumerated() { target[index] = number }
      return 3
    }
    #expect(middle == MiddleValues(lower: 4, upper: 4))
    #expect(PieceSelection.middle(pieces: 9, longest: 1) { _, _ in 0 } == nil)
    #expect(PieceSelection.middle(pieces: 0, longest: 0) { _, _ in 0 } == nil)
  }
}
