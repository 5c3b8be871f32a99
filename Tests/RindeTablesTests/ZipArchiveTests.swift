import RindeTables
import Testing

@Suite("Zips of downloads")
struct ZipArchiveTests {
  @Test("tells its files and gives their bytes")
  func entries() throws {
    let archive = try ZipArchive(path: fixture("photos.zip"))
    #expect(!archive.isDocument)
    let entry = try #require(archive.entries.first)
    #expect(try archive.bytes(of: entry.name).count == entry.size)
    #expect(throws: TableError.self) { try archive.bytes(of: "ninguno") }
  }

  @Test("knows a workbook from a zip, and holds the limits of workbooks")
  func documents() throws {
    #expect(try ZipArchive(path: fixture("plan.xlsx")).isDocument)
    #expect(throws: TableError(file: fixture("plan.xlsx"), reason: .tooLarge(limitMiB: 0))) {
      try ZipArchive(path: fixture("plan.xlsx"), limits: XLSXLimits(unpackedMiB: 0))
    }
    #expect(throws: TableError(file: fixture("truncated.xlsx"), reason: .damagedArchive(part: nil)))
    {
      try ZipArchive(path: fixture("truncated.xlsx"))
    }
  }
}
