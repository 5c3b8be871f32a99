internal import RindeAudiences
internal import RindeExport
internal import RindeModel
internal import RindeReport

/// The folder of a report: its workbook, its page, its data in two editions of CSV, and their proof.
struct ReportFiles {
  let report: ComputedReport

  /// The folder, such as `informes/planeacion-2022-T2`.
  let folder: String

  /// The folder in which it stands, which has an index.
  let place: ReportsFolder

  /// The folder of a report.
  ///
  /// - Parameters:
  ///   - report: What it holds, and its name.
  ///   - place: The folder in which it stands.
  init(_ report: ComputedReport, in place: String) {
    self.report = report
    self.place = ReportsFolder(place)
    let name = report.rendered.name
    folder = place.hasSuffix("/") ? place + name : "\(place)/\(name)"
  }

  /// The path of the workbook.
  var workbook: String { "\(folder)/\(report.rendered.workbookName)" }

  /// The path of the page.
  var page: String { "\(folder)/\(report.rendered.pageName)" }

  /// What is printed once it is written: the headline, the folder, the workbook, the page and the
  /// notes.
  var summary: String {
    ([
      report.headline, "  Carpeta: \(folder)", "  Libro: \(workbook)", "  Página: \(page)",
    ]
      + report.notes.map { "  \($0)" }).joined(separator: "\n")
  }

  /// What became of the index.
  enum Index {
    case written
    /// Another program or a person wrote it, and it was left as it was.
    case foreign
  }

  /// Writes all files and the index of their folder, or none, and removes those of the previous
  /// report that this one has not.
  ///
  /// - Parameter edited: What to do with files that somebody changed after they were written.
  /// - Returns: What became of the index.
  /// - Throws: Why nothing was written.
  func write(edited: EditedFiles) throws(Failure) -> Index {
    let files = report.files
    let previous = try PreviousReport(in: folder, for: .report, edited: edited)
    if edited == .kept, let names = try previous?.edited(before: files), !names.isEmpty {
      throw ExportTexts.edited(names, in: folder)
    }
    let obsolete = try previous?.obsolete(beside: files) ?? []
    let index = place.index(with: report)
    let all =
      files.map { OutputFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) }
      + [index].compactMap(\.self)
    do { try OutputFiles(all).replace(removing: obsolete) } catch {
      throw ExportTexts.failure(error)
    }
    return index == nil ? .foreign : .written
  }

  /// What becomes of a file that somebody changed.
  enum EditedFiles {
    case kept
    case replaced
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
