import Glibc
import RindeExport
import RindeReport
import Testing

@Suite("The same report")
struct ReproducibilityTests {
  @Test("gives the same bytes in any time zone, folder and second")
  func sameBytes() async throws {
    await #expect(processExitsWith: .success) {
      var renderings: Set<[UInt8]> = []
      for zone in ["America/Bogota", "UTC", "Asia/Tokyo", "Pacific/Kiritimati"] {
        setenv("TZ", zone, 1)
        tzset()
        let folder = try ScratchFolder()
        chdir(folder.path)
        let exporter = WorkbookExporter(temporaries: folder.path)
        renderings.insert(try exporter.rendered(DemoReport.report).bytes)
        usleep(700_000)
      }
      try #require(renderings.count == 1)
    }
  }
}
