import Glibc
import Testing

@testable import RindeExport

@Suite("A file waiting for its place")
struct PendingFileTests {
  private let folder: ScratchFolder

  init() throws { folder = try ScratchFolder() }

  private func pending(_ name: String) throws -> PendingFile {
    let file = OutputFile(path: folder.path + "/" + name, bytes: Array("nuevo".utf8))
    return try PendingFile(file, at: OutputPlace(file.path))
  }

  @Test("gives way to the previous one when a later file cannot be moved")
  func putBack() throws {
    try folder.write("anterior", to: "a.txt")
    do {
      let files = [try pending("a.txt"), try pending("b.txt"), try pending("c.txt")]
      mkdir(folder.path + "/c.txt", 0o755)
      try files[0].putInPlace()
      try files[1].putInPlace()
      #expect(folder.read("a.txt") == "nuevo")
      let failure = FileFailure(.replace, path: folder.path + "/c.txt", code: EISDIR)
      #expect(throws: ExportError.file(failure)) { try files[2].putInPlace() }
      for file in files.reversed() { file.putBack() }
    }
    #expect(folder.read("a.txt") == "anterior")
    #expect(folder.names == ["a.txt", "c.txt"])
  }

  @Test("leaves nothing behind when it is dropped")
  func dropped() throws {
    do {
      let file = try pending("a.txt")
      #expect(folder.names.count == 1)
      withExtendedLifetime(file) {}
    }
    #expect(folder.names.isEmpty)
  }
}
