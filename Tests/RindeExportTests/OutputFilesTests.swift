import Glibc
import RindeExport
import Testing

@Suite("Files written together")
struct OutputFilesTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func file(_ name: String, _ text: String) -> OutputFile {
    OutputFile(path: folder.path + "/" + name, bytes: Array(text.utf8))
  }

  @Test("make the folders they need")
  func folders() throws {
    try OutputFiles([file("a/b/c.txt", "uno"), file("d.txt", "dos")]).replace()
    #expect(folder.read("a/b/c.txt") == "uno")
    #expect(folder.read("d.txt") == "dos")
    #expect(folder.names == ["a", "d.txt"])
  }

  @Test("replace what was there and keep its permissions")
  func replaces() throws {
    try folder.write("anterior", to: "a.txt")
    chmod(folder.path + "/a.txt", 0o640)
    try OutputFiles([file("a.txt", "nuevo")]).replace()
    #expect(folder.read("a.txt") == "nuevo")
    var status = stat()
    stat(folder.path + "/a.txt", &status)
    #expect(status.st_mode & 0o777 == 0o640)
    #expect(folder.names == ["a.txt"])
  }

  @Test("follow a symbolic link to the file it means")
  func link() throws {
    try folder.write("anterior", to: "real.txt")
    symlink("real.txt", folder.path + "/enlace.txt")
    try OutputFiles([file("enlace.txt", "nuevo")]).replace()
    #expect(folder.read("real.txt") == "nuevo")
    #expect(folder.names == ["enlace.txt", "real.txt"])
  }

  @Test("leave all previous files whole when one place is a directory")
  func directory() throws {
    try folder.write("anterior", to: "a.txt")
    mkdir(folder.path + "/b.txt", 0o755)
    let failure = FileFailure(.replace, path: folder.path + "/b.txt", code: EISDIR)
    #expect(throws: ExportError.file(failure)) {
      try OutputFiles([file("a.txt", "nuevo"), file("b.txt", "nuevo")]).replace()
    }
    #expect(folder.read("a.txt") == "anterior")
    #expect(folder.names == ["a.txt", "b.txt"])
  }

  @Test("do not write through a file that stands where a folder should")
  func fileForFolder() throws {
    try folder.write("anterior", to: "a")
    let failure = FileFailure(.makeFolder, path: folder.path + "/a/b.txt", code: ENOTDIR)
    #expect(throws: ExportError.file(failure)) {
      try OutputFiles([file("a/b.txt", "nuevo")]).replace()
    }
    #expect(folder.read("a") == "anterior")
  }

  @Test("do not replace a device")
  func device() {
    let failure = FileFailure(.replace, path: "/dev/full", code: EEXIST)
    #expect(throws: ExportError.file(failure)) {
      try OutputFiles([OutputFile(path: "/dev/full", bytes: [1])]).replace()
    }
  }

  @Test("leave all previous files whole when a later one cannot be moved into place")
  func movedBack() throws {
    try folder.write("anterior", to: "a.txt")
    // Two files for one place that becomes a directory between writing and moving cannot be staged
    // in one process; a name too long for the file system fails at the move instead.
    let long = String(repeating: "n", count: 300)
    #expect(throws: ExportError.self) {
      try OutputFiles([file("a.txt", "nuevo"), file(long, "nuevo")]).replace()
    }
    #expect(folder.read("a.txt") == "anterior")
    #expect(folder.names == ["a.txt"])
  }

  @Test("remove what killed runs left, and nothing else")
  func leftovers() throws {
    // No process has a number above the kernel's limit of 4,194,304.
    try folder.write("x", to: ".rinde-4194999-0.tmp")
    try folder.write("x", to: ".rinde-1-0.tmp")
    try folder.write("x", to: ".rinde-notas.tmp")
    try OutputFiles([file("a.txt", "nuevo")]).replace()
    #expect(folder.names == [".rinde-1-0.tmp", ".rinde-notas.tmp", "a.txt"])
  }

  @Test("leave the previous files whole when the disk takes no more")
  func full() async throws {
    await #expect(processExitsWith: .success) {
      let folder = try ScratchFolder()
      try folder.write("anterior", to: "a.txt")
      // A limit on the size of files fails in write(2) as a full disk does, with another number.
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 1_000, rlim_max: 1_000)
      setrlimit(__rlimit_resource_t(1), &limit)
      let path = folder.path + "/a.txt"
      let large = OutputFile(path: path, bytes: Array(repeating: 65, count: 5_000))
      let error = #expect(throws: ExportError.self) {
        try OutputFiles([OutputFile(path: folder.path + "/b", bytes: [66]), large]).replace()
      }
      try #require(error == .file(FileFailure(.write, path: path, code: EFBIG)))
      try #require(folder.read("a.txt") == "anterior")
      try #require(folder.names == ["a.txt"])
    }
  }

  @Test("leave the previous file whole when the process is killed while writing")
  func killed() async throws {
    let folder = try ScratchFolder()
    try folder.write("anterior", to: "a.txt")
    let path = folder.path
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      // The file's own bytes are taken while it is being written: 200 MB need many writes.
      let large = OutputFile(path: path + "/a.txt", bytes: Array(repeating: 65, count: 200_000_000))
      var timer = itimerval()
      timer.it_value.tv_usec = 15_000
      signal(SIGALRM) { _ in kill(getpid(), SIGKILL) }
      setitimer(__itimer_which_t(0), &timer, nil)
      while true { try OutputFiles([large]).replace() }
    }
    #expect(folder.read("a.txt") == "anterior")
    try OutputFiles([OutputFile(path: folder.path + "/a.txt", bytes: [66])]).replace()
    #expect(folder.names == ["a.txt"])
  }
}
