internal import Glibc
internal import RindeModel
internal import RindeSources
internal import RindeTables

/// What `revisar` looks at: a whole folder, or the file of a plan alone.
struct ReviewMaterial {
  let plan: PlanReading
  let progress: ProgressReading?
  let planPath: String
  let progressPath: String?

  /// The registers of citizens' participation that the folder has.
  let registers: [RegisterCounts]

  /// The surveys in the folder.
  let surveys: [SurveyReview]

  /// The folder of social media; `nil` where there is none.
  let socialMedia: SocialReview?

  let issues: [DataIssue]

  /// Reads a folder, or one file with the year that is given or stands in its folder.
  init(path: String, sheet: String?, year: String?) throws(Failure) {
    var status = stat()
    let isFile = stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
    guard isFile else {
      let loaded = try LoadedFolder(path: path, sheet: sheet, posts: .optional)
      plan = loaded.plan
      progress = loaded.progress
      planPath = loaded.folder.planPath
      progressPath = loaded.folder.progressPath
      registers = loaded.participation.registers
      surveys = SurveyPlace.all(in: loaded.folder.path).map(SurveyReview.init)
      socialMedia = SocialReview(in: loaded.folder.path)
      issues =
        loaded.planIssues + surveys.flatMap(\.issues) + (socialMedia?.issues ?? [])
        + loaded.reconciliations
      return
    }
    let tableIssues: [DataIssue]
    do {
      let grid = try Self.grid(path, sheet)
      tableIssues = grid.dataIssues
      let entity = try Self.entity(of: path, year: year)
      do { plan = try PlanReader(entity: entity ?? Self.placeholder).read(grid) } catch {
        throw FolderError.plan(error, file: path)
      }
      guard entity != nil else { throw FolderTexts.missingYear(path) }
    } catch let error as FolderError {
      throw FolderTexts.failure(error)
    } catch let error as Failure {
      throw error
    } catch {
      throw Failure(.internalError, "\(error)")
    }
    progress = nil
    planPath = path
    progressPath = nil
    registers = []
    surveys = []
    socialMedia = nil
    issues = tableIssues + plan.issues
  }

  /// A year to look for a table with, before the true one is asked for.
  private static let placeholder = Entity(name: "", fiscalYear: FiscalYear(2000))

  private static func grid(_ path: String, _ sheet: String?) throws(FolderError) -> Grid {
    do { return try TableReader.grid(at: path, sheet: sheet) } catch { throw .table(error) }
  }

  /// The entity of the year that is given, else that of the folder in which the file lies.
  private static func entity(of path: String, year: String?) throws(Failure) -> Entity? {
    if let year {
      guard let number = Int(year), (1984...2060).contains(number) else {
        throw UsageTexts.badValue("vigencia", year, expected: "un año entre 1984 y 2060")
      }
      return Entity(name: path, fiscalYear: FiscalYear(number))
    }
    let folder =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    return try? EntityReader.read(path: EntityFolder.configuration(in: folder)).0
  }
}
