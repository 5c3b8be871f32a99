/// How a run ended, as the shell sees it; the numbers follow `sysexits.h`, and 128 with the number of
/// the signal for a run that was stopped.
public enum ExitCode: Int32, CaseIterable, Sendable {
  /// Done.
  case done = 0
  /// Done, and something in the data or the figures must be looked at.
  case findings = 1
  /// The command line cannot be understood.
  case usage = 64
  /// A file that cannot be read as what it should be.
  case unreadableInput = 65
  /// A file or folder that is not there.
  case missingInput = 66
  /// A mistake of the program.
  case internalError = 70
  /// The result cannot be written.
  case cannotWrite = 73
  /// `entidad.json` is wrong.
  case badConfiguration = 78
  /// The terminal went away before the end (`SIGHUP`).
  case hangUp = 129
  /// The user stopped it (`SIGINT`).
  case interrupted = 130
  /// The system stopped it (`SIGTERM`).
  case terminated = 143
}

/// A run that stops: what to tell the user and with which code to end.
struct Failure: Error {
  let code: ExitCode

  /// Complete lines in Spanish, the first of them the problem.
  let message: String

  init(_ code: ExitCode, _ message: String) {
    self.code = code
    self.message = message
  }
}
