package import RindeReport

/// A report as bytes: its workbook, its page, each of its tables in both editions of CSV, and what
/// these hold.
package struct RenderedReport: Sendable {
  /// A table of data with its files.
  package struct DataTable: Sendable {
    let sheet: Sheet
    let table: Table
    let canonical: CSVExporter.Rendering
    let spreadsheet: CSVExporter.Rendering
  }

  package let report: Report

  /// The stem of its files: `planeacion-2022-T2`.
  package let name: String

  package let workbook: [UInt8]

  /// The page, with links to the other files.
  package let page: [UInt8]

  /// Every table but the reading aids, in order.
  let data: [DataTable]

  /// The description of the data.
  private let dataPackage: [UInt8]

  /// Tables that help to read and hold no data of their own.
  static let readingAids: Set<String> = ["contenido", "notas"]

  /// Renders everything.
  ///
  /// - Parameters:
  ///   - report: What the workbook holds.
  ///   - name: The stem of the files.
  ///   - dataSheets: Sheets whose tables are only data and that the workbook does not hold.
  ///   - notebook: The notebook to which the page leads, by its name in the report's folder.
  /// - Throws: ``ExportError`` with every flaw of the report.
  package init(
    _ report: Report,
    name: String,
    dataSheets: [Sheet] = [],
    notebook: String? = nil
  ) throws(ExportError) {
    self.report = report
    self.name = name
    workbook = try WorkbookExporter().rendered(report).bytes
    var data: [DataTable] = []
    let extra = dataSheets.compactMap { sheet -> (sheet: Sheet, table: Table)? in
      if case .table(let table) = sheet.content { (sheet, table) } else { nil }
    }
    for (sheet, table) in report.tables + extra where !Self.readingAids.contains(table.id) {
      data.append(
        DataTable(
          sheet: sheet,
          table: table,
          canonical: try CSVExporter(.canonical).rendered(table),
          spreadsheet: try CSVExporter(.spreadsheet).rendered(table)
        )
      )
    }
    self.data = data
    dataPackage = try DataPackage(report: report, name: name, data: data).bytes()
    let files = PageFiles(
      workbook: .init(name: Self.workbookName(of: name), bytes: workbook.count),
      data: data.map(\.onPage),
      dataPackage: DataPackage.fileName,
      manifest: ReportManifest.fileName,
      notebook: notebook
    )
    page = try PageExporter(beside: files).rendered(report)
  }

  /// The name of the workbook in the report's folder.
  package var workbookName: String { Self.workbookName(of: name) }

  /// The name of the page in the report's folder.
  package var pageName: String { Self.pageName(of: name) }

  /// The name of the page of a report with these files: `planeacion-2022-T2.html`.
  package static func pageName(of stem: String) -> String { "\(stem).html" }

  /// The name of the workbook of a report with these files: `planeacion-2022-T2.xlsx`.
  package static func workbookName(of stem: String) -> String { "\(stem).xlsx" }

  /// The files by their names in the report's folder, the workbook and the page first.
  package var files: [OutputFile] {
    [
      OutputFile(path: workbookName, bytes: workbook), OutputFile(path: pageName, bytes: page),
    ]
      + data.flatMap { data in
        [
          OutputFile(path: data.canonicalName, bytes: data.canonical.bytes),
          OutputFile(path: data.spreadsheetName, bytes: data.spreadsheet.bytes),
        ]
      } + [OutputFile(path: DataPackage.fileName, bytes: dataPackage)]
  }
}

extension RenderedReport.DataTable {
  /// The file of the canonical edition.
  var canonicalName: String { "datos/\(table.id).csv" }

  /// The file for a double click in a Spanish Excel.
  var spreadsheetName: String { "excel/\(table.id)-excel.csv" }

  /// The table as its page leads to it.
  fileprivate var onPage: PageFiles.Data {
    PageFiles.Data(
      table: table.id,
      title: sheet.title,
      rows: canonical.records,
      canonical: .init(name: canonicalName, bytes: canonical.bytes.count),
      spreadsheet: .init(name: spreadsheetName, bytes: spreadsheet.bytes.count)
    )
  }
}
