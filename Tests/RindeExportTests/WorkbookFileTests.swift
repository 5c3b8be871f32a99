import Testing

@testable import RindeExport

@Suite("The owner of a C workbook")
struct WorkbookFileTests {
  @Test("writes nothing and keeps no memory when it is dropped before its end")
  func dropped() throws {
    let folder = try ScratchFolder()
    do {
      let file = try WorkbookFile(path: folder.path + "/a.xlsx", temporaries: folder.path)
      let page = try file.addSheet(named: "Hoja")
      try page.write("texto", at: (0, 0), nil)
      try page.write(formula: "=1", result: "uno", at: (1, 0), nil)
    }
    #expect(folder.names.isEmpty)
  }

  @Test("says which folder when it cannot be saved")
  func failingClose() throws {
    let folder = try ScratchFolder()
    let file = try WorkbookFile(path: folder.path + "/no/a.xlsx", temporaries: folder.path)
    _ = try file.addSheet(named: "Hoja")
    do throws(ExportError) {
      try file.close(folder: "carpeta")
      Issue.record("closed")
    } catch {
      #expect(error == .incomplete(part: "", folder: "carpeta"))
    }
  }

  @Test("saves a sheet")
  func saves() throws {
    let folder = try ScratchFolder()
    let file = try WorkbookFile(path: folder.path + "/a.xlsx", temporaries: folder.path)
    try file.addSheet(named: "Hoja").write("texto", at: (0, 0), nil)
    try file.close(folder: folder.path)
    #expect(folder.names == ["a.xlsx"])
  }

  @Test("reports what the library refuses, with its place")
  func refused() throws {
    let folder = try ScratchFolder()
    let file = try WorkbookFile(path: folder.path + "/a.xlsx", temporaries: folder.path)
    let page = try file.addSheet(named: "Hoja")
    let failure = ExportError.library(code: 23, subject: "Hoja!A1048577")
    #expect(throws: failure) { try page.write("texto", at: (1_048_576, 0), nil) }
    let repeated = ExportError.library(code: 17, subject: "HOJA")
    do throws(ExportError) {
      _ = try file.addSheet(named: "HOJA")
      Issue.record("added")
    } catch {
      #expect(error == repeated)
    }
  }
}
