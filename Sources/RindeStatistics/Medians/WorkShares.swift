internal import Dispatch

/// Work of known costs divided among threads.
package enum WorkShares {
  /// Transforms values in parallel.
  ///
  /// - Parameters:
  ///   - values: The values.
  ///   - costs: What each one costs, in any unit; the dearest ones are dealt out first.
  ///   - threads: At least 1.
  ///   - transform: Must not depend on the other values.
  /// - Returns: As many results, in the order of the values.
  package static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value],
    costs: [Int],
    threads: Int,
    _ transform: @Sendable (Value) -> Result
  ) -> [Result] {
    let shares = divided(costs, among: max(1, min(threads, values.count)))
    let results = ResultPlaces<Result>(count: values.count)
    DispatchQueue.concurrentPerform(iterations: shares.count) { thread in
      for index in shares[thread] { results.set(index, transform(values[index])) }
    }
    return results.all()
  }

  /// Deals out positions, the dearest first, each to whoever has least.
  static func divided(_ costs: [Int], among count: Int) -> [[Int]] {
    var shares = [[Int]](repeating: [], count: count)
    var loads = [Int](repeating: 0, count: count)
    for index in costs.indices.sorted(by: { (costs[$1], $0) < (costs[$0], $1) }) {
      let least = loads.indices.min { loads[$0] < loads[$1] } ?? 0
      shares[least].append(index)
      loads[least] += costs[index]
    }
    return shares
  }
}

/// A place for each result.
///
/// Unchecked, because each place is written by one thread and nobody reads before all have ended.
private final class ResultPlaces<Result>: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<Result?>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: nil)
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  func set(_ index: Int, _ result: Result) { places[index] = result }

  func all() -> [Result] { places.compactMap(\.self) }
}
