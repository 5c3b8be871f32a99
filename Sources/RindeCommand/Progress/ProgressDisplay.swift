internal import Dispatch
internal import Glibc
internal import RindeTables
internal import Synchronization

/// The line that tells on a terminal how far long work has come; it goes when there is more to say.
final class ProgressDisplay: Sendable {
  /// What the readers count in.
  let progress = ReadingProgress()

  private struct State {
    var isShown = false
    var isPaused = false
    var isOver = false
    /// The pass that was last shown, and when it began.
    var pass = (number: 0, start: ContinuousClock.now)
  }

  private let descriptor: Int32
  private let start = ContinuousClock.now
  private let state = Mutex(State())

  /// Work that takes less is not worth a line.
  private static let patience = Duration.milliseconds(500)

  /// Between two looks.
  private static let interval = DispatchTimeInterval.milliseconds(100)

  private init(descriptor: Int32) { self.descriptor = descriptor }

  /// A display on the terminal of messages; `nil` where nobody would see it, or where a line cannot
  /// be drawn again.
  static func onTerminal(_ descriptor: Int32) -> ProgressDisplay? {
    guard isatty(descriptor) == 1, let kind = getenv("TERM"), String(cString: kind) != "dumb",
      kind.pointee != 0
    else { return nil }
    return ProgressDisplay(descriptor: descriptor)
  }

  /// Runs work, and tells how far it is while it lasts.
  func during<Result>(_ work: () -> Result) -> Result {
    let timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "progress"))
    timer.schedule(deadline: .now() + Self.interval, repeating: Self.interval)
    timer.setEventHandler { self.draw() }
    timer.activate()
    defer {
      timer.cancel()
      stop()
    }
    return ReadingProgress.$current.withValue(progress, operation: work)
  }

  /// Takes the line away while a message is written.
  ///
  /// Nothing is locked meanwhile: who reads the message may let it wait for as long as it likes.
  func giveWay(to message: () -> Void) {
    state.withLock { state in
      erase(&state)
      state.isPaused = true
    }
    message()
    state.withLock { $0.isPaused = false }
  }

  /// Takes the line away for good.
  func stop() {
    state.withLock { state in
      erase(&state)
      state.isOver = true
    }
  }

  /// Takes the line away for good, unless a terminal that takes nothing holds it.
  func stopIfFree() {
    for _ in 0..<20 {
      let stopped: Void? = state.withLockIfAvailable { state in
        erase(&state)
        state.isOver = true
      }
      guard stopped == nil else { return }
      usleep(5_000)
    }
  }

  /// Draws the line once.
  private func draw() {
    state.withLock { state in
      let now = ContinuousClock.now
      guard !state.isOver, !state.isPaused, now - start >= Self.patience,
        let width = Descriptor.columns(of: descriptor),
        let text = text(at: now, width: width - 1, &state)
      else { return }
      Descriptor.write(Array("\r\(text)\u{1B}[K".utf8), to: descriptor)
      state.isShown = true
    }
  }

  private func text(at now: ContinuousClock.Instant, width: Int, _ state: inout State) -> String? {
    guard let reading = progress.state else {
      return progress.begun == 0 ? nil : ProgressTexts.computing
    }
    if reading.pass.number != state.pass.number { state.pass = (reading.pass.number, now) }
    return ProgressLine(reading: reading, elapsed: now - state.pass.start).text(width: width)
  }

  private func erase(_ state: inout State) {
    guard state.isShown else { return }
    Descriptor.write(Array("\r\u{1B}[K".utf8), to: descriptor)
    state.isShown = false
  }
}
