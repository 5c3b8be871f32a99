internal import Glibc
internal import RindeExport

/// What a run depends on outside the house.
package struct Surroundings: Hashable, Sendable {
  /// Where workbooks are prepared.
  package let temporaryFolder: String

  /// Where the command was called.
  package let currentFolder: String

  /// The language and characters of the terminal, `es_CO.UTF-8`; empty when nothing says it.
  package let locale: String

  package init(temporaryFolder: String, currentFolder: String, locale: String) {
    self.temporaryFolder = temporaryFolder
    self.currentFolder = currentFolder
    self.locale = locale
  }

  /// Those of this process.
  static var current: Surroundings {
    Surroundings(
      temporaryFolder: TemporaryFolder.standard,
      currentFolder: ".",
      locale: ["LC_ALL", "LC_CTYPE", "LANG"].lazy.map(value).first { !$0.isEmpty } ?? ""
    )
  }

  /// How many processors the system offers, at least 1.
  static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  private static func value(of variable: String) -> String {
    getenv(variable).map { String(cString: $0) } ?? ""
  }
}

/// A folder as a place to write in.
struct FolderState: Hashable {
  /// Bytes that a user may still write; `nil` where the system does not say.
  let free: UInt64?

  /// Why nothing can be written, as `errno`; `nil` when it can.
  let failure: Int32?

  /// Writes a small file in the folder and removes it.
  init(of path: String) {
    var template = Array("\(path)/.rinde-doctor-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    if descriptor >= 0 {
      let written = write(descriptor, template, template.count)
      failure = written == template.count ? nil : errno
      close(descriptor)
      unlink(template)
    } else {
      failure = errno
    }
    var space = statvfs()
    free =
      statvfs(path, &space) == 0 ? UInt64(space.f_bavail) * UInt64(space.f_frsize) : nil
  }
}
