import Glibc
import RindeAudiences
import RindeExport
import RindeReport
import Testing

@Suite("The workbooks of surveys")
struct SurveyDemo {
  @Test("can be written, and stand where RINDE_DEMO says")
  func written() throws {
    let reports = [
      SurveyReport(material: DiagnosticSurvey.material).composed(),
      SurveyReport(material: SampledSurvey.material).composed(),
      SurveyReport(material: ProtectedSurvey.material).composed(),
    ]
    for report in reports {
      let rendered = try RenderedReport(report, name: report.id)
      _ = try ReportFigures(of: report)
      #expect(!rendered.workbook.isEmpty)
      guard let folder = getenv("RINDE_DEMO").map({ String(cString: $0) }) else { continue }
      let files = rendered.files.map { file in
        OutputFile(path: "\(folder)/\(report.id)/\(file.path)", bytes: file.bytes)
      }
      try OutputFiles(files).replace()
    }
  }
}
