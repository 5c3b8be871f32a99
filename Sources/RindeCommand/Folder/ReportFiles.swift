internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport

/// The files of a report: its workbook and the canonical CSV of its data tables.
struct ReportFiles {
  let report: Report

  /// Tables that are data and not reading aids.
  let tables: [String]

  /// The path without an ending, such as `informes/planeacion-2022-T2`.
  let stem: String

  /// Writes all files, or none.
  ///
  /// - Returns: The paths, the workbook first.
  func write() throws(Failure) -> [String] {
    do {
      let (workbook, _) = try WorkbookExporter().rendered(report)
      var files = [OutputFile(path: "\(stem).xlsx", bytes: workbook)]
      for (_, table) in report.tables where tables.contains(table.id) {
        let csv = try CSVExporter(.canonical).rendered(table)
        files.append(OutputFile(path: "\(stem)-\(table.id).csv", bytes: csv.bytes))
      }
      try OutputFiles(files).replace()
      return files.map(\.path)
    } catch {
      throw ExportTexts.failure(error)
    }
  }

  /// The canonical CSV of one table.
  static func canonicalCSV(of table: Table) throws(Failure) -> [UInt8] {
    do { return try CSVExporter(.canonical).rendered(table).bytes } catch {
      throw ExportTexts.failure(error)
    }
  }
}

extension Cutoff {
  /// The name as part of a file's name: letters, digits and hyphens, whatever the entity calls it.
  var fileName: String {
    guard Cutoff(named: name) == nil else { return name }
    let slug = FigureID.slug(name)
    return slug.isEmpty ? date.description : slug
  }
}
