internal import RindeModel
internal import RindeSources

/// The folder of social media with what its files say, and the entity that publishes.
struct LoadedSocial {
  let place: SocialPlace
  let entity: Entity
  let entityPath: String

  /// The plan whose activities targets may name; `nil` where the entity has none yet.
  let plan: Plan?

  /// The file of the plan, if a target needs it.
  let planPath: String?

  let reading: SocialReading

  /// Reads everything.
  ///
  /// - Throws: What is missing or wrong, with the message for the user.
  init(_ place: SocialPlace) throws(Failure) {
    self.place = place
    (entity, entityPath) = try Self.entity(in: place.entity)
    let folder = try Self.folder(place)
    reading = try Self.reading(of: folder)
    guard folder.settings.namesActivities else {
      (plan, planPath) = (nil, nil)
      return
    }
    do {
      let entityFolder = try EntityFolder(path: place.entity)
      plan = try entityFolder.plan().plan
      planPath = entityFolder.planPath
    } catch FolderError.missingPlan {
      (plan, planPath) = (nil, nil)
    } catch {
      throw FolderTexts.failure(error)
    }
  }

  /// The folder of social media, with `redes.json` read.
  static func folder(_ place: SocialPlace) throws(Failure) -> SocialFolder {
    do { return try SocialFolder(path: place.folder) } catch {
      throw SocialFolderMessages.failure(error)
    }
  }

  static func reading(of folder: SocialFolder) throws(Failure) -> SocialReading {
    do { return try folder.read() } catch { throw SocialFolderMessages.failure(error) }
  }

  private static func entity(in folder: String) throws(Failure) -> (Entity, String) {
    switch PathKind(folder) {
    case .missing: throw FolderTexts.failure(.missingFolder(folder))
    case .file: throw FolderTexts.failure(.notAFolder(folder))
    case .folder: break
    }
    do throws(FolderError) {
      let path = try EntityFolder.configuration(in: folder)
      do { return (try EntityReader.read(path: path).0, path) } catch {
        throw FolderError.entity(error)
      }
    } catch {
      throw FolderTexts.failure(error)
    }
  }
}

extension LoadedSocial {
  /// The months that have a post of any nature among those that are held, in order.
  var months: [ReportPeriod] {
    var months: [ReportPeriod] = []
    // Posts are in order.
    for post in reading.records.posts {
      let month = ReportPeriod(.month, containing: post.day)
      if months.last != month { months.append(month) }
    }
    return months
  }
}

extension SocialSettings {
  /// Whether a target or a rule speaks of an activity of the plan.
  var namesActivities: Bool {
    targets.contains { $0.activity != nil } || rules.contains { $0.activity != nil }
  }
}
