import Glibc
import RindeExport
import RindeReport
import Testing

@Suite("The demonstration")
struct DemoFiles {
  @Test("is written where RINDE_DEMO says, for the readers of Tests/Independent")
  func writes() throws {
    let scratch = try ScratchFolder()
    let folder = getenv("RINDE_DEMO").map { String(cString: $0) } ?? scratch.path
    let bytes = try WorkbookExporter().rendered(DemoReport.report).bytes
    var files = [OutputFile(path: folder + "/demo.xlsx", bytes: bytes)]
    for (_, table) in DemoReport.report.tables {
      let csv = try CSVExporter(.canonical).rendered(table)
      files.append(OutputFile(path: "\(folder)/datos/\(table.id).csv", bytes: csv.bytes))
    }
    try OutputFiles(files).replace()
  }
}
