internal import Glibc
internal import RindeExport
internal import RindeReport

/// The folder of an entity that begins: its files, to be filled in Excel.
struct TemplateFolder {
  let path: String
  let entity: TemplateEntity

  /// Writes all files, or none; a file that is there already stops it.
  ///
  /// - Returns: The paths, the entity first.
  func write() throws(Failure) -> [String] {
    let reports = reports
    let texts = SocialTemplateFiles.all
    let present =
      reports.flatMap { existing($0.name) } + texts.map { "\(path)/\($0.path)" }.filter(Self.exists)
    guard present.isEmpty else { throw InitiateTexts.existing(present) }
    do {
      var files: [OutputFile] = []
      for (name, report) in reports {
        let (bytes, _) = try WorkbookExporter().rendered(report)
        files.append(OutputFile(path: "\(path)/\(name).xlsx", bytes: bytes))
      }
      files += texts.map { OutputFile(path: "\(path)/\($0.path)", bytes: $0.bytes) }
      try OutputFiles(files).replace()
      return files.map(\.path)
    } catch {
      throw InitiateTexts.failure(error)
    }
  }

  private var reports: [(name: String, report: Report)] {
    let books: [TemplateBook] = [
      .plan(entity), .progress(entity), .questions(entity), .commitments(entity),
      .petitions(entity), .spaces(entity), .followers(entity), .messages(entity), .topics(entity),
      .events(entity), .plannedPieces(entity),
    ]
    return [("entidad", EntityTemplate(entity: entity).report)]
      + books.map { ($0.path, $0.report(for: entity)) }
  }

  /// Files in the way: of the same name, or of another kind that would be read instead.
  private func existing(_ name: String) -> [String] {
    ["xlsx", "csv", "json", "xls", "ods"].map { "\(path)/\(name).\($0)" }.filter(Self.exists)
  }

  private static func exists(_ file: String) -> Bool {
    var status = stat()
    return lstat(file, &status) == 0
  }
}
