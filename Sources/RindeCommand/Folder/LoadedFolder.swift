internal import RindeAnalysis
internal import RindeModel
internal import RindeSources

/// An entity's folder with its plan understood and its progress read.
struct LoadedFolder {
  let folder: EntityFolder

  /// With the numbers of topics, hashtags or offices that `redes.json` tells.
  let plan: PlanReading

  let progress: ProgressReading?
  let participation: ParticipationReading

  /// The posts that count for activities of the plan; `nil` where none can.
  let posts: LoadedPlanPosts?

  /// What becomes of a folder of social media that cannot be read.
  enum PostReading {
    /// Nothing of the plan is told either.
    case required
    /// The plan is told without it, by somebody who tells that, too.
    case optional
  }

  /// Reads everything.
  ///
  /// - Throws: What is missing or cannot be read, with the message for the user.
  init(
    path: String,
    sheet: String? = nil,
    posts reading: PostReading = .required
  ) throws(Failure) {
    let plan: PlanReading
    do {
      folder = try EntityFolder(path: path)
      plan = try folder.plan(sheet: sheet)
      progress = try folder.progress(of: plan.plan)
      participation = try folder.participation(of: plan.plan)
    } catch {
      throw FolderTexts.failure(error)
    }
    do { posts = try LoadedPlanPosts(in: folder.path) } catch {
      guard reading == .optional else { throw error }
      posts = nil
    }
    self.plan =
      posts.map { plan.replacing(plan.plan.fillingMultipliers(from: $0.targets)) } ?? plan
  }

  /// Everything that was noticed: the entity, the plan, the progress, the registers, the posts.
  var issues: [DataIssue] { planIssues + (posts?.issues ?? []) + reconciliations }

  /// What was noticed outside the folder of social media.
  var planIssues: [DataIssue] {
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
    if let columns = columns(at: cutoff) { fold.fold(columns) }
    return analysis.results(from: fold, at: cutoff)
  }
}
