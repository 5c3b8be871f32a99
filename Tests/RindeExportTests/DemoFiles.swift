import Glibc
import RindeExport
import RindeReport
import Testing

@Suite("The demonstration")
struct DemoFiles {
  @Test("is written where RINDE_DEMO says, for readers of other origin")
  func writes() throws {
    let folder = getenv("RINDE_DEMO").map { String(cString: $0) } ?? "/tmp"
    let path = "\(folder)/rinde-demo-\(getpid()).xlsx"
    let destination = getenv("RINDE_DEMO") == nil ? path : "\(folder)/demo.xlsx"
    try WorkbookExporter().render(DemoReport.report, to: destination)
    if getenv("RINDE_DEMO") == nil { unlink(path) }
  }
}
