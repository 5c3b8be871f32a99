internal import Glibc

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
    concurrently(shares.count) { thread in
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

/// Runs `body` for each index below `count`, one thread each, and waits for all.
///
/// The last index runs on the calling thread. The corresponding C functions are `pthread_create` and
/// `pthread_join`; where no thread can be had the body runs on the calling one.
private func concurrently(_ count: Int, _ body: @Sendable (Int) -> Void) {
  withoutActuallyEscaping(body) { body in
    var threads: [pthread_t] = []
    for index in 0..<max(count - 1, 0) {
      let task = Unmanaged.passRetained(ThreadTask { body(index) })
      var thread = pthread_t()
      let code = pthread_create(
        &thread,
        nil,
        { argument in
          guard let argument else { return nil }
          Unmanaged<ThreadTask>.fromOpaque(argument).takeRetainedValue().run()
          return nil
        },
        task.toOpaque()
      )
      if code == 0 {
        threads.append(thread)
      } else {
        task.takeRetainedValue().run()
      }
    }
    if count > 0 { body(count - 1) }
    for thread in threads { pthread_join(thread, nil) }
  }
}

/// What a thread does, in a box that C can carry.
private final class ThreadTask: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
