internal import Glibc
internal import RindeModel
internal import RindeSources
internal import RindeTables

/// The answers from which a dictionary is proposed.
struct SurveyProposalSource {
  /// The file of answers.
  let answers: String

  /// Where it stands.
  let folder: String

  /// The settings of a survey's folder; `nil` where there are none yet.
  let settings: SurveySettings?

  /// Whether a folder was named, and not a file.
  private let isFolder: Bool

  /// - Parameter path: A file of answers, or the folder of a survey without a dictionary.
  /// - Throws: When there is nothing to propose from, or a dictionary already.
  init(_ path: String) throws(Failure) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    isFolder = PathKind(path) == .folder
    guard isFolder else {
      answers = path
      let slash = path.lastIndex(of: "/")
      folder = slash.map { String(path[..<$0]) } ?? "."
      settings = nil
      return
    }
    folder = path
    do {
      let found = try SurveyFolder(path: path)
      throw SurveyTexts.hasCodebook(found.codebookPath ?? found.answersPath)
    } catch let error as SurveyFolderError {
      switch error {
      case .missingCodebook(_, let file):
        answers = file
        let read = try? SurveySettingsReader.read(path: "\(path)/encuesta.json")
        settings = read?.settings
      case .missingSettings:
        answers = try Self.only(in: path)
        settings = nil
      default: throw SurveyFolderMessages.failure(error)
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(.internalError, "\(error)")
    }
  }

  /// The folder that is proposed: the survey's own, or one beside the file with its name.
  var usualFolder: String {
    guard !isFolder else { return folder }
    let name = answers.split(separator: "/").last ?? ""
    let stem = name.split(separator: ".").first.map(String.init) ?? ""
    let slug = Slug.of(stem)
    let own = slug.isEmpty || slug == "respuestas" ? "encuesta" : slug
    return folder == "." ? own : "\(folder)/\(own)"
  }

  /// All rows.
  func grid() throws(Failure) -> Grid {
    do {
      guard try fileKind(at: answers) == .statistics else {
        return try TableReader.grid(at: answers, sheet: settings?.sheet)
      }
      return try SAVReader.file(at: answers).grid
    } catch {
      throw TableTexts.failure(error)
    }
  }

  /// The bytes of the file, to be copied.
  func bytes() throws(Failure) -> [UInt8] {
    guard let stream = fopen(answers, "r") else {
      throw TableTexts.failure(TableError(file: answers, reason: .unreadable(code: errno)))
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, stream), count > 0 {
      bytes += buffer[..<count]
    }
    return bytes
  }

  private static func only(in folder: String) throws(Failure) -> String {
    let names = FolderNames.visible(in: folder).filter { $0.lowercased().hasPrefix("respuestas.") }
    guard let name = names.first else {
      throw SurveyFolderMessages.failure(.missingAnswers(folder: folder, candidates: []))
    }
    guard names.count == 1 else {
      throw SurveyFolderMessages.failure(.ambiguous(names.map { "\(folder)/\($0)" }))
    }
    return "\(folder)/\(name)"
  }
}
