import Glibc
import RindeExport
import RindeReport
import Testing

@Suite("A workbook that cannot be finished")
struct UnfinishedWorkbookTests {
  @Test(
    "is noticed wherever the disk fills, and leaves the previous one",
    arguments: [
      0, 100, 1_000, 3_000, 5_000, 7_500, 12_000, 20_000,
    ]
  )
  func full(limit: Int) async throws {
    let size = UInt(limit)
    await #expect(processExitsWith: .success) {
      [size = size as UInt] in
      let folder = try ScratchFolder()
      try folder.write("anterior", to: "a.xlsx")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      setrlimit(__rlimit_resource_t(1), &limit)
      let error = #expect(throws: ExportError.self) {
        try WorkbookExporter(temporaries: folder.path)
          .render(DemoReport.report, to: folder.path + "/a.xlsx")
      }
      switch error {
      case .file, .incomplete, .library: break
      case .report, .noDigest, nil: try #require(Bool(false))
      }
      try #require(folder.names == ["a.xlsx"])
      try #require(folder.read("a.xlsx") == "anterior")
    }
  }
}
