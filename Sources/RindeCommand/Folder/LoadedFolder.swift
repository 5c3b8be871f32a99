internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// An entity's folder with its plan understood and its progress read.
struct LoadedFolder {
  let folder: EntityFolder
  let plan: PlanReading
  let progress: ProgressReading?
  let participation: ParticipationReading

  /// Reads everything.
  ///
  /// - Throws: What is missing or cannot be read, with the message for the user.
  init(path: String, sheet: String? = nil) throws(Failure) {
    do {
      folder = try EntityFolder(path: path)
      plan = try folder.plan(sheet: sheet)
      progress = try folder.progress(of: plan.plan)
      participation = try folder.participation(of: plan.plan)
    } catch {
      throw FolderTexts.failure(error)
    }
  }

  /// Everything that was noticed: the entity, the plan, the progress, the registers.
  var issues: [DataIssue] {
    folder.entityIssues + plan.issues + (progress?.issues ?? []) + participation.issues
  }

  /// Whether something could not be used.
  var hasErrors: Bool { issues.contains { $0.severity == .error } }

  /// The cut-off that the user names.
  ///
  /// - Throws: A usage failure when it names no date or one outside the fiscal year.
  func cutoff(named name: String?) throws(Failure) -> Cutoff {
    let year = plan.plan.fiscalYear
    guard let name else { throw CutoffMessages.missing(year) }
    let own = plan.plan.entity.cutoffs.first { $0.name.lowercased() == name.lowercased() }
    guard let cutoff = own ?? Cutoff(named: name) else {
      throw CutoffMessages.unreadable(name, year)
    }
    guard year.days.contains(cutoff.date) else { throw CutoffMessages.outside(cutoff, year) }
    return cutoff
  }

  /// How the plan stands at a cut-off.
  func results(at cutoff: Cutoff) -> ComplianceResults {
    let analysis = ComplianceAnalysis(plan: plan.plan)
    var fold = analysis.makeFold()
    if let progress { fold.fold(progress.columns) }
    return analysis.results(from: fold, at: cutoff)
  }
}
