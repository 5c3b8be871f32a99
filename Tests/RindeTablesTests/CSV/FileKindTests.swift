import Glibc
import RindeTables
import Testing

@Suite struct FileKindTests {
  @Test(
    "The first bytes decide, not the extension",
    arguments: [
      ("%PDF-1.7\n", .pdf), ("{\\rtf1\\ansi Hola}", .wordProcessor),
      ("<!DOCTYPE html><html>", .webPage), ("\n <HTML><body>", .webPage),
      ("<table><tr><td>1</td></tr></table>", .webPage), ("", .empty), (" \n\n", .empty),
    ] as [(String, TableError.Reason)]
  )
  func refused(text: String, reason: TableError.Reason) {
    let file = TemporaryFile(text)
    file.use { path in
      #expect(throws: TableError(file: path, reason: reason)) { try fileKind(at: path) }
    }
  }

  @Test("A web page behind a byte order mark or in UTF-16 is a web page")
  func encodedPages() {
    for writing in [Writing.utf8WithMark, .utf16LittleEndianWithMark, .utf16BigEndian] {
      let file = TemporaryFile(writing.bytes(of: "<html><body></body></html>"))
      file.use { path in
        #expect(throws: TableError(file: path, reason: .webPage)) { try fileKind(at: path) }
      }
    }
  }

  @Test("A picture, a gzip and bytes with zeros are binary")
  func binary() {
    let cases: [[UInt8]] = [
      [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], [0x1F, 0x8B, 8, 1, 2, 3],
      [0, 1, 2, 3, 0, 0, 0, 9, 65, 66], Array("a,b\n1,\u{0}\n2,3\n4,5\n".utf8),
    ]
    for bytes in cases {
      let file = TemporaryFile(bytes)
      file.use { path in
        #expect(throws: TableError(file: path, reason: .binary)) { try fileKind(at: path) }
      }
    }
  }

  @Test("Text and zips can be read")
  func readable() throws {
    #expect(try TemporaryFile("a,b\n1,2\n").use { try fileKind(at: $0) } == .text)
    #expect(try TemporaryFile([0x50, 0x4B, 3, 4, 20, 0]).use { try fileKind(at: $0) } == .archive)
    for writing in Writing.allCases {
      #expect(
        try TemporaryFile(writing.bytes(of: "año;mes\n1;2\n")).use { try fileKind(at: $0) } == .text
      )
    }
  }

  @Test(
    "An OLE2 file is what the names in its directory say",
    arguments: [
      (["Root Entry", "Workbook"], .legacyWorkbook), (["Root Entry", "Book"], .legacyWorkbook),
      (["Root Entry", "DataSpaces", "EncryptedPackage"], .encrypted),
      (["Root Entry", "WordDocument"], .wordProcessor), (["Root Entry"], .binary),
    ] as [([String], TableError.Reason)]
  )
  func compound(names: [String], reason: TableError.Reason) {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += [UInt8](repeating: 0, count: 1_024 - bytes.count)
    for name in names {
      var entry = Writing.utf16LittleEndian.bytes(of: name)
      let length = UInt8(entry.count + 2)
      entry += [UInt8](repeating: 0, count: 128 - entry.count)
      entry[64] = length
      bytes += entry
    }
    let file = TemporaryFile(bytes)
    file.use { path in
      #expect(throws: TableError(file: path, reason: reason)) { try fileKind(at: path) }
    }
  }

  @Test("What cannot be opened says why")
  func unopened() {
    #expect(throws: TableError(file: "/tmp/rinde-no-existe.csv", reason: .missing)) {
      try fileKind(at: "/tmp/rinde-no-existe.csv")
    }
    #expect(throws: TableError(file: "/tmp", reason: .directory)) { try fileKind(at: "/tmp") }
    let file = TemporaryFile("a,b\n")
    file.use { path in
      let below = path + "/plan.csv"
      #expect(throws: TableError(file: below, reason: .missing)) { try fileKind(at: below) }
    }
  }
}
