internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport

/// The folder of a report: its workbook, and its data in two editions of CSV.
struct ReportFiles {
  let rendered: RenderedReport

  /// The folder, such as `informes/planeacion-2022-T2`.
  let folder: String

  /// Renders a report in memory.
  ///
  /// - Parameters:
  ///   - report: What it says.
  ///   - name: The stem of its files, and the name of its folder.
  ///   - place: The folder in which its folder stands.
  /// - Throws: What the report has that cannot be written.
  init(_ report: Report, named name: String, in place: String) throws(Failure) {
    do { rendered = try RenderedReport(report, name: name) } catch {
      throw ExportTexts.failure(error)
    }
    folder = place == "/" ? "/\(name)" : "\(place)/\(name)"
  }

  /// The path of the workbook.
  var workbook: String { "\(folder)/\(rendered.workbookName)" }

  /// Writes all files, or none.
  func write() throws(Failure) {
    let files = rendered.files.map { OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
    do { try OutputFiles(files).replace() } catch { throw ExportTexts.failure(error) }
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
