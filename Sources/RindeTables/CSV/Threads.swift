internal import Glibc

/// Runs `body` for each index below `count` at the same time, one thread each, and waits for all.
///
/// The last index runs on the calling thread. The corresponding C functions are `pthread_create` and
/// `pthread_join`; where no thread can be had the body runs on the calling one.
func concurrently(_ count: Int, _ body: @Sendable (Int) -> Void) {
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
