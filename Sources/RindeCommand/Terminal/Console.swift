internal import Glibc

/// Where a run writes: results to one stream, messages to the other.
public final class Console {
  /// Where text goes.
  public enum Sink {
    /// A file descriptor of the process.
    case descriptor(Int32)
    /// Kept in memory, for tests.
    case memory
  }

  private let output: Sink
  private let messages: Sink

  /// Columns of the terminal; 100 where there is none.
  public let width: Int

  /// Columns for running text: those of the terminal up to 100, and 80 where there is none.
  let readingWidth: Int

  /// Whether results may use colour.
  public let usesColor: Bool

  /// What was written to a sink in memory.
  public private(set) var outputText = ""
  public private(set) var messageText = ""

  public init(output: Sink, messages: Sink, width: Int? = nil, usesColor: Bool = false) {
    self.output = output
    self.messages = messages
    self.width = width ?? 100
    readingWidth = min(100, max(40, width ?? 80))
    self.usesColor = usesColor
  }

  /// The process's own streams; colour only on a terminal and without `NO_COLOR`.
  public static func standard() -> Console {
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var size = winsize()
    let hasSize = isTerminal && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    return Console(
      output: .descriptor(STDOUT_FILENO),
      messages: .descriptor(STDERR_FILENO),
      width: hasSize && size.ws_col > 0 ? Int(size.ws_col) : nil,
      usesColor: isTerminal && getenv("NO_COLOR") == nil
    )
  }

  /// Writes a result and a newline.
  func print(_ text: String) { write(text + "\n") }

  /// Writes a result as it is.
  func write(_ text: String) {
    if case .memory = output { outputText += text }
    if case .descriptor(let descriptor) = output { Self.write(Array(text.utf8), to: descriptor) }
  }

  /// Writes the bytes of a result.
  func write(_ bytes: [UInt8]) {
    if case .memory = output { outputText += String(decoding: bytes, as: UTF8.self) }
    if case .descriptor(let descriptor) = output { Self.write(bytes, to: descriptor) }
  }

  /// Writes a message and a newline.
  func tell(_ text: String) {
    if case .memory = messages { messageText += text + "\n" }
    if case .descriptor(let descriptor) = messages {
      Self.write(Array((text + "\n").utf8), to: descriptor)
    }
  }

  /// Writes all bytes; a reader that has gone away is no error.
  private static func write(_ bytes: [UInt8], to descriptor: Int32) {
    var start = 0
    while start < bytes.count {
      let written = bytes[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      guard written > 0 || errno == EINTR else { return }
      start += max(0, written)
    }
  }
}
