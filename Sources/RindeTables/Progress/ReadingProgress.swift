internal import Synchronization

/// How far the reading of files has come, counted by every thread that reads.
///
/// Whoever shows it sets ``current`` around the work; the rooms between it and the readers need not
/// know. Nothing is counted while nobody asks.
package final class ReadingProgress: Sendable {
  /// The one to which the files opened by this thread count; `nil` where nobody watches.
  @TaskLocal package static var current: ReadingProgress?

  /// One file being read from its beginning to its end.
  package struct Pass: Hashable, Sendable {
    /// The path as the reader was given it.
    package let file: String

    /// What there is to read; at least 1.
    package let bytes: Int

    /// Which of all passes it is, from 1.
    package let number: Int
  }

  /// A pass and how far it is.
  package struct State: Hashable, Sendable {
    package let pass: Pass
    package let bytes: Int

    /// Rows handed over; 0 where the reader does not count them.
    package let rows: Int

    package init(pass: Pass, bytes: Int, rows: Int) {
      self.pass = pass
      self.bytes = bytes
      self.rows = rows
    }
  }

  private let pass = Mutex<Pass?>(nil)
  private let passes = Atomic(0)
  private let bytes = Atomic(0)
  private let rows = Atomic(0)

  package init() {}

  /// How many passes have begun.
  package var begun: Int { passes.load(ordering: .relaxed) }

  /// The pass that runs; `nil` between two of them.
  package var state: State? {
    pass.withLock { pass in
      pass.map { pass in
        State(
          pass: pass,
          bytes: min(pass.bytes, bytes.load(ordering: .relaxed)),
          rows: rows.load(ordering: .relaxed)
        )
      }
    }
  }

  /// Begins with a file.
  func begin(_ file: String, bytes total: Int) {
    pass.withLock { pass in
      bytes.store(0, ordering: .relaxed)
      rows.store(0, ordering: .relaxed)
      let number = passes.wrappingAdd(1, ordering: .relaxed).newValue
      pass = Pass(file: file, bytes: max(1, total), number: number)
    }
  }

  /// Counts what was read since the last call; some hundred kilobytes at a time.
  func advance(bytes more: Int, rows moreRows: Int = 0) {
    bytes.wrappingAdd(more, ordering: .relaxed)
    rows.wrappingAdd(moreRows, ordering: .relaxed)
  }

  /// Ends with the file.
  func end() { pass.withLock { $0 = nil } }
}

extension ReadingProgress.Pass {
  /// A pass for tests of what is shown of it.
  package init(of file: String, bytes: Int, number: Int) {
    self.init(file: file, bytes: bytes, number: number)
  }
}
