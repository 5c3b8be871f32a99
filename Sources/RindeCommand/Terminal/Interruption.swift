internal import Glibc
internal import RindeExport

/// What becomes of a run that the user or the system stops.
public enum Interruption {
  /// Waits in a thread of its own for the signals that stop a run: what was begun goes, the line of
  /// progress goes, and the process ends with 128 and the number of the signal.
  ///
  /// To be called before any other thread is made. A signal that the process was started to ignore,
  /// as `nohup` does, stays ignored. The corresponding C function is `sigwait`.
  ///
  /// - Parameter console: Where the run writes.
  public static func watch(for console: Console) {
    var signals = sigset_t()
    sigemptyset(&signals)
    for (signal, _) in codes where !isIgnored(signal) { sigaddset(&signals, signal) }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    let watch = Unmanaged.passRetained(Watch(signals: signals, display: console.display))
    var thread = pthread_t()
    let code = pthread_create(
      &thread,
      nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Watch>.fromOpaque(argument).takeRetainedValue().wait()
      },
      watch.toOpaque()
    )
    guard code != 0 else { return }
    // Without a thread the signals do what they always do.
    watch.release()
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  private static let codes: [(signal: Int32, code: ExitCode)] = [
    (SIGHUP, .hangUp), (SIGINT, .interrupted), (SIGTERM, .terminated),
  ]

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    let handler = action.__sigaction_handler.sa_handler
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// What the thread needs.
  private final class Watch: Sendable {
    private let signals: sigset_t
    private let display: ProgressDisplay?

    init(signals: sigset_t, display: ProgressDisplay?) {
      self.signals = signals
      self.display = display
    }

    func wait() -> Never {
      var signal: Int32 = 0
      var signals = signals
      while sigwait(&signals, &signal) != 0 {}
      let code = Interruption.codes.first { $0.signal == signal }?.code ?? .terminated
      display?.stopIfFree()
      UnfinishedWriting.abandon { hasWritten in
        let text = hasWritten ? ProgressTexts.interruptedAfter : ProgressTexts.interrupted
        Descriptor.write(Array("\(text)\n".utf8), to: STDERR_FILENO)
        _exit(code.rawValue)
      }
    }
  }
}
