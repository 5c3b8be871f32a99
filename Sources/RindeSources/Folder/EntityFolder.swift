internal import Glibc
package import RindeModel
package import RindeTables

/// The folder of an entity: which files it has, and what they say.
package struct EntityFolder: Sendable {
  /// The path as the user gave it, without a slash at its end.
  package let path: String

  /// `entidad.json` or `entidad.xlsx`.
  package let entityPath: String

  package let planPath: String

  /// `nil` when the folder has no progress records yet.
  package let progressPath: String?

  /// What `entidad.json` or `entidad.xlsx` says.
  let entityReading: EntityReading

  package var entity: Entity { entityReading.entity }

  /// What was noticed in `entidad.json` or `entidad.xlsx`.
  package var entityIssues: [DataIssue] { entityReading.issues }

  /// Finds the files and reads the entity.
  ///
  /// - Parameter path: The folder.
  /// - Throws: What is missing or wrong; no file of data is read yet.
  package init(path: String) throws(FolderError) {
    var path = path
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    switch Self.kind(of: path) {
    case .missing: throw .missingFolder(path)
    case .file: throw .notAFolder(path)
    case .folder: break
    }
    self.path = path
    entityPath = try Self.configuration(in: path)
    do { entityReading = try EntityReader.reading(path: entityPath) } catch {
      throw .entity(error)
    }
    guard let planPath = try Self.file("plan", in: path) else { throw .missingPlan(folder: path) }
    self.planPath = planPath
    progressPath = try Self.file("avances", in: path)
  }

  /// The plan as it was understood.
  ///
  /// - Parameter sheet: The sheet of a workbook, by default the first visible one with data.
  /// - Returns: The plan with what was noticed in it and in its file.
  /// - Throws: Why it cannot be read, or why it is no plan.
  package func plan(sheet: String? = nil) throws(FolderError) -> PlanReading {
    let grid: Grid
    do { grid = try TableReader.grid(at: planPath, sheet: sheet) } catch { throw .table(error) }
    do { return try PlanReader(entity: entity).read(grid).adding(grid.dataIssues) } catch {
      throw .plan(error, file: planPath)
    }
  }

  /// The progress records; `nil` when the folder has none.
  package func progress(of plan: Plan) throws(FolderError) -> ProgressReading? {
    guard let progressPath else { return nil }
    let grid: Grid
    do { grid = try TableReader.grid(at: progressPath) } catch { throw .table(error) }
    do {
      let reading = try ProgressReader.read(
        grid,
        isCommaSeparated: grid.separator == UInt8(ascii: ","),
        plan: plan
      )
      let extra = grid.cells(beyond: reading.table.headerRow).map {
        TableIssueTexts.issue($0, in: grid)
      }
      return reading.adding(grid.dataIssues + extra)
    } catch {
      throw .progress(error)
    }
  }

  /// Whether a folder is an entity's, by the file that says who reports.
  package static func isEntity(_ path: String) -> Bool {
    configurations(in: path).contains { kind(of: $0) == .file }
  }

  private static func configurations(in path: String) -> [String] {
    ["json", "xlsx"].map { "\(path)/entidad.\($0)" }
  }

  /// The file that says who reports: `entidad.json`, or `entidad.xlsx` for those who prefer Excel.
  package static func configuration(in path: String) throws(FolderError) -> String {
    let present = configurations(in: path).filter { kind(of: $0) != .missing }
    guard present.count < 2 else { throw .ambiguous(present) }
    guard let file = present.first else { throw .missingEntity("\(path)/entidad.json") }
    return file
  }

  /// The one file of a name, with the ending of a CSV or a workbook; `nil` when there is none.
  static func file(_ name: String, in path: String) throws(FolderError) -> String? {
    let candidates = ["csv", "xlsx", "xls", "ods"].map { "\(path)/\(name).\($0)" }
    let present = candidates.filter { kind(of: $0) != .missing }
    guard present.count < 2 else { throw .ambiguous(present) }
    return present.first
  }

  private enum Kind {
    case missing
    case file
    case folder
  }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .file
  }
}

/// Why the folder of an entity cannot be worked with.
package enum FolderError: Error, Hashable, Sendable {
  case missingFolder(String)
  case notAFolder(String)
  /// There is neither `entidad.json`, which would stand at the path, nor `entidad.xlsx`.
  case missingEntity(String)
  /// Neither `plan.csv` nor `plan.xlsx`.
  case missingPlan(folder: String)
  /// Two files where one is expected.
  case ambiguous([String])
  case entity(SourceFileError)
  case table(TableError)
  case plan(PlanError, file: String)
  case progress(ProgressError)
  /// A register of citizens' participation, by the name of its file without the ending.
  case register(RegisterError, name: String)
}
