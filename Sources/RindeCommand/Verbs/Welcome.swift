internal import RindeModel
internal import RindeSources

/// What `rinde` without a verb says: the first thing to do in the folder where it was called.
struct Welcome {
  /// What stands in a folder, as far as it decides what comes next.
  enum Surroundings: Hashable {
    /// An entity's folder; the year of its plan where the file that says it can be read.
    case entity(year: Int?)
    case survey
    /// A folder with a plan of which nobody says whose it is.
    case plan(String)
    /// A folder with folders of entities, by name.
    case entities([String])
    case nothing
  }

  let surroundings: Surroundings

  /// Looks at a folder.
  init(folder: String) {
    surroundings = Self.surroundings(of: folder)
  }

  var text: String { WelcomeTexts.text(surroundings) }

  private static func surroundings(of folder: String) -> Surroundings {
    if EntityFolder.isEntity(folder) { return .entity(year: year(in: folder)) }
    if SurveyPlace.isSurvey(folder) { return .survey }
    let names = FolderNames.visible(in: folder)
    if let plan = ["plan.xlsx", "plan.csv"].first(where: names.contains) { return .plan(plan) }
    let entities = names.filter { EntityFolder.isEntity("\(folder)/\($0)") }
    return entities.isEmpty ? .nothing : .entities(entities)
  }

  /// The year of the entity's plan; `nil` where a review would say what is wrong with its file.
  private static func year(in folder: String) -> Int? {
    do throws(FolderError) {
      let path = try EntityFolder.configuration(in: folder)
      do { return try EntityReader.read(path: path).0.fiscalYear.year } catch {
        throw FolderError.entity(error)
      }
    } catch {
      return nil
    }
  }
}
