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

  /// Where long work is told; `nil` where no terminal shows messages.
  let display: ProgressDisplay?

  /// What was written to a sink in memory.
  public private(set) var outputText = ""
  public private(set) var messageText = ""

  public convenience init(
    output: Sink,
    messages: Sink,
    width: Int? = nil,
    usesColor: Bool = false
  ) {
    self.init(output: output, messages: messages, width: width, usesColor: usesColor, display: nil)
  }

  init(
    output: Sink,
    messages: Sink,
    width: Int?,
    usesColor: Bool,
    display: ProgressDisplay?
  ) {
    self.output = output
    self.display = display
    self.messages = messages
    self.width = width ?? 100
    readingWidth = min(100, max(40, width ?? 80))
    self.usesColor = usesColor
  }

  /// The process's own streams; colour only on a terminal and without `NO_COLOR`.
  public static func standard() -> Console {
    Console(
      output: .descriptor(STDOUT_FILENO),
      messages: .descriptor(STDERR_FILENO),
      width: Descriptor.columns(of: STDOUT_FILENO),
      usesColor: isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil,
      display: .onTerminal(STDERR_FILENO)
    )
  }

  /// Writes a result and a newline.
  func print(_ text: String) { write(text + "\n") }

  /// Writes a result as it is.
  func write(_ text: String) {
    if case .memory = output { outputText += text }
    if case .descriptor = output { write(Array(text.utf8)) }
  }

  /// Writes the bytes of a result.
  func write(_ bytes: [UInt8]) {
    if case .memory = output { outputText += String(decoding: bytes, as: UTF8.self) }
    if case .descriptor(let descriptor) = output {
      // Results are the last that a run has to say.
      display?.stop()
      Descriptor.write(bytes, to: descriptor)
    }
  }

  /// Writes a message and a newline.
  func tell(_ text: String) {
    if case .memory = messages { messageText += text + "\n" }
    if case .descriptor(let descriptor) = messages {
      let bytes = Array((text + "\n").utf8)
      guard let display else { return Descriptor.write(bytes, to: descriptor) }
      display.giveWay { Descriptor.write(bytes, to: descriptor) }
    }
  }
}
