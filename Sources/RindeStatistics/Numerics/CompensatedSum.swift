/// A sum of doubles that keeps what each addition rounds off.
struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var lost = 0.0

  var value: Double { sum + lost }

  mutating func add(_ number: Double) {
    let next = sum + number
    let added = next - sum
    lost += (sum - (next - added)) + (number - added)
    sum = next
  }
}

extension CompensatedSum {
  /// The sum of what a closure gives for each row.
  static func of(_ rows: [Int], _ term: (Int) -> Double) -> Double {
    var sum = CompensatedSum()
    for row in rows { sum.add(term(row)) }
    return sum.value
  }
}
