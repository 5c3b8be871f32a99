internal import Glibc

/// Finds the files of a survey's folder by their names.
struct SurveyFiles {
  enum Kind {
    case missing
    case file
    case folder
  }

  let folder: String

  /// The file of answers: the one that the settings name, or the only `respuestas.*`.
  func answers(named name: String?) throws(SurveyFolderError) -> String {
    if let name {
      let path = "\(folder)/\(name)"
      guard Self.kind(of: path) == .file else {
        throw .missingNamedAnswers(folder: folder, name: name, candidates: candidates)
      }
      return try Self.checked(path)
    }
    let present = names.filter { name in
      let parts = name.split(separator: ".")
      return parts.count == 2 && parts.first?.lowercased() == "respuestas"
        && Self.endings.contains(parts.last?.lowercased() ?? "")
    }
    guard present.count < 2 else { throw .ambiguous(present.map { "\(folder)/\($0)" }) }
    guard let only = present.first else {
      throw .missingAnswers(folder: folder, candidates: candidates)
    }
    return try Self.checked("\(folder)/\(only)")
  }

  /// The dictionary, or a form in XLSForm; `nil` beside an SPSS file that may do without.
  func codebook(for answers: String) throws(SurveyFolderError) -> String? {
    let present = Self.codebooks.map { "\(folder)/\($0)" }.filter { Self.kind(of: $0) == .file }
    guard present.count < 2 else { throw .ambiguous(present) }
    if let file = present.first { return file }
    guard answers.lowercased().hasSuffix(".sav") else {
      throw .missingCodebook(folder: folder, answers: answers)
    }
    return nil
  }

  private static func checked(_ path: String) throws(SurveyFolderError) -> String {
    guard !path.lowercased().hasSuffix(".zip") else { throw .zippedAnswers(path) }
    return path
  }

  static let endings = ["csv", "tsv", "txt", "xlsx", "sav", "zip", "xls", "ods"]

  private static let codebooks = [
    "diccionario.csv", "diccionario.xlsx", "formulario.xlsx",
  ]

  /// Files that may be the answers under another name.
  private var candidates: [String] {
    names.filter { name in
      !Self.codebooks.contains(name.lowercased())
        && Self.endings.contains { name.lowercased().hasSuffix(".\($0)") }
    }
  }

  /// The names of the folder's files, in order; hidden ones and those of open books are left out.
  private var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(cString: $0)
        }
      }
      guard !name.hasPrefix("."), !name.hasPrefix("~$") else { continue }
      if Self.kind(of: "\(folder)/\(name)") == .file { names.append(name) }
    }
    return names.sorted()
  }
}

extension SurveyFiles {
  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }

  static func lastComponent(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The folder's own name, also when the path is `.` or ends in `..`.
  static func name(of path: String) -> String {
    let last = lastComponent(of: path)
    guard last == "." || last == ".." || last == "/" else { return last }
    guard let real = realpath(path, nil) else { return last }
    defer { free(real) }
    return lastComponent(of: String(cString: real))
  }

  /// The name in lower-case ASCII, `encuesta` where nothing of it is left.
  static func id(of path: String) -> String {
    let slug = CodebookNames.slug(name(of: path), separator: "-", limit: 60)
    return slug.isEmpty ? "encuesta" : slug
  }

  /// Two folders further up, in the user's own writing where it can be kept.
  static func grandparent(of path: String) -> String {
    let parts = path.split(separator: "/")
    let isPlain = parts.suffix(2).allSatisfy { $0 != "." && $0 != ".." }
    guard parts.count > 2, isPlain else { return "\(path)/../.." }
    return (path.hasPrefix("/") ? "/" : "") + parts.dropLast(2).joined(separator: "/")
  }
}
