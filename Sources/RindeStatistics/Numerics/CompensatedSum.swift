/// A sum of doubles that keeps what each addition rounds off.
package struct CompensatedSum: Sendable {
  private var sum = 0.0
  private var lost = 0.0

  package init() {}

  package var value: Double { sum + lost }

  package mutating func add(_ number: Double) {
    let next = sum + number
    let added = next - sum
    lost += (sum - (next - added)) + (number - added)
    sum = next
  }
}

extension CompensatedSum {
  /// The sum of what a closure gives for each row.
  package static func of(_ rows: some Sequence<Int>, _ term: (Int) -> Double) -> Double {
    var sum = CompensatedSum()
    for row in rows { sum.add(term(row)) }
    return sum.value
  }
}
