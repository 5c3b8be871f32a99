import Glibc
import RindeCommand
import Testing

@Suite("Files that are no workbook, each with what to do")
struct BadWorkbookTests {
  /// Fixtures of the workbook reader, made by other programs.
  @Test(
    arguments: [
      ("spreadsheet.ods", "ods"), ("text.docx", "docx"), ("truncated.xlsx", "cortado"),
      ("crc.xlsx", "danado"), ("doctype.xlsx", "doctype"), ("bomb.xlsx", "bomba"),
      ("photos.zip", "zip"), ("empty-sheet.xlsx", "sin-datos"), ("malformed.xlsx", "xml-roto"),
    ]
  )
  func message(fixture: String, golden: String) throws {
    let path = repository + "Tests/RindeTablesTests/Fixtures/xlsx/\(fixture)"
    let bytes = try #require(ScratchEntity.bytes(of: path))
    try expect(bytes, golden: golden)
  }

  @Test(
    "old and encrypted workbooks are OLE2 files",
    arguments: [("Workbook", "xls"), ("EncryptedPackage", "con-contrasena")]
  )
  func compound(stream: String, golden: String) throws {
    // A header sector and one directory sector with a single entry (MS-CFB §2.6).
    var bytes: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    bytes += Array(repeating: 0, count: 512 - bytes.count)
    var entry = stream.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    entry += Array(repeating: 0, count: 64 - entry.count)
    entry += [UInt8(stream.utf16.count * 2 + 2), 0]
    entry += Array(repeating: 0, count: 512 - entry.count)
    try expect(bytes + entry, golden: golden)
  }

  private func expect(_ bytes: [UInt8], golden: String) throws {
    let entity = ScratchEntity.small()
    unlink("\(entity.path)/plan.csv")
    entity.write(bytes, to: "plan.xlsx")
    let result = run("informe", "planeacion", entity.path, "--corte", "2022-T2")
    #expect(result.code == .unreadableInput)
    #expect(ScratchEntity.names(in: "\(entity.path)/informes").isEmpty)
    try GoldenText.expect(
      result.messages.replacing(entity.path, with: "CARPETA"),
      named: "libro-\(golden)"
    )
  }
}
