internal import Glibc

/// Writing to what the system has open.
enum Descriptor {
  /// Writes all bytes; a reader that has gone away is no error.
  static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 || errno == EINTR else { return }
      start += max(0, written)
    }
  }

  /// The columns of a terminal; `nil` where it is none or does not say.
  static func columns(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard isatty(descriptor) == 1, ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0,
      size.ws_col > 0
    else { return nil }
    return Int(size.ws_col)
  }
}
