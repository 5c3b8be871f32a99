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
    var files: [OutputFile] = []
    let reports = [
      "demo": DemoReport.report, "captura": DemoEntries.report, "limites": DemoLimits.report,
    ]
    for (name, report) in reports {
      let bytes = try WorkbookExporter().rendered(report).bytes
      files.append(OutputFile(path: "\(folder)/\(name).xlsx", bytes: bytes))
      for (_, table) in report.tables {
        let csv = try CSVExporter(.canonical).rendered(table)
        files.append(OutputFile(path: "\(folder)/datos/\(table.id).csv", bytes: csv.bytes))
      }
    }
    try OutputFiles(files).replace()
  }
}
