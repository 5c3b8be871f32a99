internal import Glibc
internal import Synchronization

/// What this process has begun to write and not finished: what must go when it is stopped.
///
/// There is one, as a signal stops the whole process. Making a hidden file and noting it, and putting
/// a set of files in place, are each one step that no stop can cut.
package enum UnfinishedWriting {
  private struct State {
    var files: Set<String> = []
    var folders: Set<String> = []
    var hasWritten = false
  }

  private static let state = Mutex(State())

  /// Removes what was begun and ends the process; a writing that is being put in place ends first.
  ///
  /// - Parameter end: Gets whether this process had put anything in place before.
  package static func abandon(_ end: (_ hasWritten: Bool) -> Never) -> Never {
    state.withLock { state in
      for path in state.files { unlink(path) }
      for path in deepestFirst(state.folders) { rmdir(path) }
      end(state.hasWritten)
    }
  }

  /// Opens a hidden file and notes it.
  ///
  /// - Returns: Its descriptor, negative where none could be opened.
  static func opened(_ path: String, _ open: (String) -> Int32) -> Int32 {
    state.withLock { state in
      let descriptor = open(path)
      if descriptor >= 0 { state.files.insert(path) }
      return descriptor
    }
  }

  /// Makes a folder and notes it.
  static func madeFolder(_ path: String) -> Bool {
    state.withLock { state in
      guard mkdir(path, 0o777) == 0 else { return false }
      state.folders.insert(path)
      return true
    }
  }

  /// Forgets a hidden file, and removes it if it is still there.
  static func forget(_ path: String, isInPlace: Bool) {
    state.withLock { state in
      if !isInPlace { unlink(path) }
      state.files.remove(path)
    }
  }

  /// Puts files in place as one step.
  static func puttingInPlace(_ body: () throws(ExportError) -> Void) throws(ExportError) {
    try state.withLock { (state: inout State) throws(ExportError) in
      try body()
      state.hasWritten = true
    }
  }

  /// Forgets folders, and removes those in which nothing stands.
  static func forget(folders: [String]) {
    state.withLock { state in
      for path in deepestFirst(Set(folders)) { rmdir(path) }
      state.folders.subtract(folders)
    }
  }

  private static func deepestFirst(_ folders: Set<String>) -> [String] {
    folders.sorted { $0.utf8.count > $1.utf8.count }
  }
}
