internal import RindeModel
internal import RindeTables

/// A configuration file in JSON with comments: the way from its bytes to what it says.
struct ConfigurationFile {
  /// The path by which issues name the file.
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The file that stands at a path.
  init(at path: String) throws(SourceFileError) {
    do { self.init(path: path, bytes: try SmallFile.bytes(at: path)) } catch { throw .file(error) }
  }

  /// What is written, before anybody asks what it means.
  func tree() throws(SourceFileError) -> JSONNode {
    do { return try JSONParser.parse(bytes) } catch {
      let problem = ConfigurationProblem.syntax(error.reason)
      throw .invalid([
        ConfigurationTexts.issue(problem, file: path, place: error.place, read: nil)
      ])
    }
  }

  /// What the questions of `take` get out of the file, with its warnings and notes.
  ///
  /// - Throws: All the errors of the file together.
  func settings<Settings>(
    _ take: (inout ConfigurationReader, JSONNode) -> Settings?
  ) throws(SourceFileError) -> (settings: Settings, issues: [DataIssue]) {
    let root = try tree()
    var reader = ConfigurationReader(file: path)
    let settings = take(&reader, root)
    let hasErrors = reader.issues.contains { $0.severity == .error }
    guard let settings, !hasErrors else { throw .invalid(reader.issues) }
    return (settings, reader.issues)
  }
}
