/// A place per thread for what it makes or why it failed.
///
/// Unchecked, because each thread writes only its own place and nobody reads before all have ended.
final class ThreadResults<Value, Failure: Error>: @unchecked Sendable {
  private let places: UnsafeMutableBufferPointer<Result<Value, Failure>?>

  init(count: Int) {
    places = .allocate(capacity: count)
    places.initialize(repeating: nil)
  }

  deinit {
    places.deinitialize()
    places.deallocate()
  }

  /// Stores what `body` gives in the place of a thread.
  func set(_ thread: Int, _ body: () throws(Failure) -> Value) {
    do throws(Failure) {
      places[thread] = .success(try body())
    } catch {
      places[thread] = .failure(error)
    }
  }

  /// Takes the value of a thread out of its place, so that nobody else holds it.
  func take(_ thread: Int) throws(Failure) -> Value? {
    let place = places[thread]
    places[thread] = nil
    return try place?.get()
  }

  /// The values in the order of the threads.
  ///
  /// - Throws: the failure of the first thread that failed.
  func values() throws(Failure) -> [Value] {
    var values: [Value] = []
    for place in places {
      if let place { values.append(try place.get()) }
    }
    return values
  }
}
