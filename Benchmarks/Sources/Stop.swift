internal import Glibc

/// Ends the process with a message.
func stop(_ message: String) -> Never {
  let text = "rinde-benchmarks: \(message)\n"
  _ = text.utf8.withContiguousStorageIfAvailable { write(2, $0.baseAddress, $0.count) }
  exit(1)
}
