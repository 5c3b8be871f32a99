internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// The posts of an entity's folder, for the plan's activities whose targets count them.
struct LoadedPlanPosts {
  private let reading: SocialReading

  /// Reads `redes/` when a target of `redes.json` names an activity.
  ///
  /// There is none where no post can speak of the plan.
  ///
  /// - Parameter entity: The entity's folder.
  /// - Throws: What is wrong in the folder; a plan whose posts cannot be read has no figures.
  init?(in entity: String) throws(Failure) {
    guard SocialPlace.isPresent(in: entity) else { return nil }
    let folder = try LoadedSocial.folder(SocialPlace(entity))
    guard folder.settings.targets.contains(where: { $0.activity != nil }) else { return nil }
    reading = try LoadedSocial.reading(of: folder)
  }

  /// The paths that were read.
  var inputs: [String] { reading.inputs }

  /// Those of the folder; posts of large tables are not held and cannot count, which is told.
  var issues: [DataIssue] {
    reading.issues + reading.volumes.map { SocialTexts.onlyAddedUp($0.path) }
  }

  var targets: [SocialTarget] { reading.records.targets }

  /// The posts as progress of a plan, up to a day.
  func progress(of plan: Plan, through day: CalendarDate) -> SocialProgress {
    SocialProgress(
      of: reading.records,
      plan: plan,
      calendar: plan.entity.calendar,
      through: day
    )
  }
}
