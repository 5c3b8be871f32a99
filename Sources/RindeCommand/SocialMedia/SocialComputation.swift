internal import RindeAnalysis
internal import RindeAudiences
internal import RindeModel
internal import RindeSources

/// The results of social media of a period, large tables included.
///
/// A large table is added up while it is read and its posts are not held: there are no groups, hours
/// and targets then, and an issue says so.
struct SocialComputation {
  let loaded: LoadedSocial

  let results: SocialResults

  /// Months that have a post, in order.
  let months: [ReportPeriod]

  /// Of the folder, and of the large tables.
  let issues: [DataIssue]

  /// Files that could not be used.
  let leftOut: [SocialFile]

  /// Computes a period that the user names.
  ///
  /// - Parameters:
  ///   - loaded: The folder.
  ///   - name: `2025-10`, `2025-T4`, `2025-S2` or `2025`; `nil` when the user named none.
  ///   - top: Posts of the list of those with more interactions.
  /// - Throws: A usage failure with the months that have posts.
  init(
    _ loaded: LoadedSocial,
    period name: String?,
    top: Int = SocialAnalysis.usualTop
  ) throws(Failure) {
    guard let name, let period = ReportPeriod(named: name) else {
      let months = Self.volume(of: loaded, top: 0, period: nil)?.fold.months ?? loaded.months
      throw name.map { SocialTexts.unreadablePeriod($0, months) }
        ?? SocialTexts.missingPeriod(months)
    }
    self.loaded = loaded
    let reading = loaded.reading
    guard let volume = Self.volume(of: loaded, top: top, period: period) else {
      results = SocialAnalysis(
        of: reading.records,
        plan: loaded.plan,
        calendar: loaded.entity.calendar,
        topCount: top
      ).results(in: period)
      (months, issues, leftOut) = (loaded.months, reading.issues, reading.leftOut)
      return
    }
    var records = reading.records
    records.files += volume.files
    var tallies = volume.fold
    tallies.settle(
      threads: Surroundings.processors,
      periods: [period, period.previous, period.yearBefore]
    )
    results = SocialAnalysis(
      of: records,
      adding: tallies,
      plan: loaded.plan,
      calendar: loaded.entity.calendar
    ).results(in: period)
    months = Set(loaded.months + volume.fold.months).sorted()
    issues =
      reading.issues + volume.issues + volume.failures.map(SocialTexts.unreadableVolume)
      + reading.volumes.map { SocialTexts.onlyAddedUp($0.path) }
    leftOut = reading.leftOut + volume.leftOut
  }

  /// The large tables added up; `nil` where the folder has none.
  private static func volume(
    of loaded: LoadedSocial,
    top: Int,
    period: ReportPeriod?
  ) -> VolumeReading<SocialTallies>? {
    guard !loaded.reading.volumes.isEmpty else { return nil }
    return loaded.reading.foldedVolumes(threads: Surroundings.processors) {
      SocialTallies(top: top, period: period)
    }
  }

  /// What its report is composed from.
  var material: SocialMaterial {
    var material = SocialMaterial(
      results: results,
      issues: issues,
      entity: loaded.entity.name,
      version: Rinde.version,
      isExample: loaded.entity.isExample,
      license: loaded.entity.license
    )
    for activity in loaded.plan?.activities ?? [] {
      material.activities[activity.id] = activity.target.text
    }
    return material
  }
}
