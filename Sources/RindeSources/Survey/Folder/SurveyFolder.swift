package import RindeModel
internal import RindeTables

/// The folder of a survey: which files it has, and how the survey was made.
package struct SurveyFolder: Sendable {
  /// The path as the user gave it, without a slash at its end.
  package let path: String

  /// ASCII and short, from the folder's name: `diagnostico-2021`.
  package let id: String

  package let settingsPath: String

  /// `nil` when the answers are an SPSS file, which may bring its own labels.
  package let codebookPath: String?

  package let answersPath: String

  package let settings: SurveySettings

  /// The entity two folders further up; `nil` where nobody keeps one.
  package let entity: Entity?

  /// What was noticed in the settings and in the entity's file.
  package let issues: [DataIssue]

  /// Finds the files and reads the settings and the entity.
  ///
  /// - Parameter path: The folder, such as `mi-entidad/encuestas/diagnostico-2021`.
  /// - Throws: What is missing or wrong; neither the dictionary nor the answers are read yet.
  package init(path: String) throws(SurveyFolderError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    switch SurveyFiles.kind(of: path) {
    case .missing: throw .missingFolder(path)
    case .file: throw .notAFolder(path)
    case .folder: break
    }
    self.path = path
    id = SurveyFiles.id(of: path)
    settingsPath = "\(path)/encuesta.json"
    guard SurveyFiles.kind(of: settingsPath) == .file else {
      throw .missingSettings(folder: path)
    }
    let read: (settings: SurveySettings, issues: [DataIssue])
    do { read = try SurveySettingsReader.read(path: settingsPath) } catch {
      throw .settings(error)
    }
    settings = read.settings
    let files = SurveyFiles(folder: path)
    answersPath = try files.answers(named: read.settings.answers)
    codebookPath = try files.codebook(for: answersPath)
    let entity = try Self.entity(above: path)
    self.entity = entity?.entity
    issues = read.issues + (entity?.issues ?? [])
  }

  /// The dictionary that stands in the folder, or the one that an SPSS file carries within.
  ///
  /// - Throws: All that is wrong in it.
  package func codebook() throws(SurveyFolderError) -> CodebookReading {
    guard let codebookPath else {
      do {
        let labels = SAVCodebook(try SAVReader.file(at: answersPath))
        return CodebookReading(codebook: labels.codebook, issues: [])
      } catch { throw .answers(error) }
    }
    do { return try CodebookReader.read(path: codebookPath) } catch { throw .codebook(error) }
  }

  /// Whether the answers are invented.
  package var isExample: Bool { settings.isExample || entity?.isExample == true }

  /// What the survey is, once its files were read.
  ///
  /// - Parameters:
  ///   - codebook: The folder's dictionary, or the labels of an SPSS file.
  ///   - counts: The rows of the file of answers.
  /// - Returns: The survey, with the names of its files and no paths.
  package func survey(_ codebook: SurveyCodebook, counts: Survey.Counts) -> Survey {
    var settings = settings
    settings.isExample = isExample
    return Survey(
      id: id,
      title: settings.title ?? SurveyFiles.name(of: path),
      entity: entity?.name ?? settings.entity,
      license: entity?.license ?? Entity.standardLicense,
      codebook: codebook,
      settings: settings,
      files: [answersPath, codebookPath, settingsPath].compactMap { $0 }
        .map { SurveyFiles.lastComponent(of: $0) },
      counts: counts
    )
  }

  private static func entity(
    above path: String
  ) throws(SurveyFolderError) -> (entity: Entity, issues: [DataIssue])? {
    let folder = SurveyFiles.grandparent(of: path)
    guard EntityFolder.isEntity(folder) else { return nil }
    let file: String
    do { file = try EntityFolder.configuration(in: folder) } catch {
      guard case .ambiguous(let paths) = error else { return nil }
      throw .ambiguous(paths)
    }
    do { return try EntityReader.read(path: file) } catch { throw .entity(error) }
  }
}
