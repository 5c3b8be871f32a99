/// Numbers reached so far out of a known range, in the order they were first reached.
struct Touched: Sendable {
  private var positions: [Int32]
  private(set) var members: [Int32] = []

  init(capacity: Int) { positions = [Int32](repeating: -1, count: capacity) }

  /// The place of a number among those reached, which it joins.
  @discardableResult
  mutating func touch(_ number: Int32) -> Int {
    let known = positions[Int(number)]
    if known >= 0 { return Int(known) }
    let place = members.count
    positions[Int(number)] = Int32(place)
    members.append(number)
    return place
  }
}
