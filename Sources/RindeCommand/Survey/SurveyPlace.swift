internal import RindeModel
internal import RindeSources

/// Where the folder of a survey stands: inside an entity's folder, or by itself.
struct SurveyPlace: Hashable {
  /// The folder of the survey, without a slash at its end.
  let folder: String

  /// The entity's folder that holds it; `nil` for a survey by itself.
  let entity: String?

  /// Looks around a folder.
  ///
  /// - Parameter path: As the user gave it.
  init(_ path: String) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    folder = path
    entity = Self.entity(around: path)
  }

  /// The folder's name as figures and files bear it.
  var id: String { Slug.of(RealPath.name(of: folder)) }

  /// The folder from which its reports are made, and in which they are written.
  var base: String { entity ?? folder }

  /// The survey's folder below ``base``; `nil` where they are the same.
  var pathInEntity: String? {
    entity == nil ? nil : "\(Self.surveys)/\(RealPath.name(of: folder))"
  }

  /// The folder of an entity that holds its surveys.
  static let surveys = "encuestas"

  /// Whether a folder is a survey's, by the file that says how it was made.
  static func isSurvey(_ folder: String) -> Bool { PathKind("\(folder)/encuesta.json") == .file }

  /// The surveys of an entity's folder, by name.
  static func all(in entity: String) -> [SurveyPlace] {
    FolderNames.visible(in: "\(entity)/\(surveys)").map { "\(entity)/\(surveys)/\($0)" }
      .filter(isSurvey).map(SurveyPlace.init)
  }

  /// The entity two folders above; by the user's own words where these reach so far.
  private static func entity(around path: String) -> String? {
    let real = RealPath.of(path).split(separator: "/").map(String.init)
    guard real.count >= 3, real[real.count - 2] == surveys else { return nil }
    let above = "/" + real.dropLast(2).joined(separator: "/")
    guard EntityFolder.isEntity(above) else { return nil }
    let words = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard words.count >= 2, Array(words.suffix(2)) == Array(real.suffix(2)) else { return above }
    let rest = words.dropLast(2).joined(separator: "/")
    return words.count == 2 ? "." : rest.isEmpty ? above : rest
  }
}
